import { describe, expect, it } from 'vitest';
import { checkActivation } from '../../../../src/action/rebuild/activation.js';

describe('checkActivation', () => {
  it.each(['test', 'switch', 'boot', 'dry-activate'] as const)('refuses %s of a pull request', (action) => {
    expect(() => checkActivation(action, { isOfPullRequest: true }, false)).toThrow('input "action" is');
  });

  it('accepts an activation that was allowed, other events, and actions that activate nothing', () => {
    checkActivation('switch', { isOfPullRequest: true }, true);
    checkActivation('switch', { isOfPullRequest: false }, false);
    for (const action of ['build', 'dry-build', 'build-vm'] as const)
      checkActivation(action, { isOfPullRequest: true }, false);
  });
});
