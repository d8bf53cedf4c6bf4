import { describe, expect, it } from 'vitest';
import { skips } from '../world.js';
import { answersIn, TrialWorld } from './world.js';

const names = ['base', 'failed-unit', 'wakes'] as const;
const trialMs = 240_000;

describe.skipIf(skips('container'))('nixos-rebuild-test trial fresh', () => {
  const world = TrialWorld.forTests(names);

  it(
    'boots a system from nothing, looks at it, and boots it again',
    async () => {
      const { status, trial, err } = await world.fresh('base', '--check', 'systemctl is-active web');
      expect(trial.summary, err).toBe('web1: boots, is well, reboots');
      expect({ status, kind: trial.kind, outcome: trial.outcome }).toEqual({
        ...{ status: 0, kind: 'fresh', outcome: 'success' },
      });
      expect(trial.next).toEqual(trial.base);
      expect(trial).toMatchObject({
        health: { healthy: true },
        next: { store_path: world.systems.base },
        reboot: { action: 'reboot', success: true, after: { booted: world.systems.base } },
      });
    },
    trialMs,
  );

  it(
    'names the unit that fails, which nothing has to have been running before',
    async () => {
      const { status, trial } = await world.fresh('failed-unit');
      expect(trial.summary).toMatch(/^web1: boots, is not well, web\.service has failed \(status 3\)/);
      expect({ status, reason: trial.reason, family: trial.failure?.family }).toEqual({
        ...{ status: 1, reason: 'unit-failed', family: 'unhealthy' },
      });
      expect(answersIn(trial)).toEqual({
        ...{ builds: 'yes', boots: 'yes', 'is-well': 'no', reboots: 'not-reached' },
      });
    },
    trialMs,
  );

  it.each([
    ['all', 'web1: boots, is well, only with a remedy (restart-unit)', true],
    ['safe', 'web1: boots, is not well, web.service has failed (status 3)', false],
  ])(
    'restarts it once where %s remedies are allowed: "%s"',
    async (policy, summary, ran) => {
      const { trial, err } = await world.fresh('wakes', '--remedies', policy, '--no-reboot');
      expect(trial.summary.slice(0, summary.length), err).toBe(summary);
      expect(trial.remedies, err).toMatchObject([
        { name: 'restart-unit', level: 'opt-in', ran, where: 'guest' },
      ]);
    },
    trialMs,
  );

  it(
    'warns of it where failed units are kept',
    async () => {
      const { status, trial } = await world.fresh(
        'failed-unit',
        ...['--on-failed-units', 'keep', '--no-reboot'],
      );
      expect(trial.summary).toMatch(/^web1: boots, is well, \d+ warnings?$/);
      expect({ status, reboots: answersIn(trial).reboots }).toEqual({ status: 0, reboots: 'not-asked' });
    },
    trialMs,
  );

  it(
    'names a check that fails',
    async () => {
      const { status, trial } = await world.fresh('base', '--check', 'test -e /nowhere');
      expect(trial.summary).toMatch(/is not well, the check ended with status 1.*\(test -e \/nowhere\)/);
      expect({ status, reason: trial.reason }).toEqual({ status: 1, reason: 'check' });
    },
    trialMs,
  );

  it.each([
    ['restarts a unit that has failed, where all is allowed, and looks again', 'wakes', { helped: true }],
    ['is as it is where the unit fails again', 'failed-unit', { helped: false }],
  ] as const)(
    '%s',
    async (_, system, run) => {
      const { trial, err } = await world.fresh(system, '--remedies', 'all', '--no-reboot');
      expect(trial.remedies, err).toMatchObject([
        { name: 'restart-unit', family: 'units', level: 'opt-in', ran: true, where: 'guest', ...run },
      ]);
      expect(trial.summary).toMatch(
        run.helped
          ? /^web1: boots, is well, only with a remedy \(restart-unit\)/
          : /^web1: boots, is not well, web\.service has failed/,
      );
    },
    trialMs,
  );
});
