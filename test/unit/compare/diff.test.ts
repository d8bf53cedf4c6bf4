import { describe, expect, it } from 'vitest';
import { diffLines, type Hunk } from '../../../src/compare/diff.js';
import { normaliseLine } from '../../../src/compare/normalise.js';
import { seeded } from '../history/random.js';

const sideOf = (hunks: Hunk[], left: 'removed' | 'added') =>
  hunks.filter(({ kind }) => kind === 'same' || kind === left).flatMap(({ lines }) => lines);

describe('diffLines', () => {
  it('returns removed and added lines around those that stayed', () => {
    expect(diffLines(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      { kind: 'same', lines: ['a'] },
      { kind: 'removed', lines: ['b'] },
      { kind: 'added', lines: ['x'] },
      { kind: 'same', lines: ['c', 'd'] },
      { kind: 'added', lines: ['e'] },
    ]);
  });

  it.each([
    [[], [], []],
    [['a'], [], [{ kind: 'removed', lines: ['a'] }]],
    [[], ['a'], [{ kind: 'added', lines: ['a'] }]],
  ])('of %j and %j is %j', (a, b, hunks) => expect(diffLines(a, b)).toEqual(hunks));

  it('contains both texts in full, whatever they are', () => {
    const random = seeded(42);
    for (let round = 0; round < 500; round += 1) {
      const text = () =>
        Array.from({ length: Math.floor(random() * 40) }, () => `${Math.floor(random() * 12)}`);
      const [a, b] = [text(), text()];
      const hunks = diffLines(a, b);
      expect(sideOf(hunks, 'removed')).toEqual(a);
      expect(sideOf(hunks, 'added')).toEqual(b);
    }
  });

  it('finds the one changed line among a hundred thousand', () => {
    const a = Array.from({ length: 100_000 }, (_, index) => `line ${index % 50_000}`);
    const b = a.with(70_000, 'changed');
    expect(diffLines(a, b).filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', lines: ['line 20000'] },
      { kind: 'added', lines: ['changed'] },
    ]);
  });

  it('returns quickly for long texts with nothing in common', () => {
    const a = Array.from({ length: 20_000 }, (_, index) => `a${index % 3}`);
    const b = Array.from({ length: 20_000 }, (_, index) => `b${index % 3}`);
    expect(diffLines(a, b).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('normaliseLine removes what differs between two runs of the same rebuild', () => {
  it.each([
    [
      "building '/nix/store/7rjj6dfx0i3q5z3ylxw6b0l3sv2rcyzz-foo-1.2.drv'...",
      "building '/nix/store/…-foo-1.2.drv'...",
    ],
    ['[2026-11-20 18:55:14] done', '[<time>] done'],
    ['2026-11-20T18:55:14.123Z start', '<time> start'],
    ['Nov 20 18:55:14 host systemd[1234]: up', '<time> host systemd[<pid>]: up'],
    ['finished in 12.3s', 'finished in <duration>'],
    ['took 2m31.5s', 'took <duration>'],
    ['got: sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', 'got: sha256-…'],
    ['/tmp/nix-build-foo.drv-12/source', '/tmp/nix-build-foo.drv-<n>/source'],
    ['at 6f1c6a4e-8a52-4b2e-9c7a-1d2e3f4a5b6c', 'at <uuid>'],
    ['revision c0ffee0123456789c0ffee0123456789c0ffee01', 'revision <id>'],
  ])('%s', (line, plain) => expect(normaliseLine(line)).toBe(plain));

  it.each([
    'error: attribute missing',
    'building 3 derivations',
    '/nix/store/foo',
    'configuring services.nginx',
  ])('leaves %s alone', (line) => expect(normaliseLine(line)).toBe(line));
});
