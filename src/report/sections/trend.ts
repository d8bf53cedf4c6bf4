import type { Drift } from '../../history/drift.js';
import type { Point } from '../../history/point.js';
import { trendSentence } from '../../history/sentence.js';
import { isComplete, type Trend } from '../../history/trend.js';
import { truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { codeSpan, details, escapeMarkdown, link, table } from '../../text/markdown.js';
import { formatBytes, signedBytes } from '../../text/size.js';
import { trendChart } from './trend-chart.js';

const shownRuns = 10;
const shownPhases = 20;

/**
 * The trend as Markdown: one plain sentence, and a section with the chart, the table of this run
 * against the latest and the usual one, and the latest runs. Both are empty on a first run.
 */
export function trendMarkdown(trend: Trend): { sentence: string; section: string } {
  if (trend.earlier.length === 0) return { sentence: '', section: '' };
  const parts = [trendChart(trend), againstUsual(trend), latestRuns(trend)];
  return {
    sentence: escapeMarkdown(trendSentence(trend)),
    section: `### Trend\n\n${parts.filter((part) => part !== '').join('\n')}`,
  };
}

/** This run, the latest of the branch and the usual one, in total and by phase. */
function againstUsual({ current, earlier, duration, phases }: Trend): string {
  const latest = earlier.findLast(isComplete);
  if (!latest || !isComplete(current)) return '';
  const drifts = new Map(phases.map((phase) => [phase.name, phase]));
  const names = Object.keys(current.phases).slice(0, shownPhases);
  const phaseRow = (name: string) =>
    row(
      codeSpan(truncate(name, 40)),
      own(current.phases, name),
      own(latest.phases, name),
      drifts.get(name) ?? null,
    );
  const rows = [
    row('**in total**', current.duration_seconds, latest.duration_seconds, duration),
    ...names.map(phaseRow),
    ...closureRow(current, latest),
  ];
  const branch = latest.branch === null ? '' : ` on ${codeSpan(truncate(latest.branch, 60))}`;
  return table(['', 'This run', `Latest${branch}`, 'Usual', 'Change'], rows, [1, 2, 3, 4]);
}

function row(name: string, seconds: number | null, latest: number | null, drift: Drift | null): string[] {
  const words = (value: number | null) => (value === null ? '' : formatDuration(value));
  const usual = drift ? `${formatDuration(drift.median)} ± ${formatDuration(drift.spread)}` : '';
  return [name, words(seconds), words(latest), usual, drift ? changeCell(drift) : ''];
}

function changeCell({ change_percent: change, direction }: Drift): string {
  const sign = { slower: '🔺 ', faster: '🔽 ', steady: '' }[direction];
  return `${sign}${change > 0 ? '+' : ''}${change.toFixed(0)} %`;
}

function closureRow(current: Point, latest: Point): string[][] {
  const [now, before] = [current.closure_bytes, latest.closure_bytes];
  if (now === null || before === null) return [];
  const change = now === before ? '' : signedBytes(now - before);
  return [['closure', formatBytes(now), formatBytes(before), '', change]];
}

function own(phases: Record<string, number>, name: string): number | null {
  return Object.hasOwn(phases, name) ? phases[name]! : null;
}

/** The latest runs, newest first, for readers who cannot see the chart. */
function latestRuns({ earlier }: Trend): string {
  const rows = earlier
    .slice(-shownRuns)
    .reverse()
    .map((point) => [
      runCell(point),
      codeSpan(point.commit?.slice(0, 10) ?? ''),
      point.outcome === 'success' ? '✅' : codeSpan(truncate(point.outcome, 20)),
      point.duration_seconds === null ? '' : formatDuration(point.duration_seconds),
    ]);
  return details(`The last ${rows.length} runs`, table(['Run', 'Commit', 'Outcome', 'Duration'], rows, [3]));
}

function runCell({ run, timestamp }: Point): string {
  if (!run) return codeSpan(timestamp.slice(0, 16));
  return run.url === null ? `run ${run.number}` : link(`run ${run.number}`, run.url);
}
