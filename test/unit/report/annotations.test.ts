import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/report/annotations.js';
import { exampleFailure, exampleMetadata, successMetadata } from './example.js';

describe('annotationsOf', () => {
  it('has no place in a checkout of another repository, and names it in the message', () => {
    const annotations = annotationsOf(exampleMetadata(), { isOwn: false });
    expect(annotations[0]).toMatchObject({ file: null, line: null });
    expect(annotations[0]?.message).toContain('at hosts/laptop.nix:12');
  });

  it('puts the failure and the warnings on their lines', () => {
    expect(annotationsOf(exampleMetadata()).map(({ level, file, line }) => [level, file, line])).toEqual([
      ['error', 'hosts/laptop.nix', 12],
      ['warning', 'flake.nix', 7],
    ]);
  });

  it('keeps the warnings of a success', () =>
    expect(annotationsOf(successMetadata()).map(({ level }) => level)).toEqual(['warning']));

  it('names a place outside the checkout instead of pointing at it', () => {
    const failure = exampleFailure({ location: { file: '/nix/store/x/lib/a.nix', line: 9, column: 1 } });
    const [annotation] = annotationsOf(exampleMetadata({ failures: [failure] }));
    expect(annotation).toMatchObject({ file: null, line: null, column: null });
    expect(annotation?.message).toContain('at /nix/store/x/lib/a.nix:9');
  });

  it('begins with what does not build and why, and says where the place is only probable', () => {
    const place = { file: 'hosts/broken.nix', line: 19, column: 11, probable: true };
    const failure = exampleFailure({ cause: 'unknown directive "proxy_pas"', location: place });
    const [annotation] = annotationsOf(exampleMetadata({ failures: [failure] }));
    expect(annotation).toMatchObject({ level: 'error', file: 'hosts/broken.nix', line: 19 });
    const [first, second] = annotation!.message.split('\n');
    expect(first).toBe('aaa-foo does not build: unknown directive "proxy_pas"');
    expect(second).toContain('probably the cause');
  });

  it('returns at most ten per level of at most 4,096 characters, none twice', () => {
    const failures = Array.from({ length: 40 }, (_, index) =>
      exampleFailure({ message: `${index % 20} ${'x'.repeat(9000)}` }),
    );
    const annotations = annotationsOf(exampleMetadata({ failures }));
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(new Set(annotations.map(({ message }) => message)).size).toBe(11);
    for (const { message } of annotations) expect(message.length).toBeLessThan(4096);
  });
});
