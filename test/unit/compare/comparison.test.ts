import { describe, expect, it } from 'vitest';
import { compare, sideOf } from '../../../src/compare/comparison.js';
import type { PackageChange } from '../../../src/nix/closure/result.js';
import type { Failure } from '../../../src/nix/failures/failure.js';
import { metadata } from '../history/builders.js';

const failure = (message: string): Failure => ({
  family: 'builder',
  confidence: 1,
  message,
  derivation: null,
  location: null,
  log_tail: [],
  hint: '',
});
const change = (name: string, kind: PackageChange['change']): PackageChange => ({
  name,
  change: kind,
  old_versions: [],
  new_versions: [],
  size_delta_bytes: null,
});
const hash = (letter: string) => letter.repeat(32);

describe('compare', () => {
  const before = sideOf('a', metadata(), ['same', `built /nix/store/${hash('a')}-x in 3s`, 'old']);
  const phases = [
    { name: 'evaluating', start_seconds: 0, duration_seconds: 41 },
    { name: 'activating', start_seconds: 41, duration_seconds: 2 },
  ];
  const failed = metadata({
    outcome: 'failed',
    duration_seconds: 43,
    phases,
    failures: [failure('new one')],
  });
  const after = sideOf('b', failed, ['same', `built /nix/store/${hash('b')}-x in 9s`, 'new']);

  it('pairs outcomes, durations and phases', () => {
    expect(compare(before, after, null)).toMatchObject({
      a: 'a',
      b: 'b',
      outcome: { a: 'success', b: 'failed' },
      duration: { a_seconds: 127.3, b_seconds: 43, delta_seconds: -84.3 },
      phases: [
        { name: 'evaluating', a_seconds: 18, b_seconds: 41, delta_seconds: 23 },
        { name: 'activating', a_seconds: null, b_seconds: 2, delta_seconds: null },
        { name: 'building', a_seconds: 100, b_seconds: null, delta_seconds: null },
      ],
      packages: null,
    });
  });

  it('shows only lines that differ in more than hashes and times', () => {
    const changed = compare(before, after, null).log_diff?.filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'removed', lines: ['old'] },
      { kind: 'added', lines: ['new'] },
    ]);
  });

  it('recognises a failure whose store hash changed', () => {
    const once = sideOf(
      'a',
      metadata({ failures: [failure(`/nix/store/${hash('a')}-x`), failure('gone')] }),
      null,
    );
    const again = sideOf(
      'b',
      metadata({ failures: [failure(`/nix/store/${hash('b')}-x`), failure('new')] }),
      null,
    );
    const { failures, log_diff } = compare(once, again, null);
    expect(failures.new.map(({ message }) => message)).toEqual(['new']);
    expect(failures.gone.map(({ message }) => message)).toEqual(['gone']);
    expect(log_diff).toBeNull();
  });

  it('groups package changes', () => {
    const changes = [
      change('x', 'added'),
      change('y', 'removed'),
      change('z', 'upgraded'),
      change('w', 'changed'),
    ];
    const { packages } = compare(before, after, changes);
    expect(packages?.added.map(({ name }) => name)).toEqual(['x']);
    expect(packages?.removed.map(({ name }) => name)).toEqual(['y']);
    expect(packages?.changed.map(({ name }) => name)).toEqual(['z', 'w']);
  });
});
