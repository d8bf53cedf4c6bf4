import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../src/history/drift.js';
import { gaussian, seeded } from './random.js';

const noisy = (random: () => number, level: number) => Math.max(0.01, level * (1 + 0.15 * gaussian(random)));

function detectedWithinThree(history: number, factor: number, random: () => number): boolean {
  const series = Array.from({ length: history }, () => noisy(random, 100));
  for (let run = 0; run < 3; run += 1) {
    const current = noisy(random, 100 * factor);
    if (driftOf(series, current)?.direction === 'slower') return true;
    series.push(current);
  }
  return false;
}

function falseAlarms(history: number, random: () => number): { slower: number; runs: number } {
  let slower = 0;
  const series = Array.from({ length: history }, () => noisy(random, 100));
  for (let run = 0; run < 20; run += 1) {
    const current = noisy(random, 100);
    if (driftOf(series, current)?.direction === 'slower') slower += 1;
    series.push(current);
  }
  return { slower, runs: 20 };
}

describe('durations with 15 % Gaussian noise, simulated', () => {
  it.each([20, 30, 50])(
    'detects a step of +30 percent within three runs after %i earlier ones',
    (history) => {
      const random = seeded(2026 + history);
      const detected = Array.from({ length: 1000 }, () => detectedWithinThree(history, 1.3, random)).filter(
        Boolean,
      );
      expect(detected.length).toBeGreaterThanOrEqual(750);
    },
  );

  it.each([8, 10, 20, 30, 50])(
    'calls fewer than 2 percent of flat runs slower after %i earlier ones',
    (history) => {
      const random = seeded(7 + history);
      const series = Array.from({ length: 1000 }, () => falseAlarms(history, random));
      const slower = series.reduce((sum, one) => sum + one.slower, 0);
      expect(slower / (series.length * 20)).toBeLessThan(0.02);
    },
  );

  it('still detects a step when 10 % of earlier runs are 5× outliers', () => {
    const random = seeded(5);
    const wild = () => noisy(random, 100) * (random() < 0.1 ? 5 : 1);
    let detected = 0;
    for (let series = 0; series < 300; series += 1) {
      const earlier = Array.from({ length: 30 }, wild);
      if (
        driftOf([...earlier, noisy(random, 200), noisy(random, 200)], noisy(random, 200))?.direction ===
        'slower'
      )
        detected += 1;
    }
    expect(detected).toBeGreaterThan(270);
  });
});

describe('driftOf', () => {
  it('returns null for fewer earlier runs than it needs', () => {
    expect(driftOf([10, 11, 10, 12, 10, 9, 10], 30)).toBeNull();
    expect(driftOf([], 30)).toBeNull();
  });

  it('leaves out durations that are no positive finite numbers', () => {
    expect(driftOf([Number.NaN, -4, 0, Number.POSITIVE_INFINITY, 10, 10, 10, 10], 10)).toBeNull();
    expect(
      driftOf(
        Array.from({ length: 10 }, () => 10),
        Number.NaN,
      ),
    ).toBeNull();
  });

  it('compares with the median and a robust spread', () => {
    const drift = driftOf([18, 17, 19, 18, 18, 120, 17, 19, 18, 18], 41);
    expect(drift).toMatchObject({ median: 18, direction: 'slower', since: 1, current: 41 });
    expect(drift?.spread).toBeLessThan(2);
    expect(drift?.change_percent).toBeCloseTo(127.8, 1);
  });

  it('reports no regression for a change of a few percent, however little the series varies', () => {
    const quiet = Array.from({ length: 30 }, () => 100);
    expect(driftOf(quiet, 104)?.direction).toBe('steady');
    expect(driftOf(quiet, 110)?.direction).toBe('slower');
  });

  it('detects faster runs', () => {
    const earlier = Array.from({ length: 20 }, (_, index) => 100 + (index % 5));
    expect(driftOf(earlier, 60)).toMatchObject({ direction: 'faster', since: 1 });
  });

  it('counts the latest runs that are needed to show the change', () => {
    const earlier = Array.from({ length: 20 }, (_, index) => 100 + 15 * ((index % 5) - 2));
    expect(driftOf([...earlier, 140, 141], 139)).toMatchObject({ direction: 'slower', since: 3 });
  });

  it('looks back on the window only', () => {
    const earlier = [...Array.from({ length: 50 }, () => 300), ...Array.from({ length: 12 }, () => 100)];
    expect(driftOf(earlier, 101, 10)).toMatchObject({ median: 100, direction: 'steady', runs: 10 });
  });
});
