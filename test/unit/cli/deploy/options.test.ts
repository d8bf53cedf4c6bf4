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

describe('a deployment to several hosts that a person declines', () => {
  it('is cancelled, as that to one host is, and begins with none', async () => {
    const typing = (typed: (keys: string) => void) => {
      queueMicrotask(() => typed('n'));
      return () => {};
    };
    const { status, out, err } = await cli(['deploy', 'web1', 'web2', '--json'], await temporaryDirectory(), {
      ...{ interactive: true, onKeys: typing },
    });
    expect(err).toContain('Deploy to web1, web2? [y/N] no');
    expect([status, JSON.parse(out)]).toEqual([130, []]);
  });
});
