import { describe, expect, it } from 'vitest';
import { modernNix } from '../../../setup/modern-nix.mjs';
import { git } from '../../../support/git.js';
import { rebuildIn } from '../../../support/remedies.js';
import { deadCache, featureOff, twice500, untrackedFile } from '../../../support/remedy-faults.js';

describe.each([
  ['the distribution’s Nix', () => undefined],
  ['a modern Nix', () => modernNix()],
])('with %s', (_, bin) => {
  it('a file that git does not know is made known, and the rebuild succeeds', async () => {
    const { world } = await untrackedFile(bin());
    const { build, said, log } = await rebuildIn(world, { policy: 'safe' });
    expect(build.metadata).toMatchObject({ outcome: 'success', exit_code: 0, failure: null, failures: [] });
    expect(build.metadata.remedies).toMatchObject([
      {
        ...{ name: 'add-untracked', family: 'untracked-file', level: 'safe', confidence: 0.95 },
        ...{ ran: true, helped: true, attempts: 1, after: null },
      },
    ]);
    expect(git(world.dir, 'status', '--porcelain')).toBe('A hosts/new.nix');
    expect(said.join('\n')).toContain('add-untracked (safe, confidence 0.95) makes git know hosts/new.nix');
    expect(said.at(-1)).toBe('add-untracked helped');
    expect(log).toContain('[nixos-rebuild-test] add-untracked helped');
  });

  it('a feature that is off is switched on for this rebuild', async () => {
    const { world } = await featureOff(bin());
    const { build } = await rebuildIn(world, { policy: 'safe' });
    expect(build.metadata.outcome).toBe('success');
    expect(build.metadata.remedies).toMatchObject([
      { name: 'enable-feature', helped: true, did: "switches on Nix' feature ca-derivations" },
    ]);
  });

  it('a cache that answers 500 twice is asked a third time', async () => {
    const { world } = await twice500(bin());
    const { build } = await rebuildIn(world, { policy: 'safe' });
    expect(build.metadata.outcome).toBe('success');
    expect(build.metadata.remedies).toMatchObject([{ name: 'retry-download', helped: true, attempts: 2 }]);
    expect(build.metadata.activity).toMatchObject({ fetched: 1 });
  });

  it('a cache that died is left out where there is another, and Nix builds what that lacks', async () => {
    const { world, url } = await deadCache(bin());
    const { build } = await rebuildIn(world, { policy: 'safe' });
    expect(build.metadata.outcome).toBe('success');
    expect(build.metadata.remedies).toMatchObject([
      {
        name: 'drop-substituter',
        helped: true,
        attempts: 1,
        did: `leaves out the cache ${url}, and asks the other one only`,
      },
    ]);
    expect(build.metadata.result?.store_path).toContain('-laptop');
  });
});
