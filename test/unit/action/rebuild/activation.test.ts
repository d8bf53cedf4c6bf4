import { describe, expect, it } from 'vitest';
import { checkActivation } from '../../../../src/action/rebuild/activation.js';

describe('checkActivation', () => {
  it.each(['test', 'switch', 'boot', 'dry-activate'] as const)('refuses %s on a pull request', (action) => {
    expect(() => checkActivation(action, 'pull_request', false)).toThrow('input "action" is');
    expect(() => checkActivation(action, 'pull_request_target', false)).toThrow('input "action" is');
  });

  it('accepts an activation that was allowed, other events, and actions that activate nothing', () => {
    checkActivation('switch', 'pull_request', true);
    checkActivation('switch', 'push', false);
    for (const action of ['build', 'dry-build', 'build-vm'] as const)
      checkActivation(action, 'pull_request', false);
  });
});
