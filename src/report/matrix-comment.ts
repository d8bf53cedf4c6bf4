import { strippedLine, truncate } from '../text/clean.js';
import { formatDuration } from '../text/duration.js';
import { codeSpan, details, htmlCode, link, table } from '../text/markdown.js';
import { commentLimit, commentSections } from './comment.js';
import { fitDocument, fixed, type Section, section, sectionsOf } from './fit.js';
import { type CommentMark, markLine } from './marker.js';
import { causeWords, outcomePhrase } from './outcome.js';
import type { RebuildReport } from './rebuild-report.js';
import { noticesMarkdown } from './sections/parts.js';
import { summaryLimitBytes } from './summary.js';

// A matrix has at most 256 legs.
const shownLegs = 256;

/**
 * One comment for the legs of a matrix: a row for each host, then each unsuccessful one folded. `notices`
 * name what could not be read. At most `limit` UTF-16 units.
 */
export function matrixCommentMarkdown(
  reports: readonly RebuildReport[],
  runUrl: string,
  notices: readonly string[],
  mark: CommentMark,
  limit = commentLimit,
): string {
  const sections = [fixed(markLine(mark)), ...matrixSections(reports, runUrl, notices)];
  return fitDocument(sections, limit, (text) => text.length);
}

/** What takes the place of an earlier comment when a run ends well and has rebuilt nothing. */
export function matrixRecoveryMarkdown(runUrl: string, mark: CommentMark): string {
  const note = 'What was reported here before no longer fails: the latest run ended well.';
  return [
    markLine(mark),
    '### ✅ Nothing had to be rebuilt\n',
    `${note} ${link('▶️ workflow run', runUrl)}\n`,
  ].join('\n');
}

/** The same as {@link matrixCommentMarkdown} for a job summary. */
export function matrixSummaryMarkdown(
  reports: readonly RebuildReport[],
  runUrl: string,
  notices: readonly string[],
): string {
  return fitDocument(matrixSections(reports, runUrl, notices), summaryLimitBytes, (text) =>
    Buffer.byteLength(text),
  );
}

/** What a matrix's comment keeps longest, the most important first; the failures come after them. */
const ranked = sectionsOf(['legs', 'notices', 'run']);

function matrixSections(
  reports: readonly RebuildReport[],
  runUrl: string,
  notices: readonly string[],
): Section[] {
  const legs = [...reports].sort(byOutcomeThenName).slice(0, shownLegs);
  const failed = legs.filter((leg) => !leg.metadata.success);
  return [
    fixed(`### ${matrixHeadline(legs.length, failed.length)}\n`),
    ranked('legs', legTable(legs, shownLegs), legTable(legs, 20)),
    // Below all others, and each failure less important than the one before it.
    ...failed.map((leg, index) => section(-index, folded(leg, 12_000), folded(leg, 3_000))),
    ranked('run', link('▶️ workflow run', runUrl)),
    ranked('notices', noticesMarkdown({ notices })),
  ];
}

function matrixHeadline(all: number, failed: number): string {
  if (all === 0) return '❔ No rebuild reported a result';
  if (failed === 0) return `✅ ${all === 1 ? 'The rebuild' : `All ${all} rebuilds`} succeeded`;
  return `❌ ${failed} of ${all} rebuilds did not succeed`;
}

function legTable(legs: readonly RebuildReport[], rows: number): string {
  const shown = legs.slice(0, rows).map(({ metadata, id, links }) => {
    const { icon, verb } = outcomePhrase(metadata.outcome);
    const cause = strippedLine(causeWords(metadata));
    return [
      `${icon} ${codeSpan(truncate(id, 100))}`,
      verb,
      metadata.duration_seconds === null ? '' : formatDuration(metadata.duration_seconds),
      codeSpan(truncate(cause, 120)),
      links.artifact === null ? '' : link('artifact', links.artifact),
    ];
  });
  const more = legs.length > rows ? `\n… and ${legs.length - rows} more.\n` : '';
  return table(['Host', 'Outcome', 'Duration', 'Cause', ''], shown, [2]) + more;
}

function folded(leg: RebuildReport, limit: number): string {
  const body = fitDocument(commentSections(leg), limit, (text) => text.length);
  return details(htmlCode(truncate(leg.id, 100)), body);
}

function byOutcomeThenName(a: RebuildReport, b: RebuildReport): number {
  return Number(a.metadata.success) - Number(b.metadata.success) || (a.id < b.id ? -1 : 1);
}
