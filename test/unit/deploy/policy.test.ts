import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../../src/activation/request.js';
import { supervisorTimes } from '../../../src/deploy/policy.js';
import { restartSeconds } from '../../../src/remedy/table/units.js';

const usual = { answerSeconds: 60, settleSeconds: 20, checks: [] as string[], checkSeconds: 30 };
const checks = (count: number) => Array.from({ length: count }, (_, index) => `check-${index}`);

describe('how long a supervisor waits', () => {
  it('is the answer’s time and that between the looks, and half an hour in all', () => {
    expect(supervisorTimes(usual)).toEqual({ answerSeconds: 80, longestSeconds: 1800 });
  });

  it.each([
    ['a long time between them', { settleSeconds: 1800 }],
    ['checks that take long', { checks: checks(64), checkSeconds: 150 }],
    ['hosts that answer slowly', { answerSeconds: 3600 }],
  ])('is never less than two looks take, for %s', (_, changes) => {
    const policy = { ...usual, ...changes };
    const { longestSeconds } = supervisorTimes(policy);
    expect(longestSeconds).toBeGreaterThan(
      policy.settleSeconds + 2 * policy.checks.length * policy.checkSeconds + policy.answerSeconds,
    );
  });

  it.each([1, 3, 10])(
    'is never less than %i restarts of a unit take, each with two looks after it',
    (restarts) => {
      const policy = { ...usual, checks: checks(10), checkSeconds: 60 };
      const verification = policy.settleSeconds + 2 * policy.checks.length * policy.checkSeconds;
      const { longestSeconds } = supervisorTimes(policy, restarts);
      expect(longestSeconds).toBeGreaterThan(
        verification + restarts * (restartSeconds + verification) + policy.answerSeconds,
      );
    },
  );

  it('is what an activation can be asked for, whatever a person asks for', () => {
    const times = supervisorTimes({
      ...{ answerSeconds: 86_400, settleSeconds: 86_400, checks: checks(64), checkSeconds: 600 },
    });
    const toplevel = `/nix/store/${'a'.repeat(32)}-nixos-system-web`;
    expect(parseRequest({ id: 'one', toplevel, ...times })).toMatchObject(times);
  });
});
