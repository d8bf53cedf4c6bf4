import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { skips } from '../world.js';
import { InstallWorld } from './install-world.js';
import { answersIn } from './world.js';

const emulatedMs = 1_800_000;

/** Each is minutes under emulation, so most of them only where they are asked for. */
const isWanted = (process.env.TRIAL_VIRTUAL ?? '0') !== '0';
if (!isWanted) console.warn('\n!!! SKIPPED: most trials of installations: set TRIAL_VIRTUAL=1\n');

/** The answers of an installation that boots. */
const installed = { builds: 'yes', 'base-boots': 'yes', installs: 'yes', boots: 'yes' };

const installer = 'examples/miniature/install.sh';
/** A disk with a boot loader, a kernel and an initrd, and nothing else: its kernel is not told to end its machine. */
const bare = `
set -eu
echo 'start=1MiB, type=83, bootable' | sfdisk --quiet --label dos "$INSTALL_DISK"
mkfs.ext4 -q -O ^64bit,^metadata_csum "$INSTALL_DISK"1
mount "$INSTALL_DISK"1 /mnt
mkdir -p /mnt/boot/extlinux /mnt/dev
cp -L "$INSTALL_SYSTEM/kernel" "$INSTALL_SYSTEM/initrd" /mnt/boot
printf 'default a\\nlabel a\\nlinux /boot/kernel\\ninitrd /boot/initrd\\nappend console=ttyS0 root=%s\\n' "$ROOT" \\
  >/mnt/boot/extlinux/extlinux.conf
extlinux --install /mnt/boot/extlinux
dd if=/usr/lib/EXTLINUX/mbr.bin of="$INSTALL_DISK" conv=notrunc status=none
umount /mnt
`;

/** After the installer: a login prompt on the serial console, which the base image does without. */
const withPrompt = `
mount "$INSTALL_DISK"1 /mnt
units=/mnt/usr/lib/systemd/system
printf '[Service]\nExecStart=/sbin/agetty --keep-baud 115200 ttyS0 vt100\n' >"$units"/prompt.service
ln -s ../prompt.service "$units"/multi-user.target.wants
umount /mnt
`;

/** After the installer: no agent of the base image, which starts again and again where its port is not there. */
const withoutAgent = `
mount "$INSTALL_DISK"1 /mnt
find /mnt/usr/lib/systemd/system -name nixos-rebuild-test-agent.service -delete
umount /mnt
`;

describe.skipIf(skips('qemu'))('nixos-rebuild-test trial install', () => {
  const world = InstallWorld.forTests();
  const install = world.install.bind(world);
  const fromFile = ['--script', join(process.cwd(), installer)];

  it(
    'installs into an empty disk, boots from that by its own boot loader, and looks at what runs',
    async () => {
      const checks = ['--check', 'test -b /dev/vda1 -a ! -e /dev/vdb', '--check', 'systemctl is-active web'];
      const { status, trial, err, file } = await install('web1', ...fromFile, ...checks);
      expect(trial.summary, err).toBe('web1: installs, boots from its disk, is well');
      expect({ status, kind: trial.kind, outcome: trial.outcome }).toEqual({
        ...{ status: 0, kind: 'install', outcome: 'success' },
      });
      expect(answersIn(trial)).toEqual({
        ...{ builds: 'yes', 'base-boots': 'yes', installs: 'yes', boots: 'yes', 'is-well': 'yes' },
      });
      expect(trial.script).toMatchObject({ status: 0, phase: 'bootloader' });
      expect(trial.metrics?.['installed-mib']).toBeGreaterThan(100);
      const phases = trial.steps.map(({ name }) => name);
      expect(phases).toEqual([
        ...['preparing', 'copying', 'installing', 'partitioning', 'formatting', 'copying', 'bootloader'],
        ...['rebooting', 'verifying'],
      ]);
      expect(trial).toMatchObject({
        health: { healthy: true },
        machine: { backend: 'qemu', memory_mib: 1024 },
      });
      expect(trial.base.ref).toBe('the base image');
      // The firmware, the boot loader and the system, one after the other.
      expect(file('console/web1/console.log')).toMatch(/SeaBIOS[\s\S]*SYSLINUX[\s\S]*NixOS Stage 2/);
      expect(JSON.parse(file('trial.json'))).toEqual(JSON.parse(JSON.stringify(trial)));
    },
    emulatedMs,
  );

  it(
    'names the phase in which the script has failed, and its own words',
    async () => {
      const { status, trial } = await install(
        'web1',
        ...['--command', 'echo ::PHASE::fetching; echo ::ERROR::the mirror is gone >&2; exit 7'],
      );
      expect(trial.summary).toBe(
        'web1: does not install, ended with status 7 in fetching: the mirror is gone',
      );
      expect({ status, reason: trial.reason, phase: trial.script?.phase }).toEqual({
        ...{ status: 1, reason: 'exit-7', phase: 'fetching' },
      });
      expect(answersIn(trial)).toMatchObject({
        installs: 'no',
        boots: 'not-reached',
        'is-well': 'not-reached',
      });
    },
    emulatedMs,
  );

  describe.skipIf(!isWanted)('tells of', () => {
    it.each<[string, string[], { reason: string; family: string; says: RegExp }]>([
      [
        'a missing disk',
        ['--command', 'echo ::PHASE::partitioning; echo , | sfdisk /dev/nvme0n1'],
        {
          reason: 'exit-1',
          family: 'install-disk',
          says: /does not install, .* in partitioning: .*\/dev\/nvme0n1/,
        },
      ],
      [
        'no network',
        ['--command', 'echo ::PHASE::fetching; curl -sS https://example.org/'],
        { reason: 'exit-6', family: 'download', says: /in fetching: .*Could not resolve host/ },
      ],
      [
        'no memory',
        ['--memory', '256', '--command', 'echo ::PHASE::unpacking; head -c 2G /dev/zero | tail'],
        {
          reason: '^(?:no-memory|exit-137)$',
          family: 'killed-oom',
          says: /in unpacking: no memory was left/,
        },
      ],
      [
        'no space on the disk',
        [...fromFile, '--disk-size', '128'],
        { reason: 'exit-', family: '^disk-full$', says: /in copying: .*No space left on device/ },
      ],
      [
        'no time',
        ['--install-timeout', '1', '--command', 'echo ::PHASE::waiting; sleep 600'],
        { reason: 'timeout', family: 'interrupted', says: /did not end within .* in waiting/ },
      ],
    ])(
      '%s',
      async (_, words, { reason, family, says }) => {
        const { trial } = await install('web1', ...words);
        expect(trial.summary).toMatch(says);
        expect({ reason: trial.reason, family: trial.failure?.family }).toEqual({
          ...{ reason: expect.stringMatching(reason), family: expect.stringMatching(family) },
        });
        expect(answersIn(trial)).toMatchObject({ 'base-boots': 'yes', installs: 'no', boots: 'not-reached' });
      },
      emulatedMs,
    );

    it.each<[string, string, { reason: string; says: RegExp }]>([
      ['a disk without a boot loader', 'true', { reason: 'not-booted', says: /no boot loader on its disk/ }],
      [
        'a boot loader without a kernel',
        `ROOT=/dev/vda1; ${bare.replaceAll('cp -L', ': cp -L')}`,
        { reason: 'not-booted', says: /boot loader says: .*\/boot\/kernel/ },
      ],
      [
        'a root that is not there',
        `ROOT=/dev/vda7; ${bare}`,
        {
          reason: 'poweroff',
          says: /it shut itself down in .*: its initrd says: cannot mount \/dev\/vda7 as the root/,
        },
      ],
      [
        'a kernel that panics and hangs',
        `ROOT=/dev/vda1; ${bare}`,
        { reason: 'panic', says: /does not boot, kernel panic in [\d.]+ s: / },
      ],
    ])(
      '%s',
      async (_, command, { reason, says }) => {
        const { status, trial } = await install('web1', '--command', command);
        expect(trial.summary).toMatch(/^web1: installs, does not boot, /);
        expect(trial.summary).toMatch(says);
        expect({ status, reason: trial.reason, answers: answersIn(trial) }).toMatchObject({
          ...{ status: 1, reason, answers: { installs: 'yes', boots: 'no', 'is-well': 'not-reached' } },
        });
        expect(trial.console?.tail.length).toBeGreaterThan(0);
      },
      emulatedMs,
    );

    it(
      'an installed system by its login prompt alone',
      async () => {
        const script = `(${readFileSync(installer, 'utf8')})\n${withPrompt}`;
        const setup = ['--setup', 'echo ready >/run/ready'];
        const { status, trial, err, file } = await install(
          'web1',
          ...['--command', `test -e /run/ready || exit 9\n${script}`, '--installed', 'login', ...setup],
        );
        expect(trial.summary, err).toBe('web1: installs, boots from its disk');
        expect({ status, answers: answersIn(trial), once: trial.setup?.once }).toEqual({
          ...{ status: 0, once: false },
          answers: { ...installed, 'is-well': 'not-asked' },
        });
        expect(file('console/web1/console.log')).toMatch(/ login: /);
      },
      emulatedMs,
    );

    it(
      'an installed system over the backdoor of NixOS tests, in the machine of a profile',
      async () => {
        const checks = ['test -b /dev/vda1'];
        const profiles = { roomy: { memory: 768, disk: 9000, checks, hosts: ['web1'] } };
        const config = JSON.stringify({ trial: { profiles } });
        writeFileSync(join(world.dir, 'flake/nixos-rebuild-test.json'), config);
        const script = `(${readFileSync(installer, 'utf8')})\n${withoutAgent}`;
        const words = ['--profiles', 'roomy', '--command', script, '--installed', 'console'];
        const { status, trial, err } = await install(null, ...words);
        expect(trial.summary, err).toBe('web1 (roomy): installs, boots from its disk, is well');
        expect({ status, answers: answersIn(trial) }).toEqual({
          ...{ status: 0, answers: { ...installed, 'is-well': 'yes' } },
        });
        expect(trial.machine).toMatchObject({ memory_mib: 768, disk_mib: 9000 });
        rmSync(join(world.dir, 'flake/nixos-rebuild-test.json'));
      },
      emulatedMs,
    );

    it(
      'a unit that fails in the installed system',
      async () => {
        const { trial } = await install('failing', ...fromFile);
        expect(trial.summary).toMatch(
          /^failing: installs, boots from its disk, is not well, web\.service has failed/,
        );
        expect(trial.reason).toBe('unit-failed');
      },
      emulatedMs,
    );
  });
});
