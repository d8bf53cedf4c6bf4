import { describe, expect, it } from 'vitest';
import type { Deployment } from '../../../src/builds/deployment.js';
import { hostsWithUpdate } from '../../../src/update/apply/hosts-end.js';
import { exampleDeployment } from '../../support/deployment.js';

const state = (path: string): Deployment['after'] => ({
  ...{ current: path, profile: path, booted: path, generation: 1, boot_id: null },
});
const one = (changes: Partial<Deployment>): Deployment => ({
  ...exampleDeployment(),
  ...{ host: 'web', action: 'deploy', new_system: '/nix/store/new', after: state('/nix/store/old') },
  ...changes,
});

describe('the hosts that have an update', () => {
  it.each([
    ['one that is well', one({ outcome: 'success', success: true, after: state('/nix/store/new') }), true],
    ['one that went back', one({ outcome: 'rolled_back', success: false }), false],
    ['one that was refused', one({ outcome: 'refused', success: false, after: null }), false],
    ['one of which nobody knows', one({ outcome: 'unverified', success: false, after: null }), true],
    ['one that did not come back', one({ outcome: 'rollback_failed', success: false, after: null }), true],
    [
      'one that boots it the next time',
      one({
        outcome: 'needs_boot',
        success: false,
        after: { ...state('/nix/store/old')!, profile: '/nix/store/new' },
      }),
      true,
    ],
  ])('%s', (_, ended, expected) => {
    expect(hostsWithUpdate([ended])).toEqual(expected ? ['web'] : []);
  });

  it('one that was taken back afterwards, and one where that has failed', () => {
    const well = one({ outcome: 'success', success: true });
    const back = one({ action: 'rollback', outcome: 'success', success: true, new_system: '/nix/store/old' });
    expect(hostsWithUpdate([well, back])).toEqual([]);
    expect(hostsWithUpdate([well, { ...back, outcome: 'rolled_back', success: false }])).toEqual(['web']);
  });
});
