import { formatDuration } from '../text/duration.js';
import type { Drift } from './drift.js';
import type { Trend } from './trend.js';

/** `12 % slower`, `3 % faster`, `as long as usual`. */
export function changeWords(drift: Drift): string {
  const percent = Math.round(Math.abs(drift.change_percent));
  if (percent === 0) return 'as long as usual';
  return `${percent} % ${drift.change_percent > 0 ? 'slower' : 'faster'}`;
}

/**
 * The trend in one or two plain sentences; empty where there is nothing to compare with.
 * Names come from the rebuild: escape the text for where it goes.
 */
export function trendSentence(trend: Trend): string {
  const { duration, cause } = trend;
  if (!duration) return '';
  const usual = `the median of ${duration.runs} earlier runs (${formatDuration(duration.median)})`;
  const took = `Took ${formatDuration(duration.current)}`;
  if (duration.direction === 'steady') return `${took}, within the usual range of ${usual}.`;
  const lasting = duration.since > 1 ? `, as the last ${duration.since} runs together show` : '';
  const change = `${took}, ${changeWords(duration)} than ${usual}${lasting}.`;
  if (!cause) return change;
  const { name, current, median } = cause;
  return `${change} ${sentenceCase(name)} took ${formatDuration(current)}, usually ${formatDuration(median)}.`;
}

function sentenceCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
