import { describe, expect, it } from 'vitest';
import { skips } from '../world.js';
import { answersIn, TrialWorld } from './world.js';

// Upgrades with which all is well, each by a trial of its own: with container.test.ts, whose upgrades are broken, the
// verdicts of trials.

const isWanted = (process.env.TRIAL_GOOD ?? '0') !== '0';
if (!isWanted) console.warn('\n!!! SKIPPED: trials of upgrades with which all is well: set TRIAL_GOOD=1\n');

const names = [
  ...(['base', 'next', 'later', 'activated', 'inhibited', 'new-init', 'new-kernel'] as const),
  ...(['slow', 'unsteady', 'frightening', 'tidy', 'crash-loop'] as const),
] as const;
type Name = (typeof names)[number];

describe.skipIf(!isWanted || skips('container'))('an upgrade with which all is well', () => {
  const world = TrialWorld.forTests(names);

  it.each<[from: Name, to: Name, argv?: string[]]>([
    ['base', 'next', ['--check', 'systemctl is-active fresh', '--critical', 'web']],
    ['next', 'base'],
    ['next', 'later'],
    ['later', 'next'],
    ['base', 'activated', ['--check', 'systemctl is-active echo.socket tick.timer']],
    ['activated', 'base'],
    ['base', 'inhibited'],
    ['base', 'new-init'],
    ['base', 'new-kernel'],
    ['new-kernel', 'base'],
    ['base', 'slow'],
    ['base', 'unsteady'],
    ['base', 'frightening'],
    ['base', 'tidy', ['--check', 'grep -q tidy /etc/tidy.conf']],
    ['base', 'crash-loop', ['--on-failed-units', 'keep']],
  ])('from %s to %s is one, and so is its way back', { timeout: 300_000 }, async (from, to, argv = []) => {
    const { status, trial, err } = await world.upgrade(from, to, '--rollback', ...argv);
    expect(answersIn(trial), err.slice(-4000)).toEqual({
      ...{ builds: 'yes', 'base-boots': 'yes', upgrades: 'yes', reboots: 'yes', 'rolls-back': 'yes' },
    });
    expect({ status, outcome: trial.outcome, reason: trial.reason }).toEqual({
      ...{ status: 0, outcome: 'success', reason: '' },
    });
  });
});
