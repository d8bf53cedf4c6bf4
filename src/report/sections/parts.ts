import type { Metadata } from '../../builds/metadata.js';
import { truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { codeSpan, details, link, proseMarkdown, table } from '../../text/markdown.js';
import { fixed, type Section } from '../fit.js';
import { headline } from '../outcome.js';
import type { RebuildReport } from '../rebuild-report.js';
import { trialHeadline } from '../trial/headline.js';
import { failureLine, failureMarkdown } from './failure.js';

/** The headline as a Markdown heading; of a trial that is its one line. */
export function title({ metadata, id, trial }: RebuildReport, level: 2 | 3): string {
  const line = trial === null ? headline(metadata, id) : trialHeadline(trial, id);
  return `${'#'.repeat(level)} ${line}\n`;
}

/** The first lines of a summary or a comment: the headline, and whether the base branch fails too. */
export function headSections(report: RebuildReport, level: 2 | 3): Section[] {
  return [fixed(title(report, level)), fixed(baseSentence(report))];
}

/** Names since when the base branch fails too, in which case the change is not the cause. */
function baseSentence({ baseFailure }: RebuildReport): string {
  if (baseFailure === null) return '';
  const run = `run ${baseFailure.runNumber}`;
  const since = baseFailure.url === null ? run : link(run, baseFailure.url);
  return `↩️ Also fails on ${codeSpan(truncate(baseFailure.branch, 100))} since ${since}.\n`;
}

/** The root cause from full to a single line; the message alone where nothing was classified. */
export function failureVariants({ metadata, links }: RebuildReport): string[] {
  const { failure, error_message } = metadata;
  if (failure === null) return error_message === null ? [] : [`${codeSpan(truncate(error_message, 1000))}\n`];
  return [
    failureMarkdown(failure, links.sources, { messageLines: 60, logLines: 100 }),
    failureMarkdown(failure, links.sources, { messageLines: 30, logLines: 25 }),
    failureMarkdown(failure, links.sources, { messageLines: 10, logLines: 0 }),
    `${failureLine(failure, links.sources)}\n`,
  ];
}

/** The failures beside the root cause, at most `limit` of them. */
export function otherFailuresMarkdown({ metadata, links }: RebuildReport, limit: number): string {
  const others = metadata.failures.slice(1);
  if (others.length === 0) return '';
  const lines = others.slice(0, limit).map((failure) => failureLine(failure, links.sources));
  if (others.length > limit) lines.push(`- … and ${others.length - limit} more`);
  return details(`${others.length} other failure${others.length > 1 ? 's' : ''}`, lines.join('\n'));
}

/** What was rebuilt from what, as a table. */
export function overview({ metadata }: RebuildReport): string {
  const { revision } = metadata;
  const rows: [string, string][] = [
    ['Action', codeSpan(truncate(metadata.action ?? metadata.program, 40))],
    ['Host', codeSpan(truncate(metadata.host ?? '', 100))],
    ['Configuration', codeSpan(truncate(metadata.flake ?? metadata.file ?? '', 300))],
    ['Revision', revision === null ? '' : revisionCell(revision)],
    ['Duration', metadata.duration_seconds === null ? '' : formatDuration(metadata.duration_seconds)],
    ['Exit status', metadata.exit_code === null ? 'none' : String(metadata.exit_code)],
    ['Result', codeSpan(truncate(metadata.result?.store_path ?? '', 300))],
  ];
  return table(
    ['', ''],
    rows.filter(([, cell]) => cell !== ''),
  );
}

function revisionCell({ sha, branch, dirty }: NonNullable<Metadata['revision']>): string {
  const words = [codeSpan(sha.slice(0, 12))];
  if (branch !== null) words.push(`on ${codeSpan(truncate(branch, 100))}`);
  if (dirty) words.push('with local changes');
  return words.join(' ');
}

/** The trend in one line; empty on a first run. */
export function trendLine({ trend }: RebuildReport): string {
  return trend === null || trend.sentence === '' ? '' : `📈 ${trend.sentence}\n`;
}

/** Links to the files and pages of the rebuild. */
export function artifactLinks({ links }: Pick<RebuildReport, 'links'>): string {
  const given: [string, string | null][] = [
    ['📦 recording, log and metadata', links.artifact],
    ['🖼️ screenshot', links.screenshot],
    ['▶️ workflow run', links.run],
  ];
  return given.flatMap(([label, url]) => (url === null ? [] : [link(label, url)])).join(' · ');
}

/** What was left out and why. */
export function noticesMarkdown({ notices }: Pick<RebuildReport, 'notices'>): string {
  return notices
    .slice(0, 20)
    .map((notice) => `> ℹ️ ${proseMarkdown(truncate(notice, 500))}\n`)
    .join('>\n');
}
