import { median } from '../text/median.js';
import { medianAbsoluteDeviation, winsorised } from './statistics.js';

type Direction = 'slower' | 'faster' | 'steady';

/** How one duration compares with the earlier ones of the same kind. Durations in seconds. */
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
  /** How many of the latest runs, this one included, are needed to show the change; 0 when steady. */
  since: number;
};

/** How many earlier durations are needed: fewer do not show how much they vary by themselves. */
const leastHistory = 8;
/** How many earlier durations the baseline looks back on by default. */
export const defaultWindow = 30;

const recent = 3;
const leastChangePercent = 5;
const leastLogDeviation = 0.01;
/** In scaled MADs: baseline values further off are pulled in. */
const winsorLimit = 4;
/** In standard deviations a run: what the cumulative sum ignores. */
const allowance = 0.5;
// Noise that is symmetric in seconds is skewed towards "faster" in logarithms, so faster needs more evidence.
const fasterFactor = 1.3;

/**
 * Detects whether the latest durations left the level of the earlier ones.
 *
 * Noise of durations is relative (a slow runner is slow by a factor), so all is done on logarithms.
 * The baseline is made of up to `window` runs before the latest three. The latest three are judged by
 * a cumulative sum (Page 1954) that looks back no further than them: how far the latest one, two
 * or three are above the baseline in total, in its standard deviations, less half of one for each.
 * A step of some ten percent is detected within three runs; a single run must be far off to count alone.
 *
 * The limit `2.22 + 6.5 / (n - 3.9)` was fitted to simulated flat series so that about 1.6 % of runs
 * alarm at any length n of the baseline: short ones misjudge their noise and need more.
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
  const isDetected =
    Math.abs(change) >= leastChangePercent && Math.sign(change) === (direction === 'slower' ? 1 : -1);
  return {
    current,
    runs: baseline.length,
    median: center,
    spread: medianAbsoluteDeviation(baseline, center),
    change_percent: change,
    direction: isDetected ? direction : 'steady',
    since: isDetected ? since : 0,
  };
}

function latestAgainst(baseline: number[], latest: number[]): { direction: Direction; since: number } {
  const { mean, deviation } = winsorised(baseline.map(Math.log), winsorLimit, leastLogDeviation);
  const scale = Math.max(deviation, leastLogDeviation);
  const limit = 2.22 + 6.5 / (baseline.length - 3.9);
  let sum = 0;
  for (let since = 1; since <= latest.length; since += 1) {
    sum += (Math.log(latest.at(-since)!) - mean) / scale;
    if (sum - allowance * since > limit) return { direction: 'slower', since };
    if (-sum - allowance * since > fasterFactor * limit) return { direction: 'faster', since };
  }
  return { direction: 'steady', since: 0 };
}
