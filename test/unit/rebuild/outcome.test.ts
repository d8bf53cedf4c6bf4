import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/builds/outcome.js';
import type { FailureFamily } from '../../../src/nix/catalogue/index.js';
import type { Failure, KnownFailure } from '../../../src/nix/failures/failure.js';
import type { Action } from '../../../src/rebuild/action.js';
import { failureOfEnd, failuresOfStatus, outcomeOf } from '../../../src/rebuild/outcome.js';
import type { RecordResult } from '../../../src/record/record.js';

const failure = (family: FailureFamily, message = 'x'): KnownFailure => ({
  family,
  message,
  confidence: 1,
  derivation: null,
  location: null,
  log_tail: [],
  hint: '',
});
const inhibited = failure('pre-switch', "Pre-switch check 'switchInhibitors' failed");
const newInit = failure('pre-switch', "won't take effect until you reboot the system.");
const reported = failure(
  'pre-switch',
  "Command '['systemd-run', '/nix/store/x/bin/switch-to-configuration', 'switch']' returned non-zero exit status 100.",
);
const otherCheck = failure('pre-switch', "Pre-switch check 'boot-partition' failed");

describe('the outcome of a rebuild', () => {
  it.each<[RecordResult['ended'], number | null, Action | null, Failure[], Outcome]>([
    ['exited', 0, 'switch', [], 'success'],
    ['exited', 0, null, [failure('unknown')], 'success'],
    ['exited', 1, 'build', [failure('builder')], 'failed'],
    ['exited', 4, 'switch', [failure('units')], 'failed'],
    ['exited', 127, null, [], 'failed'],
    // 100 says "boot me" only after the build, of an action that activates.
    ['exited', 100, 'switch', [], 'needs_boot'],
    ['exited', 100, 'test', [failure('unknown')], 'needs_boot'],
    ['exited', 100, 'switch', [failure('builder')], 'failed'],
    ['exited', 100, 'build', [], 'failed'],
    ['exited', 100, null, [], 'failed'],
    // In a command of the user's, whose action is not known, the switch's own words.
    ['exited', 100, null, [newInit], 'needs_boot'],
    ['exited', 1, null, [inhibited], 'needs_boot'],
    ['exited', 1, null, [otherCheck], 'failed'],
    ['exited', 100, 'switch', [reported], 'needs_boot'],
    ['exited', 100, null, [reported], 'needs_boot'],
    // The bash nixos-rebuild makes 1 of it.
    ['exited', 1, 'switch', [newInit], 'needs_boot'],
    ['exited', 1, 'switch', [inhibited], 'needs_boot'],
    ['exited', 1, 'switch', [otherCheck], 'failed'],
    // Only the check itself says so, not a text that has its words.
    ['exited', 1, 'switch', [failure('unknown', 'x\nnote: a switch inhibitor in code')], 'failed'],
    ['exited', 1, 'switch', [failure('builder', 'until you reboot the system')], 'failed'],
    ['exited', 1, 'build', [inhibited], 'failed'],
    ['timed_out', 130, 'switch', [], 'timed_out'],
    ['timed_out', 0, 'switch', [], 'timed_out'],
    ['cancelled', null, 'build', [], 'cancelled'],
    ['prompt', 130, 'switch', [], 'failed'],
    ['disk_full', null, 'build', [], 'interrupted'],
    ['lost', null, 'build', [], 'interrupted'],
  ])(
    'whose recording ended as %s with exit code %s, of the action %s, after %j, is %s',
    (ended, exitCode, action, failures, outcome) => {
      expect(outcomeOf({ ended, exitCode }, action, failures)).toBe(outcome);
    },
  );
});

describe('the failures of a rebuild that ended with status 4', () => {
  it.each(['switch', 'test'] as const)('are of units where nothing explains it, after %s', (action) => {
    const [first, ...others] = failuresOfStatus(4, action, [failure('unknown', 'the last line')]);
    expect(first).toMatchObject({ family: 'units', message: 'the last line' });
    expect(first?.hint).toContain('systemctl --failed');
    expect(others).toEqual([]);
  });

  it.each<[number | null, Action | null, FailureFamily]>([
    [4, 'switch', 'builder'],
    [4, 'build', 'unknown'],
    [4, 'boot', 'unknown'],
    [4, null, 'unknown'],
    [1, 'switch', 'unknown'],
    [null, 'switch', 'unknown'],
  ])('are what they are with status %s, after %s, of the family %s', (status, action, family) => {
    expect(failuresOfStatus(status, action, [failure(family)])).toEqual([failure(family)]);
    expect(failuresOfStatus(status, action, [])).toEqual([]);
  });
});

describe("the failure for an end that is not the command's own", () => {
  const result = { prompt: null };

  it.each([
    ['timed_out', 'interrupted', /within 60 s/],
    ['cancelled', 'interrupted', /cancelled/],
    ['disk_full', 'disk-full', /full/],
    ['lost', 'interrupted', /terminal/],
  ] as const)('%s is %s', (ended, family, message) => {
    const found = failureOfEnd({ ...result, ended }, 60);
    expect(found).toMatchObject({ family, message: expect.stringMatching(message) });
    expect(found?.hint).not.toBe('');
  });

  it.each([
    ['sudo', 'privilege'],
    ['ssh', 'ssh'],
    ['passphrase', 'ssh'],
    ['git', 'download'],
  ] as const)('a prompt of %s is %s and names the prompt', (kind, family) => {
    const found = failureOfEnd({ ...result, ended: 'prompt', prompt: { kind, text: 'Who are you?' } }, 60);
    expect(found).toMatchObject({ family, message: expect.stringContaining('"Who are you?"') });
  });

  it('is null where the command exited by itself', () => {
    expect(failureOfEnd({ ...result, ended: 'exited' }, 60)).toBeNull();
  });
});
