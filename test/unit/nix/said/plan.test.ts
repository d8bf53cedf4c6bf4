import { describe, expect, it } from 'vitest';
import { announcedPlan, spaceWarning } from '../../../../src/nix/said/plan.js';

describe('the plan that Nix announces', () => {
  it('is read from each form of the announcement', () => {
    expect(announcedPlan('this derivation will be built:')).toEqual({ build: 1 });
    expect(announcedPlan('these 12 derivations will be built:')).toEqual({ build: 12 });
    expect(announcedPlan('these 3 paths will be fetched (1.50 MiB download, 2.00 GiB unpacked):')).toEqual({
      fetch: 3,
      downloadBytes: 1572864,
      unpackBytes: 2147483648,
    });
    expect(announcedPlan('these words will be built')).toBeNull();
  });

  it('is warned of when it does not fit into the free space of the store', () => {
    const plan = { fetch: 3, downloadBytes: 1024 ** 2, unpackBytes: 2 * 1024 ** 3 };
    expect(spaceWarning(plan, 1024 ** 3)).toBe(
      'The store has 1.0 GiB free, but 2.0 GiB are to be unpacked (1.0 MiB download).',
    );
    expect(spaceWarning(plan, 3 * 1024 ** 3)).toBeNull();
  });
});
