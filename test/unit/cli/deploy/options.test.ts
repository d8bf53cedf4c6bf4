import { describe, expect, it } from 'vitest';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

describe('deploy --dry-activate', () => {
  it('without --dry-run deploys nothing: who says so may expect that nothing is changed', async () => {
    const { status, err } = await cli(['deploy', 'web1', '--dry-activate'], await temporaryDirectory());
    expect([status, err]).toEqual([
      2,
      expect.stringContaining('--dry-activate changes nothing, and is for --dry-run'),
    ]);
  });
});
