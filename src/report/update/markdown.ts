import { codeSpan, escapeMarkdown, link } from '../../text/markdown.js';
import { commentLimit } from '../comment.js';
import { fitDocument, fixed, type Section, section, sectionsOf } from '../fit.js';
import { type CommentMark, markLine } from '../marker.js';
import { noticesMarkdown } from '../sections/parts.js';
import { summaryLimitBytes } from '../summary.js';
import { updateTitle } from './headline.js';
import { byTrouble, hostsTable, hostVariants, syntaxMarkdown } from './hosts.js';
import { inputsMarkdown, newsMarkdown } from './inputs.js';
import { heldMarkdown, issuesMarkdown } from './issues.js';
import type { UpdateReport } from './update-report.js';

/** The comment about an update, at most `limit` UTF-16 units, its mark on the first line. */
export function updateComment(report: UpdateReport, mark: CommentMark, limit = commentLimit): string {
  const sections = [fixed(markLine(mark)), ...sectionsFor(report, 3)];
  return fitDocument(sections, limit, (text) => text.length);
}

/** The job summary of an update, at most `limit` bytes of UTF-8. */
export function updateSummary(report: UpdateReport, limit = summaryLimitBytes): string {
  return fitDocument(sectionsFor(report, 2), limit, (text) => Buffer.byteLength(text));
}

/** The text of the pull request that makes an update: `intro`, which the workflow's author wrote, and the preview. */
export function pullRequestBody(report: UpdateReport, intro: string, limit = commentLimit): string {
  const sections = [fixed(intro.slice(0, limit / 2)), ...sectionsFor(report, 3)];
  return fitDocument(sections, limit, (text) => text.length);
}

/** What is said on a pull request that is closed, since the branch that it is for has all that it would bring. */
export function supersededNote(base: string, runUrl: string | null): string {
  const run = runUrl === null ? '' : ` (${link('workflow run', runUrl)})`;
  return `Superseded: ${codeSpan(base)} has nothing to update any more${run}.\n`;
}

/** What a report keeps longest when it is too long, the most important first; then the hosts, those that fail first. */
const part = sectionsOf(['hosts', 'issues', 'syntax', 'held', 'inputs', 'notices', 'links', 'news']);
/** Hosts are shortened before anything else of a report. */
const leastOfHosts = 0.5;

function sectionsFor(report: UpdateReport, level: 2 | 3): Section[] {
  const { preview, id } = report;
  const { hosts, inputs, known_issues, held = [], news = [], syntax } = preview;
  return [
    fixed(`${'#'.repeat(level)} ${updateTitle(preview, id)}\n`),
    part(
      'issues',
      ...[100, 20, 5, 0].map((rows) => issuesMarkdown(known_issues, { rows, hosts: hosts.length })),
    ),
    part('held', ...[50, 5].map((rows) => heldMarkdown(held, rows))),
    part('syntax', ...[20, 3].map((rows) => syntaxMarkdown(syntax, rows))),
    part('hosts', ...[200, 20].map((rows) => hostsTable(hosts, rows))),
    ...byTrouble(hosts).map((host) =>
      section(host.error === null ? leastOfHosts : leastOfHosts * 1.5, ...hostVariants(host)),
    ),
    part('inputs', ...[200, 30, 5].map((rows) => inputsMarkdown(inputs, rows))),
    part('news', ...[100, 10].map((rows) => newsMarkdown(news, rows))),
    part('links', linksLine(report)),
    part('notices', noticesMarkdown(report)),
  ];
}

/** What it is compared with, and where it was made. */
function linksLine({ preview: { from }, links }: UpdateReport): string {
  const base =
    from && `Compared with ${codeSpan(from.revision.slice(0, 12))}: ${escapeMarkdown(from.because)}`;
  return [
    base ?? '',
    links.pullRequest === null ? '' : link('🔀 pull request', links.pullRequest),
    links.run === null ? '' : link('▶️ workflow run', links.run),
  ]
    .filter((word) => word !== '')
    .join(' · ');
}
