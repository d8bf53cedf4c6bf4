import { median, medianAbsoluteDeviation, winsorised } from './statistics.js';

export type Direction = 'slower' | 'faster' | 'steady';

/** How one duration stands against the earlier ones of the same kind. Durations in seconds. */
export type Drift = {
  current: number;
  /** Earlier runs the baseline is made of. */
  runs: number;
  median: number;
  /** Scaled median absolute deviation of the baseline. */
  spread: number;
  /** This run against the median, in percent: 25 is a quarter longer. */
  change_percent: number;
  direction: Direction;
  /** How many of the latest runs, this one included, show it; 0 when steady. */
  since: number;
};

/** Earlier durations below which nothing is told: fewer say too little about their own noise. */
export const leastHistory = 8;
/** Earlier durations that the baseline looks back on unless told otherwise. */
export const defaultWindow = 30;

const recent = 3;
const leastChangePercent = 5;
const leastLogDeviation = 0.01;
// Symmetric noise is not symmetric in logarithms: its low side is longer, so luck looks like progress.
const fasterFactor = 1.3;

/**
 * Tells whether the latest durations left the level of the ones before.
 *
 * Noise of durations is relative (a slow runner is slow by a factor), so all is done on logarithms.
 * The baseline is made of up to `window` runs before the latest three. For each j of 1, 2, 3 the
 * mean of the latest j is compared with it: z_j = sum / (s * sqrt(j + j^2/n)), the standard error of
 * that sum with the baseline's own uncertainty. The largest z_j is compared with one limit. That is
 * the window-limited likelihood ratio scheme for a change of unknown size at an unknown time
 * (Willsky & Jones 1976; Lai 1995): one wild run is told at once, a step of some ten percent
 * within three.
 *
 * The limit `2.17 + 3.8 / (n - 3)` was fitted to simulated flat series so that about 1.7 % of runs
 * alarm whatever the length of the history: short baselines misjudge their noise and need more.
 * test/unit/history/drift.test.ts repeats the simulation.
 *
 * `earlier` is oldest first. Null when there are fewer than {@link leastHistory} usable ones.
 */
export function driftOf(earlier: readonly number[], current: number, window = defaultWindow): Drift | null {
  const usable = earlier.filter((seconds) => Number.isFinite(seconds) && seconds > 0);
  if (usable.length < leastHistory || !Number.isFinite(current) || current <= 0) return null;
  const series = [...usable, current];
  const baseline = series.slice(0, -recent).slice(-Math.max(window, leastHistory - recent + 1));
  const center = median(baseline);
  const change = (current / center - 1) * 100;
  const { direction, since } = latestAgainst(baseline, series.slice(-recent));
  const told =
    Math.abs(change) >= leastChangePercent && Math.sign(change) === (direction === 'slower' ? 1 : -1);
  return {
    current,
    runs: baseline.length,
    median: center,
    spread: medianAbsoluteDeviation(baseline, center),
    change_percent: change,
    direction: told ? direction : 'steady',
    since: told ? since : 0,
  };
}

function latestAgainst(baseline: number[], latest: number[]): { direction: Direction; since: number } {
  const count = baseline.length;
  const { mean, deviation } = winsorised(baseline.map(Math.log), 3, leastLogDeviation);
  const scale = Math.max(deviation, leastLogDeviation);
  const slowerLimit = 2.17 + 3.8 / (count - 3);
  let slower = { z: 0, since: 0 };
  let faster = { z: 0, since: 0 };
  let sum = 0;
  for (let j = 1; j <= latest.length; j += 1) {
    sum += (Math.log(latest.at(-j)!) - mean) / scale;
    const z = sum / Math.sqrt(j + (j * j) / count);
    if (z > slower.z) slower = { z, since: j };
    if (-z > faster.z) faster = { z: -z, since: j };
  }
  if (slower.z > slowerLimit && slower.z >= faster.z) return { direction: 'slower', since: slower.since };
  if (faster.z > fasterFactor * slowerLimit) return { direction: 'faster', since: faster.since };
  return { direction: 'steady', since: 0 };
}
