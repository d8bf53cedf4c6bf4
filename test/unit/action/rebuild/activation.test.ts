import { describe, expect, it } from 'vitest';
import { checkActivation } from '../../../../src/action/rebuild/activation.js';

const strangers = { mayRunStrangersCode: true, eventName: 'merge_group' };

describe('checkActivation', () => {
  it.each(['test', 'switch', 'boot', 'dry-activate'] as const)(
    'refuses %s of a stranger’s code',
    (action) => {
      expect(() => checkActivation(action, strangers, false)).toThrow(
        `input "action" is ${action}, which on the event merge_group may run`,
      );
    },
  );

  it('accepts an activation that was allowed, other events, and actions that activate nothing', () => {
    checkActivation('switch', strangers, true);
    checkActivation('switch', { ...strangers, mayRunStrangersCode: false }, false);
    for (const action of ['build', 'dry-build', 'build-vm'] as const)
      checkActivation(action, strangers, false);
  });
});
