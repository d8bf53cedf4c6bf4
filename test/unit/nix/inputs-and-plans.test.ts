import { describe, expect, it } from 'vitest';
import { inputChanges } from '../../../src/nix/flake/lock.js';
import { type Origin, reproduceCommand } from '../../../src/nix/flake/reproduce.js';
import { planOf, spaceWarning } from '../../../src/nix/said/plan.js';
import { expectedSecondsLeft } from '../../../src/nix/time-left.js';

const rev = (letter: string) => letter.repeat(40);
const lock = (nixpkgs: string, more: object = {}) =>
  JSON.stringify({
    root: 'root',
    version: 7,
    nodes: {
      root: { inputs: { nixpkgs: 'nixpkgs', ...more } },
      nixpkgs: {
        locked: { type: 'github', owner: 'NixOS', repo: 'nixpkgs', rev: nixpkgs, lastModified: 1700000000 },
      },
      home: {
        inputs: { nixpkgs: ['nixpkgs'], own: 'own' },
        locked: { type: 'gitlab', owner: 'a/b', repo: 'home', rev: rev('c'), lastModified: 1700000000 },
      },
      own: { locked: { type: 'path', narHash: 'sha256-x' } },
    },
  });

describe('changes of flake.lock', () => {
  it('name each input with both revisions, dates and the forge’s comparison', () => {
    expect(inputChanges(lock(rev('a')), lock(rev('b')))).toEqual([
      {
        name: 'nixpkgs',
        change: 'updated',
        old_revision: rev('a'),
        new_revision: rev('b'),
        old_date: '2023-11-14T22:13:20.000Z',
        new_date: '2023-11-14T22:13:20.000Z',
        compare_url: `https://github.com/NixOS/nixpkgs/compare/${rev('a')}...${rev('b')}`,
      },
    ]);
  });

  it('name added and removed inputs, and inputs of inputs, but not those that follow another', () => {
    const changes = inputChanges(lock(rev('a')), lock(rev('a'), { home: 'home' }));
    expect(changes.map(({ name, change }) => `${name} ${change}`)).toEqual(['home added', 'home/own added']);
    expect(inputChanges(lock(rev('a')), '').map(({ change }) => change)).toEqual(['removed']);
  });

  it('make no link out of a revision or a host that is none', () => {
    expect(inputChanges(lock(rev('a')), lock('x](javascript:alert(1))'))[0]?.compare_url).toBeNull();
  });

  it('survive a lock file that turns in circles', () => {
    const circle = JSON.stringify({
      root: 'a',
      nodes: { a: { inputs: { b: 'b' } }, b: { inputs: { a: 'a' }, locked: { type: 'git', rev: rev('a') } } },
    });
    expect(inputChanges('', circle).length).toBeGreaterThan(0);
  });
});

describe('a plan', () => {
  it('is read in every wording', () => {
    expect(planOf('this derivation will be built:')).toEqual({ build: 1 });
    expect(planOf('these 12 derivations will be built:')).toEqual({ build: 12 });
    expect(planOf('these 3 paths will be fetched (1.50 MiB download, 2.00 GiB unpacked):')).toEqual({
      fetch: 3,
      downloadBytes: 1572864,
      unpackBytes: 2147483648,
    });
    expect(planOf('these words will be built')).toBeNull();
  });

  it('is warned of when it does not fit into the store', () => {
    const plan = { fetch: 3, downloadBytes: 1024 ** 2, unpackBytes: 2 * 1024 ** 3 };
    expect(spaceWarning(plan, 1024 ** 3)).toBe(
      'The store has 1.0 GiB free, but 2.0 GiB are to be unpacked (1.0 MiB download).',
    );
    expect(spaceWarning(plan, 3 * 1024 ** 3)).toBeNull();
  });
});

describe('how to reproduce a failure', () => {
  const origin: Origin = {
    flake: '.',
    host: 'laptop',
    file: null,
    sha: rev('a'),
    repository: null,
    checkout: '/home/me/config',
  };
  const builder = { family: 'builder' };

  it('is pinned to the revision, on the forge where the checkout is from there', () => {
    expect(reproduceCommand(builder, origin)).toBe(
      `nix build --no-link -L 'git+file:///home/me/config?rev=${rev('a')}#nixosConfigurations.laptop.config.system.build.toplevel'`,
    );
    expect(
      reproduceCommand({ family: 'syntax' }, { ...origin, repository: 'me/config', flake: './nix' }),
    ).toBe(
      `nix build --no-link --show-trace 'github:me/config/${rev('a')}?dir=nix#nixosConfigurations.laptop.config.system.build.toplevel'`,
    );
  });

  it('names the flake as it was where there is no revision, and quotes what a shell would read', () => {
    expect(reproduceCommand(builder, { ...origin, sha: null, host: "o'$(id)" })).toBe(
      `nix build --no-link -L '.#nixosConfigurations."o'\\''\\$(id)".config.system.build.toplevel'`,
    );
    expect(reproduceCommand(builder, { ...origin, flake: null })).toBeNull();
    expect(reproduceCommand(builder, { ...origin, file: './my config.nix' })).toContain(
      "-I 'nixos-config=./my config.nix'",
    );
  });
});

describe('the expected time left', () => {
  const phases = (evaluating: number, building: number) => [
    { name: 'evaluating', start_seconds: 0, duration_seconds: evaluating },
    { name: 'building', start_seconds: evaluating, duration_seconds: building },
  ];

  it('is the median of the earlier builds from this phase on, less the time in it', () => {
    const earlier = [phases(10, 50), phases(10, 70), phases(10, 500)];
    expect(expectedSecondsLeft({ phase: 'building', phaseSeconds: 20 }, earlier)).toBe(50);
    expect(expectedSecondsLeft({ phase: 'building', phaseSeconds: 99 }, earlier)).toBe(0);
    expect(expectedSecondsLeft({ phase: 'evaluating', phaseSeconds: 5 }, earlier.slice(0, 2))).toBe(65);
  });

  it('is not known where no earlier build went through the phase', () => {
    expect(expectedSecondsLeft({ phase: 'copying', phaseSeconds: 1 }, [phases(1, 1)])).toBeNull();
  });
});
