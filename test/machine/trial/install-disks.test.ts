import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RemedyRun } from '../../../src/builds/remedy.js';
import { createMachine, GuestHost, type Machine, qemu } from '../../../src/machine/index.js';
import type { OwnDisk } from '../../../src/remedy/disks/own-disk.js';
import { HostRemedies } from '../../../src/remedy/on-host/host-remedies.js';
import { failuresIn } from '../../../src/trial/script/failures-in.js';
import { skips } from '../world.js';

const emulatedMs = 600_000;
const mebibyte = 1024 ** 2;
const times = Number(process.env.REMEDY_RUNS ?? '1');

/** The first is the machine's own; the second has a number that would be a command, and the third is small and has none. */
const made = [
  { size: '2G', serial: 'nrt-empty' },
  { size: '2G', serial: '"$(reboot)\\n};`' },
  { size: '64M', serial: null },
] as const;

const own: OwnDisk = { serial: 'nrt-empty', leastBytes: 512 * mebibyte };

/** Makes a file system on the disk that it names; what it has made is erased again. */
const installs = `set -e
echo runs >>/run/runs
echo 'start=1MiB, type=83' | sfdisk --quiet --label dos /dev/sda
mkfs.ext4 -q /dev/sda1
mount /dev/sda1 /mnt
findmnt -n -o SOURCE /mnt
umount /mnt
dd if=/dev/zero of=/dev/sda bs=1M count=64 status=none`;

describe.skipIf(skips('qemu'))(
  'the disks of a machine of an installation',
  () => {
    let dir: string;
    let machine: Machine;

    beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
      const disks = made.map(({ size, serial }, index) => {
        const path = join(dir, `${index}.qcow2`);
        execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', path, size]);
        return serial === null ? path : { path, serial };
      });
      machine = await createMachine('installer', qemu({ vlans: [], moreDisks: disks }));
      await machine.connect();
    }, emulatedMs);
    afterAll(async () => {
      await machine?.close();
      rmSync(dir, { recursive: true, force: true });
    });

    async function installed(
      disk: OwnDisk | null,
    ): Promise<{ status: number; runs: number; remedies: RemedyRun[]; out: string }> {
      await machine.succeed('rm -f /run/runs /dev/sda*');
      const remedies = new HostRemedies({
        ...{ terms: { policy: 'all', maxAttempts: 3, waitSeconds: [0] }, place: 'guest', env: process.env },
        secondsLeft: () => null,
        ...{ say: () => {}, print: () => {}, notice: () => {} },
      });
      const host = new GuestHost(machine);
      const { status, stdout } = await remedies.around({
        ...{ host, disk: disk && (async () => disk) },
        read: (end) => failuresIn(end.stdout.toString('utf8'), end.status),
        run: () => host.run({ script: `exec 2>&1\n${installs}`, timeoutSeconds: 120 }),
      });
      const runs = Number(await machine.succeed('wc -l </run/runs'));
      return { status, runs, remedies: remedies.runs, out: stdout.toString('utf8') };
    }

    /** Nothing was chosen, and every disk is as it was. */
    async function expectNone(disk: OwnDisk | null, why: RegExp): Promise<void> {
      const sums = 'for disk in /dev/vd[bcd]; do head -c 8M $disk; tail -c 8M $disk; done | sha256sum';
      const before = await machine.succeed(sums);
      const { status, runs, remedies } = await installed(disk);
      expect({ status, runs }).toEqual({ status: 1, runs: 1 });
      expect(remedies).toMatchObject([{ name: 'propose-disk', ran: false, helped: null, attempts: 0 }]);
      expect(remedies[0]?.did).toMatch(why);
      expect(remedies[0]?.proposal?.join('\n')).toContain('disko.devices.disk.main');
      expect(await machine.succeed(sums)).toBe(before);
    }

    describe.each(Array.from({ length: times }, (_, index) => index + 1))('run %i', () => {
      it('of which two are empty: none is chosen, and that is said', async () => {
        await expectNone(
          own,
          /since \/dev\/sda is not there: 2 disks are empty, and none of them is chosen$/,
        );
      });

      it('of which none is large enough: none is chosen', async () => {
        await expectNone(
          { ...own, leastBytes: 4096 * mebibyte },
          /no empty disk of this machine is large enough$/,
        );
      });

      it('of which another than its own has data that is no file system: its own is chosen', async () => {
        await machine.succeed('printf hello | dd of=/dev/vdc bs=1 seek=5000 conv=notrunc status=none');
        const { status, runs, remedies, out } = await installed(own);
        expect({ status, runs, out }).toEqual({ status: 0, runs: 2, out: '/dev/vdb1\n' });
        expect(remedies).toMatchObject([
          {
            ...{ name: 'disk-by-id', ran: true, helped: true, attempts: 1 },
            did: "lets /dev/sda lead to /dev/disk/by-id/virtio-nrt-empty (2.0 GiB), the machine's empty disk",
          },
        ]);
      });

      it('of which the only empty one is not its own: none is chosen', async () => {
        await expectNone({ ...own, serial: 'another' }, /is not the one that the machine was made with$/);
      });

      it.each([
        ['data', 'printf x | dd of=/dev/vdb bs=1 seek=9000 conv=notrunc status=none'],
        [
          'data at its end',
          'printf x | dd of=/dev/vdb bs=1 seek=$((2 * 1024 ** 3 - 9)) conv=notrunc status=none',
        ],
        ['a partition', `echo 'start=1MiB' | sfdisk --quiet --label gpt /dev/vdb`],
        ['a partition table', `echo 'label: dos' | sfdisk --quiet /dev/vdb`],
        ['a file system', 'mkfs.ext4 -q /dev/vdb'],
      ])('of which its own has %s: none is chosen', async (_, command) => {
        await machine.succeed(command);
        await expectNone(own, /no empty disk of this machine is large enough$/);
        const end = 'dd if=/dev/zero of=/dev/vdb bs=1M seek=2047 status=none || true';
        await machine.succeed(
          `dd if=/dev/zero of=/dev/vdb bs=1M count=600 status=none; ${end}; partx -d /dev/vdb || true`,
        );
      });

      it('is not looked at where the machine was not made for an installation', async () => {
        const { status, runs, remedies } = await installed(null);
        expect({ status, runs, remedies }).toEqual({ status: 1, runs: 1, remedies: [] });
        await machine.succeed('dd if=/dev/zero of=/dev/vdc bs=1M count=1 status=none');
      });
    });
  },
  emulatedMs,
);
