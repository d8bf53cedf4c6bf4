import { describe, expect, it } from 'vitest';
import type { CopyProgress } from '../../../src/host/copy/options.js';
import { CopyCount } from '../../../src/host/copy/progress.js';
import { copyError } from '../../../src/host/copy/refusal.js';

const path = (letter: string) => `/nix/store/${letter.repeat(32)}-${letter}`;
const closure = [
  { path: path('a'), bytes: 100 },
  { path: path('b'), bytes: 20 },
  { path: path('c'), bytes: 3 },
];
// As Nix 2.8 and 2.34 print it, here and, of what is fetched, on the host.
const printed = [
  `copying path '${path('d')}' from 'https://cache.nixos.org'...`,
  'copying 3 paths...',
  ...['a', 'b', 'c'].map((letter) => `copying path '${path(letter)}' to 'ssh://target'...`),
  '',
].join('\n');

describe('the count of a copy', () => {
  it.each([1, 7, 10_000])('is that of what has arrived, read in pieces of %i characters', (size) => {
    const count = new CopyCount(closure);
    for (let at = 0; at < printed.length; at += size) count.push(printed.slice(at, at + size));
    expect(count.progress).toEqual({ paths: 2, totalPaths: 3, bytes: 120, fetchedPaths: 1 });
    expect(count.end()).toEqual({ paths: 3, totalPaths: 3, bytes: 123, fetchedPaths: 1 });
  });

  it('has no bytes where a size is not known', () => {
    for (const sizes of [null, closure.slice(0, 2)]) {
      const count = new CopyCount(sizes);
      count.push(printed);
      expect(count.end()).toMatchObject({ paths: 3, bytes: null });
    }
  });

  it('is reported a few times a second, however often something is printed', () => {
    const reports: CopyProgress[] = [];
    const count = new CopyCount(closure, (progress) => reports.push(progress));
    for (let line = 0; line < 10_000; line += 1)
      count.push(`copying path '${path('a')}' to 'ssh://target'...\n`);
    expect(reports.length).toBeLessThan(20);
    count.end();
    expect(reports.at(-1)?.paths).toBe(10_000);
  });

  it('reads lines without an end in bounded memory and time', () => {
    const count = new CopyCount(closure);
    for (let piece = 0; piece < 1000; piece += 1) count.push('x'.repeat(10_000));
    count.push(`\n${printed}`);
    expect(count.end().paths).toBe(3);
  });
});

describe('the error for a copy that Nix has ended', () => {
  it.each([
    ['signature', `error: cannot add path '${path('a')}' because it lacks a valid signature`],
    ['signature', `error: cannot add path '${path('a')}' because it lacks a signature by a trusted key`],
    ['disk-full', 'error: writing to file: No space left on device'],
    ['disk-full', 'error: executing SQLite statement: database or disk is full'],
    ['privilege', "error: opening lock file '/nix/var/nix/db/big-lock': Permission denied"],
    ['missing-program', 'sh: line 1: exec: nix-store: not found'],
    ['not-copied', 'error: something else'],
  ])('is %s for "%s"', (code, words) => {
    expect(copyError('web', path('a'), words)).toMatchObject({ code });
  });

  it('quotes no control characters of the host', () => {
    expect(copyError('web', path('a'), 'error: \x1b[31mred\x07').message).toMatch(/: error: red$/);
  });
});
