import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { outside } from '../../../src/machine/network/addresses.js';
import { skips } from '../world.js';
import { InstallWorld } from './install-world.js';
import { answersIn } from './world.js';

const emulatedMs = 1_800_000;
/** How often each cure of a missing disk is tried. */
const repeats = Number(process.env.REMEDY_RUNS ?? 1) - 1;

/** A host that names its disk as disko does, and is installed by programs of its own as NixOS is. */
const flake = `{
  outputs = { self }: let
    variants = import ./variants.nix;
    merge = import ./nixos/merge.nix;
    host = import ./nixos/system.nix (merge (removeAttrs variants.base.config [ "networking" ]) {
      environment.etc.licence.text = licence;
      system.build = { kernel = ./boot/kernel; initialRamdisk = ./boot/initrd; };
      boot.kernelParams = [ "console=tty0" "console=ttyS0" "net.ifnames=0" "loglevel=4" "mitigations=off" "nokaslr"
        "tsc=nowatchdog" "lsm=capability" "random.trust_cpu=on" "cryptomgr.notests" ];
    });
    disks = import ./hosts/disks.nix;
    licence = import ./hosts/licence.nix;
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

/** A remedy of the user's own, whose change has a secret. */
const configuration = {
  remedies: [
    {
      ...{ name: 'licence', pattern: 'the licence is wrong', level: 'safe', confidence: 0.9 },
      configChanges: [{ file: 'hosts/licence.nix', from: 'wrong', to: 'right sekrit-4711' }],
    },
  ],
};

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
    'hosts/licence.nix': '"wrong"\n',
    'hosts/disko.sh': disko,
    'nixos-rebuild-test.json': JSON.stringify(configuration),
    'hosts/install.sh': install,
  });
  beforeAll(() => world.commit());

  it("change a copy of the configuration whose disk is missing, and offer that as a patch, with the user's files as they were", {
    repeats,
    timeout: emulatedMs,
  }, async () => {
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
        did: `names ${byId} (8.0 GiB) in a copy of the configuration in place of /dev/sda: hosts/disks.nix`,
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
  });

  it.each([
    ['/dev/sdb', '/dev/sdb1'],
    ['/dev/nvme0n1', '/dev/nvme0n1p1'],
    ['/dev/disk/by-id/ata-Samsung_860_S3Z', '/dev/disk/by-id/ata-Samsung_860_S3Z-part1'],
  ])(
    "let %s, which a command names, lead to the machine's own disk",
    { repeats, timeout: emulatedMs },
    async (disk, partition) => {
      const { trial, err } = await world.install('web1', '--command', prepares(disk, partition));
      expect(trial.remedies, err).toMatchObject([
        { name: 'disk-by-id', ran: true, helped: true, attempts: 1, where: 'guest' },
      ]);
      expect(trial.script?.tail).toContain('/dev/vdb1');
      expect(trial.summary).toMatch(/^web1: installs, does not boot/);
    },
  );

  it(
    "of a user's own change the copy of the configuration too, and what is secret in it is masked",
    async () => {
      const before = fingerprint(world.flake);
      const command = `grep -q right "$INSTALL_SYSTEM/etc/licence" || { echo '::ERROR::the licence is wrong'; exit 5; }`;
      const { trial, err, file } = await world.install(
        'web1',
        ...['--flake', world.flake, '--command', command, '--redact', 'sekrit-[0-9]+'],
      );
      expect(trial.remedies, err).toMatchObject([
        { name: 'licence', helped: true, attempts: 1, where: 'guest', patch: 'remedies.patch' },
      ]);
      expect(trial.summary).toMatch(/^web1: installs, does not boot/);
      expect(file('remedies.patch')).toMatch(/^-"wrong"\n\+"right \*+"$/m);
      expect(err).toContain('remedies.patch has masked text');
      expect(fingerprint(world.flake)).toBe(before);
    },
    emulatedMs,
  );

  const network = ['--network', 'user'];

  it(
    'leave a cache out that is dead, in an installer',
    async () => {
      const { path, cache } = cached(world.dir);
      const live = await served((name) => {
        const place = join(cache, name);
        return existsSync(place) ? readFileSync(place) : 404;
      });
      const dead = await served((name) =>
        name === '/nix-cache-info' ? Buffer.from('StoreDir: /nix/store\n') : 500,
      );
      const command = `printf '%s\\n' 'substituters = ${dead} ${live}' 'require-sigs = false' 'download-attempts = 1' \
        'experimental-features = nix-command' >/etc/nix/nix.conf
nix-store --realise ${path}`;
      const { trial, err } = await world.install('web1', '--command', command, ...network);
      expect(trial.remedies, err).toMatchObject([
        { name: 'drop-substituter', family: 'download', helped: true, attempts: 1, where: 'guest' },
      ]);
      expect(trial.summary).toMatch(/^web1: installs, does not boot/);
    },
    emulatedMs,
  );

  it.each([
    ['a resolver that does not answer', 'other-resolver', 'echo nameserver 127.0.0.9 >/etc/resolv.conf'],
    ['a network card that was shut down', 'restart-network', 'ip link set eth0 down'],
  ])(
    'cure %s, in an installer',
    async (_, name, breaks) => {
      const url = name === 'other-resolver' ? 'http://deb.debian.org/' : await served(() => 204);
      const command = `[ -e /run/once ] || { touch /run/once; ${breaks}; }
curl -fsS --connect-timeout 20 --max-time 60 ${url}`;
      const { trial, err } = await world.install('web1', '--command', command, ...network);
      expect(trial.remedies, err).toMatchObject([{ name, helped: true, attempts: 1, where: 'guest' }]);
      expect(trial.summary).toMatch(/^web1: installs, does not boot/);
    },
    emulatedMs,
  );
});

/** A server on this machine, which the guest sees at the address of its gateway; `answer` is the body, or a status. */
async function served(answer: (path: string) => Buffer | number): Promise<string> {
  const server = createServer((request, response) => {
    const said = answer(request.url ?? '/');
    response.statusCode = typeof said === 'number' ? said : 200;
    response.end(typeof said === 'number' ? '' : said);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${outside.gateway}:${(server.address() as AddressInfo).port}`;
}

/** A store path that no machine has, and the directory of a cache with it. */
function cached(dir: string): { path: string; cache: string } {
  const file = join(dir, `file-${randomBytes(6).toString('hex')}`);
  writeFileSync(file, file);
  const nix = (program: string, ...words: string[]) =>
    execFileSync(program, words, { encoding: 'utf8' }).trim();
  const path = nix('nix-store', '--add', file);
  const cache = join(dir, 'cache');
  nix('nix', '--extra-experimental-features', 'nix-command', 'copy', '--to', `file://${cache}`, path);
  return { path, cache };
}

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
