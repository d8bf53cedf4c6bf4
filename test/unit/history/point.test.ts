import { describe, expect, it } from 'vitest';
import { mergePoints, pointOf, pointSchema } from '../../../src/history/point.js';
import { metadata, point, points } from './builders.js';

describe('pointOf', () => {
  it('combines what is known of a build and of its workflow', () => {
    const run = { id: 7, number: 3, attempt: 2, url: null };
    const context = {
      run,
      repository: 'o/r',
      commit: 'abc',
      branch: 'main',
      event: 'push',
      id: null,
      leg: null,
    };
    expect(pointOf(metadata(), context)).toMatchObject({
      run,
      id: 'laptop',
      duration_seconds: 127.3,
      phases: { evaluating: 18, building: 100 },
      closure_bytes: 4123456789,
      peak_memory_bytes: 912345678,
    });
  });

  it('sums a phase that occurred twice', () => {
    const phases = [
      { name: 'building', start_seconds: 0, duration_seconds: 2 },
      { name: 'fetching', start_seconds: 2, duration_seconds: 1 },
      { name: 'building', start_seconds: 3, duration_seconds: 4 },
    ];
    expect(pointOf(metadata({ phases })).phases).toEqual({ building: 6, fetching: 1 });
  });

  it('cuts hostile lengths, so that its own schema accepts the point', () => {
    const long = 'x'.repeat(10_000);
    const made = pointOf(metadata({ host: long, outcome: long, action: long, command: long }));
    expect(pointSchema.safeParse(made).success).toBe(true);
    expect(made.target).not.toBe(pointOf(metadata({ command: `${long}y` })).target);
  });
});

describe('mergePoints', () => {
  it('keeps each rebuild once, oldest first', () => {
    const merged = mergePoints([points(5, 3), points(5, 1)]);
    expect(merged.map(({ run }) => run?.id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('distinguishes the legs and the attempts of one run', () => {
    const again = point(1, { run: { id: 1, number: 1, attempt: 2, url: null } });
    expect(mergePoints([[point(1), again, point(1, { id: 'server', host: 'server' })]])).toHaveLength(3);
  });

  it('orders by run, not by a runner whose clock is wrong', () => {
    const skewed = point(2, { timestamp: '2031-01-01T00:00:00.000Z' });
    expect(mergePoints([[point(3), skewed, point(1)]]).map(({ run }) => run?.id)).toEqual([1, 2, 3]);
  });

  it('keeps only the latest where a number is given', () => {
    expect(mergePoints([points(100)], 10).map(({ run }) => run?.id)[0]).toBe(91);
  });
});
