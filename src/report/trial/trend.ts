import type { Trial, TrialTrend } from '../../builds/trial.js';
import { formatDuration } from '../../text/duration.js';

type Change = TrialTrend['duration'];

/** `12 % slower`; "" for a change within what it varies by itself. */
export function changeWords({ change_percent, direction }: Change): string {
  return direction === 'steady' ? '' : `${Math.round(Math.abs(change_percent))} % ${direction}`;
}

/**
 * The trial against the usual one, in a line: "32 s, usually 30 s; activating 41 s, usually 30 s (37 % slower)"; "" where there
 * is nothing to compare with. The phases that have changed are named.
 */
export function trialTrendSentence({ trend }: Pick<Trial, 'trend'>): string {
  if (trend === undefined) return '';
  const changed = trend.phases.filter(({ direction }) => direction !== 'steady');
  return [words('', trend.duration), ...changed.map((phase) => words(`${phase.name} `, phase))].join('; ');
}

function words(name: string, change: Change): string {
  const how = changeWords(change);
  const usual = `${formatDuration(change.seconds)}, usually ${formatDuration(change.usual_seconds)}`;
  return `${name}${usual}${how && ` (${how})`}`;
}
