import { describe, expect, it } from 'vitest';
import { failingSince, kindTrends } from '../../../src/history/kinds.js';
import { trendSentence } from '../../../src/history/sentence.js';
import { trendOf } from '../../../src/history/trend.js';
import { point, points } from './builders.js';

describe('kindTrends', () => {
  it('groups by host and action, the latest first', () => {
    const server = points(3, 100).map((one) => ({ ...one, id: 'server', host: 'server' }));
    const kinds = kindTrends([...server, ...points(20)]);
    expect(kinds.map(({ host, points: own }) => [host, own.length])).toEqual([
      ['server', 3],
      ['laptop', 20],
    ]);
  });

  it('keeps commands, files and legs of a matrix apart', () => {
    const kinds = kindTrends([
      ...points(2).map((one) => ({ ...one, action: null, target: 'make test' })),
      ...points(3).map((one) => ({ ...one, action: null, target: 'make lint' })),
      ...points(4).map((one) => ({ ...one, target: './a.nix' })),
      ...points(5).map((one) => ({ ...one, leg: '{"os":"x"}' })),
      ...points(6),
    ]);
    expect(kinds.map(({ points: own }) => own.length).sort()).toEqual([2, 3, 4, 5, 6]);
  });

  it('judges the latest complete rebuild, not a failed one after it', () => {
    const failed = point(22, { outcome: 'failed', duration_seconds: 1 });
    const [kind] = kindTrends([...points(20), point(21, { duration_seconds: 200 }), failed]);
    expect(kind).toMatchObject({ succeeded: 21, failed: 1 });
    expect(kind?.trend?.current.run?.id).toBe(21);
    expect(kind?.trend?.regression).toBe(true);
  });

  it('has no trend where nothing succeeded', () => {
    expect(kindTrends([point(1, { outcome: 'failed' })])[0]?.trend).toBeNull();
    expect(kindTrends([])).toEqual([]);
  });
});

describe('failingSince', () => {
  const outcomes = (...list: string[]) => list.map((outcome, index) => point(index + 1, { outcome }));

  it('returns the first of the failures at the end', () => {
    expect(failingSince(outcomes('failed', 'success', 'failed', 'timed_out', 'failed'))?.run?.id).toBe(3);
  });

  it('skips runs that were cancelled in between', () => {
    expect(failingSince(outcomes('success', 'failed', 'cancelled', 'failed', 'cancelled'))?.run?.id).toBe(2);
  });

  it('is null where the latest run that ended by itself succeeded', () => {
    expect(failingSince(outcomes('failed', 'success', 'cancelled'))).toBeNull();
    expect(failingSince([])).toBeNull();
  });
});

describe('trendSentence', () => {
  it('is empty without history', () => {
    expect(trendSentence(trendOf(points(2), point(3)))).toBe('');
  });

  it('names the usual range for a run within it', () => {
    expect(trendSentence(trendOf(points(20), point(21)))).toBe(
      'Took 1 min 41 s, within the usual range of the median of 18 earlier runs (1 min 42 s).',
    );
  });

  it('names how much faster a run was, and the phase', () => {
    const faster = point(21, { duration_seconds: 60, phases: { evaluating: 5, building: 80 } });
    expect(trendSentence(trendOf(points(20), faster))).toBe(
      'Took 1 min 0 s, 41 % faster than the median of 18 earlier runs (1 min 42 s). Evaluating took 5.0 s, usually 19.0 s.',
    );
  });
});
