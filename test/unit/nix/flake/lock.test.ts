import { describe, expect, it } from 'vitest';
import { inputChanges } from '../../../../src/nix/flake/lock.js';

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

describe('inputChanges', () => {
  it('returns each updated input with both revisions, dates and the forge’s comparison', () => {
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

  it('returns added and removed inputs, and inputs of inputs, but not those that follow another', () => {
    const changes = inputChanges(lock(rev('a')), lock(rev('a'), { home: 'home' }));
    expect(changes.map(({ name, change }) => `${name} ${change}`)).toEqual(['home added', 'home/own added']);
    expect(inputChanges(lock(rev('a')), '').map(({ change }) => change)).toEqual(['removed']);
  });

  it('returns no link for a revision that is none', () => {
    expect(inputChanges(lock(rev('a')), lock('x](javascript:alert(1))'))[0]?.compare_url).toBeNull();
  });

  it('ends for a lock file whose inputs form a circle', () => {
    const circle = JSON.stringify({
      root: 'a',
      nodes: { a: { inputs: { b: 'b' } }, b: { inputs: { a: 'a' }, locked: { type: 'git', rev: rev('a') } } },
    });
    expect(inputChanges('', circle).length).toBeGreaterThan(0);
  });
});
