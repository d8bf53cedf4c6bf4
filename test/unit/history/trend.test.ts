import { describe, expect, it } from 'vitest';
import { flakinessOf } from '../../../src/history/flakiness.js';
import type { Point } from '../../../src/history/point.js';
import { exceeds, trendOf } from '../../../src/history/trend.js';
import { point, points } from './builders.js';

describe('trendOf', () => {
  it('names the phase that made a run slower', () => {
    const current = point(40, { duration_seconds: 130, phases: { evaluating: 41, building: 80 } });
    const trend = trendOf(points(30), current);
    expect(trend.regression).toBe(true);
    expect(trend.cause).toMatchObject({ name: 'evaluating', current: 41, median: 19 });
  });

  it('compares only with the same host and action', () => {
    const others = points(30).map((one) => ({ ...one, action: 'dry-build', duration_seconds: 3 }));
    const trend = trendOf([...others, ...points(3)], point(40));
    expect(trend.duration).toBeNull();
    expect(trend.earlier).toHaveLength(3);
  });

  it('compares a command only with the same command, on the same leg', () => {
    const command = (target: string, leg: string | null) => (one: Point) => ({
      ...one,
      action: null,
      target,
      leg,
    });
    const others = [...points(30).map(command('sleep 1', null)), ...points(30).map(command('sleep 9', 'x'))];
    const current = command('sleep 9', null)(point(40));
    expect(trendOf([...others, ...points(3).map(command('sleep 9', null))], current).earlier).toHaveLength(3);
  });

  it('keeps failed runs among the earlier ones but out of the baseline', () => {
    const failed = points(30).map((one, index) =>
      index % 2 ? { ...one, outcome: 'failed', duration_seconds: 2 } : one,
    );
    const trend = trendOf(failed, point(40));
    expect(trend.earlier).toHaveLength(30);
    expect(trend.duration).toMatchObject({ direction: 'steady', median: 102 });
  });

  it('has no duration for a run that failed', () => {
    const trend = trendOf(points(30), point(40, { outcome: 'failed', duration_seconds: 900 }));
    expect(trend).toMatchObject({ duration: null, regression: false, phases: [] });
  });

  it('fails a job on a regression above the limit only', () => {
    const slower = trendOf(points(30), point(40, { duration_seconds: 120 }));
    expect(slower.regression).toBe(true);
    expect(exceeds(slower, 10)).toBe(true);
    expect(exceeds(slower, 25)).toBe(false);
  });

  it('accepts phases named like properties of every object', () => {
    const trend = trendOf(points(30), point(40, { phases: { constructor: 3, toString: 4 } }));
    expect(trend.phases).toEqual([]);
  });
});

describe('flakinessOf', () => {
  const commit = 'f'.repeat(40);
  const runs = ['success', 'failed', 'success', 'timed_out', 'cancelled', 'failed'];
  const repeated = runs.map((outcome, index) =>
    point(index + 1, { commit, outcome, failure_family: outcome === 'failed' ? 'builder' : null }),
  );

  it('counts how often one revision passed and failed', () => {
    expect(flakinessOf(repeated)).toEqual({
      repeated: 1,
      flaky: [
        { commit, id: 'laptop', action: 'build', target: null, passed: 2, failed: 2, families: ['builder'] },
      ],
    });
  });

  it('does not call different revisions, hosts or uncommitted changes flaky', () => {
    expect(flakinessOf(repeated, () => true).flaky).toEqual([]);
    expect(flakinessOf([point(1, { outcome: 'failed' }), point(2)]).flaky).toEqual([]);
    expect(
      flakinessOf([point(1, { commit }), point(2, { commit, id: 'server', outcome: 'failed' })]),
    ).toEqual({
      repeated: 0,
      flaky: [],
    });
  });

  it('does not call different commands flaky, and calls one command so', () => {
    const commands = (other: string) => [
      point(1, { commit, action: null, target: 'make test' }),
      point(2, { commit, action: null, target: other, outcome: 'failed' }),
    ];
    expect(flakinessOf(commands('make lint'))).toEqual({ repeated: 0, flaky: [] });
    expect(flakinessOf(commands('make test')).flaky).toMatchObject([{ target: 'make test' }]);
  });
});
