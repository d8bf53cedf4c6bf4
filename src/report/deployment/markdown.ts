import { truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { codeSpan, details, escapeMarkdown, htmlCode, table } from '../../text/markdown.js';
import { commentLimit } from '../comment.js';
import { fitDocument, fixed, type Section, section, sectionsOf } from '../fit.js';
import { type CommentMark, markLine } from '../marker.js';
import { artifactLinks, noticesMarkdown } from '../sections/parts.js';
import { imageMarkdown, screenMarkdown } from '../sections/screen.js';
import { summaryLimitBytes } from '../summary.js';
import { changesMarkdown, changeWords } from './changes.js';
import type { DeploymentReport, HostReport } from './deployment-report.js';
import { deploymentHeadline, hostIcon, hostLabel } from './headline.js';
import {
  causeMarkdown,
  checksMarkdown,
  factsMarkdown,
  rollbackMarkdown,
  stepsMarkdown,
  warningsMarkdown,
} from './host-parts.js';
import { preflightMarkdown } from './preflight.js';

/** The comment about one call, at most `limit` UTF-16 units, its mark on the first line. */
export function deploymentComment(report: DeploymentReport, mark: CommentMark, limit = commentLimit): string {
  const [headline = fixed(''), ...rest] = sectionsFor(report, 3);
  const sections = [fixed(markLine(mark)), headline, ...screenSections(report), ...rest];
  return fitDocument(sections, limit, (text) => text.length);
}

/** The short note that takes the place of a failure's comment once all is well again. */
export function deploymentRecovery(report: DeploymentReport, mark: CommentMark): string {
  const title = `### ${deploymentHeadline(report)}\n`;
  return [markLine(mark), title, `It failed before and works again. ${artifactLinks(report)}\n`].join('\n');
}

/** The job summary of one call, at most `limit` bytes of UTF-8. */
export function deploymentSummary(report: DeploymentReport, limit = summaryLimitBytes): string {
  return fitDocument(sectionsFor(report, 2), limit, (text) => Buffer.byteLength(text));
}

/** What a report keeps longest when it is too long, the most important first; then the hosts, those that are not well first. */
const part = sectionsOf([
  'hosts',
  'notices',
  'links',
  'image',
  'preflight',
  'trend',
  'trend chart',
  'screen',
]);
/** Hosts are shortened before anything else of a report. */
const leastOfHosts = 0.5;

function sectionsFor(report: DeploymentReport, level: 2 | 3): Section[] {
  const { hosts, trend } = report;
  const alone = hosts.length === 1;
  return [
    fixed(`${'#'.repeat(level)} ${deploymentHeadline(report)}\n`),
    part('hosts', alone ? '' : hostsTable(hosts)),
    ...hosts.map((host) =>
      section(host.isWell ? leastOfHosts : leastOfHosts * 1.5, ...hostVariants(host, report, alone)),
    ),
    part('preflight', ...[60, 10, 0].map((rows) => preflightMarkdown(report, rows))),
    part('trend', trend === null || trend.sentence === '' ? '' : `📈 ${trend.sentence}\n`),
    part('links', artifactLinks(report)),
    part('trend chart', level === 2 ? (trend?.section ?? '') : ''),
    part('notices', noticesMarkdown(report)),
  ];
}

/** The last screen of the host that failed first: the picture, where one is hosted, and its text. */
function screenSections({ screen, links, hosts }: DeploymentReport): Section[] {
  if (screen === null) return [];
  const lines = { screen: screen.lines };
  const whose = hosts.length === 1 ? [] : [`The screen of ${codeSpan(truncate(screen.host, 100))}:\n`];
  const image = imageMarkdown({ links }, 'the deployment');
  return [
    part('image', image === '' ? '' : [...whose, image].join('\n')),
    part('screen', ...[60, 20].map((limit) => screenText(limit, image === '' ? whose : [], lines))),
  ];
}

function screenText(
  limit: number,
  whose: readonly string[],
  lines: Parameters<typeof screenMarkdown>[0],
): string {
  const text = screenMarkdown(lines, limit, true);
  return text === '' ? '' : [...whose, text].join('\n');
}

function hostsTable(hosts: readonly HostReport[]): string {
  const rows = hosts
    .slice(0, 200)
    .map((one) => [
      `${hostIcon(one)} ${codeSpan(truncate(one.host, 100))}`,
      one.deployment?.action === 'rollback' ? `Taken back: ${hostLabel(one)}` : hostLabel(one),
      changesCell(one),
      one.deployment === null ? '' : formatDuration(one.deployment.duration_seconds),
    ]);
  return table(['Host', '', 'Changes', 'Took'], rows, [3]);
}

function changesCell({ plan, deployment }: HostReport): string {
  const shown = plan ?? deployment?.plan ?? null;
  return shown === null ? '' : escapeMarkdown(changeWords(shown));
}

/** A host in full and in short. One of several that is well is folded. */
function hostVariants(host: HostReport, { links }: DeploymentReport, alone: boolean): string[] {
  return [
    [200, 20],
    [20, 5],
    [0, 2],
  ].map(([rows = 0, warnings = 0]) => {
    const plan = host.plan ?? host.deployment?.plan ?? null;
    const body = [
      causeMarkdown(host, links.sources),
      warningsMarkdown(host, warnings),
      rows === 0 ? '' : factsMarkdown(host),
      plan === null || rows === 0 ? '' : changesMarkdown(plan, rows),
      rows === 0 ? '' : checksMarkdown(host),
      rollbackMarkdown(host),
      rows < 200 ? '' : stepsMarkdown(host),
    ]
      .filter((text) => text !== '')
      .join('\n');
    if (alone || body === '') return body;
    if (host.isWell) return details(htmlCode(truncate(host.host, 100)), body);
    return `#### ${hostIcon(host)} ${escapeMarkdown(truncate(host.message, 300))}\n\n${body}`;
  });
}
