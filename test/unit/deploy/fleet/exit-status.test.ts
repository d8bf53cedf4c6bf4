import { describe, expect, it } from 'vitest';
import { exitStatusOf, isWell } from '../../../../src/deploy/fleet/exit-status.js';

const leftOut = { skipUnreachable: true };

describe('the exit status of a deployment', () => {
  it.each([
    ['success', '', 0],
    ['rolled_back', 'unit-failed', 1],
    ['interrupted', 'rebooted', 1],
    ['interrupted', 'not-built', 3],
    ['cancelled', 'declined', 130],
    ['unverified', 'unreachable', 4],
    ['rollback_failed', 'nack', 4],
  ] as const)('of one that ended as %s (%s) is %i', (outcome, reason, status) => {
    expect(exitStatusOf({ outcome, reason })).toBe(status);
  });
});

describe('a host that does not answer', () => {
  it('is left out with --skip-unreachable where nothing was changed on it', () => {
    expect(isWell({ outcome: 'failed', reason: 'unreachable' }, leftOut)).toBe(true);
    expect(isWell({ outcome: 'failed', reason: 'unreachable' }, {})).toBe(false);
  });

  it('is never left out once its system was being activated: nobody knows how it is', () => {
    expect(isWell({ outcome: 'unverified', reason: 'unreachable' }, leftOut)).toBe(false);
  });
});
