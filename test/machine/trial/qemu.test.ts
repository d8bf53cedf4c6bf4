import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { skips } from '../world.js';
import { answersIn, TrialWorld } from './world.js';

const names = ['base', 'next', 'panicking', 'hanging-boot'] as const;
const emulatedMs = 1_800_000;

/** Minutes under emulation, so only where they are asked for. */
const isWanted = (process.env.TRIAL_VIRTUAL ?? '0') !== '0';
if (!isWanted) console.warn('\n!!! SKIPPED: trials in a virtual machine: set TRIAL_VIRTUAL=1\n');

describe.skipIf(!isWanted || skips('qemu'))('nixos-rebuild-test trial upgrade in a virtual machine', () => {
  const world = TrialWorld.forTests(names);
  const qemu = ['--backend', 'qemu'];

  it(
    'switches, reboots and goes back, each verified',
    async () => {
      const { status, trial, err } = await world.upgrade('base', 'next', '--rollback', ...qemu);
      expect(trial.summary, err).toMatch(/^web1: upgrades, reboots, rolls back, 1 unit restarted/);
      expect(status).toBe(0);
      expect(trial.machine).toMatchObject({ backend: 'qemu', memory_mib: 512 });
      expect(trial.reboot?.after).toMatchObject({ booted: world.systems.next });
    },
    emulatedMs,
  );

  it(
    'names the panic of a kernel that does not come as far as its services, in a second',
    async () => {
      const { status, trial, dir } = await world.upgrade('base', 'panicking', '--rollback', ...qemu);
      expect(trial.summary).toMatch(
        /^web1: upgrades, does not boot, kernel panic in [\d.]+ s: Attempted to kill init!/,
      );
      expect({ status, reason: trial.reason }).toEqual({ status: 1, reason: 'panic' });
      expect(answersIn(trial)).toMatchObject({ upgrades: 'yes', reboots: 'no', 'rolls-back': 'not-reached' });
      expect(trial.machine_end).toMatchObject({ kind: 'panic', step: 'rebooting' });
      expect(trial.console?.tail.join('\n')).toContain('Kernel panic');
      const log = readFileSync(join(dir, 'console/web1/console.log'), 'utf8');
      expect(log.match(/Kernel panic - not syncing/g)).toHaveLength(1);
    },
    emulatedMs,
  );

  it(
    'boots a system from nothing, and once more',
    async () => {
      const { status, trial, err } = await world.fresh(
        'next',
        ...qemu,
        '--check',
        'systemctl is-active fresh',
      );
      expect(trial.summary, err).toBe('web1: boots, is well, reboots');
      expect({ status, kind: trial.kind, backend: trial.machine?.backend }).toEqual({
        ...{ status: 0, kind: 'fresh', backend: 'qemu' },
      });
      expect(trial.reboot?.after).toMatchObject({ booted: world.systems.next });
    },
    emulatedMs,
  );

  it(
    'goes on from the memory of the machine in which its setup ran, to the end of an upgrade',
    async () => {
      const setup = ['--setup', 'echo here >/run/made; echo there >/made'];
      const kept = ['--check', 'test -e /made', '--rollback'];
      const { status, trial, err } = await world.upgrade('base', 'next', ...qemu, ...setup, ...kept);
      expect(trial.summary, err).toBe('web1: upgrades, reboots, rolls back, 1 unit restarted');
      expect({ status, setup: trial.setup }).toMatchObject({ status: 0, setup: { once: true } });
      expect(trial.reboot?.after).toMatchObject({ booted: world.systems.next });
      expect(trial.rollback?.after).toMatchObject({ current: world.systems.base });
    },
    emulatedMs,
  );

  it(
    'ends a boot that hangs at its deadline',
    async () => {
      const { status, trial } = await world.upgrade('base', 'hanging-boot', '--boot-timeout', '6', ...qemu);
      expect(trial.summary).toMatch(/^web1: upgrades, does not boot, has not come back within /);
      expect({ status, reason: trial.reason }).toEqual({ status: 1, reason: 'not-back' });
      expect(answersIn(trial)).toMatchObject({ upgrades: 'yes', reboots: 'no' });
      expect(trial.console?.tail.join('\n')).toContain('running activation script');
    },
    emulatedMs,
  );
});
