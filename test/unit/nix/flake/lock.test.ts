import { describe, expect, it } from 'vitest';
import { inputChanges, ownInputs } from '../../../../src/nix/flake/lock.js';

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

  const made = (version: number, more: object, original: object = {}) =>
    JSON.stringify({
      ...{ root: 'root', version },
      nodes: {
        root: { inputs: { pkgs: 'pkgs' } },
        pkgs: { locked: { type: 'github', owner: 'o', repo: 'r', rev: rev('a'), ...more }, original },
      },
    });

  it('warns where an input goes back in time, or comes from elsewhere', () => {
    const old = made(7, { lastModified: 1_700_000_000 });
    const warnings = (now: string) => inputChanges(old, now)[0]?.warnings;
    expect(warnings(made(7, { rev: rev('b'), lastModified: 1_700_000_001 }))).toBeUndefined();
    expect(warnings(made(7, { rev: rev('b'), lastModified: 1_600_000_000 }))).toEqual([
      'it goes back in time, from 2023-11-14 to 2020-09-13',
    ]);
    expect(warnings(made(7, { rev: rev('b'), lastModified: 1_700_000_001, owner: 'p' }))).toEqual([
      'it comes from elsewhere: github:o/r before, github:p/r now',
    ]);
    expect(warnings(made(7, { rev: rev('b') }, { ref: 'next' }))).toEqual([
      'it comes from elsewhere: github:o/r before, github:o/r?ref=next now',
    ]);
  });

  it('reads versions 5 to 7, and dates beside what is locked', () => {
    for (const version of [5, 6, 7]) expect(inputChanges('', made(version, {}))).toHaveLength(1);
    const beside = JSON.stringify({
      ...{ root: 'root', version: 5 },
      nodes: {
        root: { inputs: { pkgs: 'pkgs' } },
        pkgs: {
          info: { lastModified: 1_700_000_000 },
          locked: { type: 'git', url: 'file:///x', rev: rev('a') },
        },
      },
    });
    expect(inputChanges('', beside)[0]).toMatchObject({ new_date: '2023-11-14T22:13:20.000Z' });
  });

  it('has no date, revision or link for an input without them', () => {
    const path = (hash: string) =>
      made(7, { type: 'path', path: '/x', owner: undefined, repo: undefined, rev: undefined, narHash: hash });
    expect(inputChanges(path('sha256-a'), path('sha256-b'))).toEqual([
      {
        ...{ name: 'pkgs', change: 'updated', old_revision: null, new_revision: null },
        ...{ old_date: null, new_date: null, compare_url: null },
      },
    ]);
  });

  it.each([
    ['{ "version": 7, "root"', 'flake.lock is not a lock file of Nix'],
    ['[]', 'flake.lock is not a lock file of Nix'],
    [made(4, {}), 'flake.lock is of version 4, and 5 to 7 are known'],
    [made(8, {}), 'flake.lock is of version 8, and 5 to 7 are known'],
    [
      `{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "b": 1\n>>>>>>> main\n}`,
      'flake.lock has the marks of a merge conflict',
    ],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => inputChanges('', text)).toThrow(message);
    expect(() => ownInputs(text)).toThrow(message);
  });

  it('names the inputs of the flake itself', () => {
    expect(ownInputs(lock(rev('a'), { home: 'home', same: ['nixpkgs'] }))).toEqual([
      'home',
      'nixpkgs',
      'same',
    ]);
    expect(ownInputs('')).toEqual([]);
  });
});
