import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { skips } from '../world.js';
import { InstallWorld } from './install-world.js';
import { answersIn } from './world.js';

const emulatedMs = 1_800_000;

/** A host that names its disk as disko does, and is installed by programs of its own as NixOS is. */
const flake = `{
  outputs = { self }: let
    variants = import ./variants.nix;
    merge = import ./nixos/merge.nix;
    host = import ./nixos/system.nix (merge (removeAttrs variants.base.config [ "networking" ]) {
      system.build = { kernel = ./boot/kernel; initialRamdisk = ./boot/initrd; };
      boot.kernelParams = [ "console=tty0" "console=ttyS0" "net.ifnames=0" "loglevel=4" "mitigations=off" "nokaslr"
        "tsc=nowatchdog" "lsm=capability" "random.trust_cpu=on" "cryptomgr.notests" ];
    });
    disks = import ./hosts/disks.nix;
    program = path: text: derivation {
      name = "program"; system = "x86_64-linux"; builder = "/bin/sh"; inherit text path; PATH = "/usr/bin:/bin";
      args = [ "-c" ''file=$out$path; mkdir -p ''\${file%/*}; printf %s "$text" >$file; chmod +x $file'' ];
    };
    replace = builtins.replaceStrings [ "@disk@" "@partition@" ] [ disks.disko.devices.disk.main.device disks.partition ];
    config = merge host.config {
      inherit (disks) disko;
      system.build.diskoScript = program "" (replace (builtins.readFile ./hosts/disko.sh));
      system.build.nixos-install = program "/bin/nixos-install" (replace (builtins.readFile ./hosts/install.sh));
    };
  in { nixosConfigurations.web1 = host // { inherit config; }; };
}
`;

const disks = `{
  # The disk of the machine that is meant: /dev/sda.
  disko.devices.disk.main = { device = "/dev/sda"; type = "disk"; };
  partition = "/dev/sda1";
}
`;

const disko = `#!/bin/sh
set -eu
echo 'start=1MiB, type=83, bootable' | sfdisk --quiet --label dos @disk@
udevadm settle
mkfs.ext4 -q -O ^64bit,^metadata_csum -L nixos @partition@
mount @partition@ /mnt
`;

const example = readFileSync('examples/miniature/install.sh', 'utf8');
const install = `#!/bin/sh
set -eu
disk=@disk@ system=$INSTALL_SYSTEM root=/mnt
${example.slice(example.indexOf('echo ::PHASE::copying'))}`;

/** A name of a disk that is made ready, and nothing is installed to it. */
const prepares = (disk: string, partition: string) => `set -e
echo 'start=1MiB, type=83' | sfdisk --quiet --label dos ${disk}
mkfs.ext4 -q ${partition}
mount ${partition} /mnt
findmnt -n -o SOURCE /mnt
umount /mnt
# What the firmware takes for no boot loader at once.
dd if=/dev/zero of=${disk} bs=1M count=1 status=none`;

describe.skipIf(skips('qemu'))('remedies of an installation', () => {
  const world = InstallWorld.forTests({
    'flake.nix': flake,
    'hosts/disks.nix': disks,
    'hosts/disko.sh': disko,
    'hosts/install.sh': install,
  });
  beforeAll(() => world.commit());

  it(
    "change a copy of the configuration whose disk is missing, and offer that as a patch, with the user's files as they were",
    async () => {
      const before = fingerprint(world.flake);
      const { status, trial, err, file } = await world.install('web1', '--flake', world.flake);
      expect(trial.summary, err).toBe(
        'web1: installs, boots from its disk, is well, only with a remedy (disk-in-config)',
      );
      expect({ status, answers: answersIn(trial) }).toMatchObject({
        ...{ status: 0, answers: { installs: 'yes', boots: 'yes', 'is-well': 'yes' } },
      });
      const byId = '/dev/disk/by-id/virtio-nrt-empty';
      expect(trial.remedies).toEqual([
        expect.objectContaining({
          ...{ name: 'disk-in-config', family: 'install-disk', level: 'safe', ran: true, helped: true },
          ...{ attempts: 1, where: 'guest', patch: 'remedies.patch' },
          did: `names ${byId} (8.0 GiB) in a copy of the configuration in place of /dev/sda`,
        }),
      ]);
      expect(fingerprint(world.flake)).toBe(before);
      expect(world.git('status', '--porcelain')).toBe('');
      const clone = join(world.dir, 'clone');
      execFileSync('git', ['clone', '-q', world.flake, clone]);
      execFileSync('git', ['-C', clone, 'apply', '--check', '-'], { input: file('remedies.patch') });
      execFileSync('git', ['-C', clone, 'apply', '-'], { input: file('remedies.patch') });
      expect(readFileSync(join(clone, 'hosts/disks.nix'), 'utf8')).toBe(
        disks.replaceAll('"/dev/sda"', `"${byId}"`).replaceAll('"/dev/sda1"', `"${byId}-part1"`),
      );
      rmSync(clone, { recursive: true });
      for (const text of [file('trial.md'), file('junit.xml'), file('rebuild.log'), err])
        expect(text).toContain('remedies.patch');
    },
    emulatedMs,
  );

  it.each([
    ['/dev/sdb', '/dev/sdb1'],
    ['/dev/nvme0n1', '/dev/nvme0n1p1'],
    ['/dev/disk/by-id/ata-Samsung_860_S3Z', '/dev/disk/by-id/ata-Samsung_860_S3Z-part1'],
  ])(
    "let %s, which a command names, lead to the machine's own disk",
    async (disk, partition) => {
      const { trial, err } = await world.install('web1', '--command', prepares(disk, partition));
      expect(trial.remedies, err).toMatchObject([
        { name: 'disk-by-id', ran: true, helped: true, attempts: 1, where: 'guest' },
      ]);
      expect(trial.script?.tail).toContain('/dev/vdb1');
      expect(trial.summary).toMatch(/^web1: installs, does not boot/);
    },
    emulatedMs,
  );
});

/** Of all files below a directory, with their contents and modes. */
function fingerprint(directory: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.git'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
