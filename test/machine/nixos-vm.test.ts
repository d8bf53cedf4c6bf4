import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BaseImage } from '../../src/machine/image/cache.js';
import { baseImage } from '../../src/machine/image/setup.js';
import type { Machine } from '../../src/machine/machine.js';
import { fastParameters } from '../../src/machine/qemu/arguments.js';
import { nixosVm } from '../../src/machine/qemu/nixos-vm.js';
import { createMachine } from '../../src/machine/start.js';
import { skips, slow } from './world.js';

/**
 * A script as `config.system.build.vm` has one, with its variables and its order of steps (nixpkgs,
 * nixos/modules/virtualisation/qemu-vm.nix), over the base image in place of a NixOS.
 */
function vmScript({ kernel, initrd }: BaseImage, disk: string): string {
  return `#!/bin/sh
set -e
NIX_DISK_IMAGE=$(readlink -f "\${NIX_DISK_IMAGE:-./web.qcow2}")
test -e "$NIX_DISK_IMAGE" || qemu-img create -q -f qcow2 -F raw -b ${disk} "$NIX_DISK_IMAGE"
if [ -z "$TMPDIR" ] || [ -z "$USE_TMPDIR" ]; then TMPDIR=$(mktemp -d nix-vm.XXXXXXXXXX --tmpdir); fi
mkdir -p "$TMPDIR/xchg"
cd "$TMPDIR"
exec qemu-system-x86_64 -machine accel=kvm:tcg -cpu max -name web -m 512 -smp 1 -device virtio-rng-pci \\
  -net nic,netdev=user.0,model=virtio -netdev user,id=user.0,"$QEMU_NET_OPTS" \\
  -drive cache=writeback,file="$NIX_DISK_IMAGE",id=drive1,if=none,index=1,werror=report \\
  -device virtio-blk-pci,drive=drive1 \\
  -kernel ${kernel} -initrd ${initrd} -append "${fastParameters} $QEMU_KERNEL_PARAMS" \\
  $QEMU_OPTS "$@"
`;
}

/** The base image's disk with an address on QEMU's user network, which a NixOS asks for by itself. */
function networkedDisk(image: BaseImage, dir: string): string {
  const [disk, unit] = [join(dir, 'disk.raw'), join(dir, 'address.service')];
  const units = '/usr/lib/systemd/system';
  writeFileSync(
    unit,
    '[Service]\nType=oneshot\nExecStart=ip link set eth0 up\nExecStart=ip address add 10.0.2.15/24 dev eth0\n',
  );
  execFileSync('qemu-img', ['convert', '-O', 'raw', image.disk, disk]);
  for (const request of [
    `write ${unit} ${units}/address.service`,
    `symlink ${units}/multi-user.target.wants/address.service ${units}/address.service`,
  ])
    execFileSync('debugfs', ['-w', '-R', request, disk], { stdio: 'ignore' });
  return disk;
}

describe.skipIf(skips('qemu'))('the virtual machine of a NixOS configuration', slow, () => {
  let image: BaseImage;
  let result: string;
  let machine: Machine | undefined;

  beforeAll(async () => {
    image = await baseImage();
    result = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    mkdirSync(join(result, 'bin'));
    writeFileSync(join(result, 'bin/run-web-vm'), vmScript(image, networkedDisk(image, result)));
    chmodSync(join(result, 'bin/run-web-vm'), 0o755);
  });
  afterAll(() => rmSync(result, { recursive: true }));

  it('is driven over the backdoor of NixOS’ tests, by its script’s variables', async () => {
    machine = await createMachine('web', nixosVm({ vm: result }));
    try {
      await machine.succeed('echo kept >/root/kept; sync');
      expect(await machine.succeed('cat /proc/cmdline')).toContain('panic=-1');
      expect(await machine.snapshot()).toMatchObject({ ok: false, reason: 'unsupported' });
      await machine.crash();
      expect(await machine.succeed('cat /root/kept')).toBe('kept\n');
      await machine.clean();
      await machine.fail('test -e /root/kept');
      await machine.shutdown();
      expect(machine.lastEnd?.kind).toBe('poweroff');
    } finally {
      await machine.close();
    }
  });

  it('is driven over ssh, at a port that is forwarded', async () => {
    machine = await createMachine('web', nixosVm({ vm: result, shell: { identity: image.key } }));
    try {
      await machine.start();
      const { status, stdout, stderr } = await machine.execute('id -un; echo err >&2; exit 9');
      expect({ status, stdout, stderr }).toEqual({ status: 9, stdout: 'root\n', stderr: 'err\n' });
      await machine.waitForUnit('ssh.service');
      await machine.shutdown();
    } finally {
      await machine.close();
    }
  });

  it('is refused where there is none', async () => {
    await expect(createMachine('none', nixosVm({ vm: '/nonexistent' }))).rejects.toMatchObject({
      ...{ code: 'no-vm', status: 2 },
    });
    expect(existsSync('/nonexistent')).toBe(false);
  });
});
