import type { HeldPackage, KnownIssue, KnownIssues } from '../../builds/known-issues.js';
import { truncate } from '../../text/clean.js';
import { counted } from '../../text/counted.js';
import { codeSpan, details, escapeMarkdown, link, table } from '../../text/markdown.js';
import { byGravity, severityCounts } from './counts.js';

const icons: Record<KnownIssue['severity'], string> = { critical: '🔴', high: '🟠', medium: '🟡', low: '⚪' };
const longest = { title: 250, reason: 300, name: 60, version: 60, note: 1000 } as const;

/**
 * The known issues of what changes: critical and high ones in full, at most `rows` of them, medium and low ones folded. Empty
 * where they were not looked for, or no package comes in a new version. `hosts` is the number of all hosts.
 */
export function issuesMarkdown(
  known: KnownIssues | null | undefined,
  { rows, hosts }: { rows: number; hosts: number },
): string {
  if (!known) return '';
  const { grave, lesser } = byGravity(known.issues);
  const among = `among ${counted(known.open_issues, 'open issue')} of ${codeSpan(truncate(known.tracker, 140))}`;
  return [
    `**Known issues of what changes**, ${among}: ${severityCounts(known) || 'none'}\n`,
    issueTable(grave, rows, hosts),
    lesser.length === 0 || rows === 0
      ? ''
      : details(severityCounts({ issues: lesser }), issueTable(lesser, rows, hosts)),
    known.ignored === 0 ? '' : `${counted(known.ignored, 'issue')} left out (\`update.ignoreIssues\`)\n`,
    known.note === null ? '' : `> ℹ️ ${escapeMarkdown(truncate(known.note, longest.note))}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function issueTable(issues: readonly KnownIssue[], rows: number, hosts: number): string {
  if (issues.length === 0 || rows === 0) return '';
  const shown = issues.slice(0, rows).map((issue) => issueRow(issue, hosts));
  const more = issues.length - rows;
  return table(['', 'Package', 'Issue', 'Why'], shown) + (more > 0 ? `\n… and ${more} more.\n` : '');
}

function issueRow({ number, severity, title, url, packages }: KnownIssue, hosts: number): string[] {
  const [first, ...others] = packages;
  const words = escapeMarkdown(truncate(title, longest.title));
  const where = first === undefined || first.hosts.length === hosts ? '' : ` on ${hostNames(first.hosts)}`;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    `${icons[severity]} ${severity}`,
    first === undefined ? '' : `${packageStep(first)}${where}${more}`,
    `${words} (${link(`no. ${number}`, url)})`,
    escapeMarkdown(truncate(first?.reason ?? '', longest.reason)),
  ];
}

function packageStep({ name, old_version, new_version }: KnownIssue['packages'][number]): string {
  const step = [old_version, new_version].filter((one) => one !== null);
  return [
    codeSpan(truncate(name, longest.name)),
    step.map((version) => codeSpan(truncate(version, longest.version))).join(' → '),
  ].join(' ');
}

function hostNames(hosts: readonly string[]): string {
  const more = hosts.length - 3;
  const shown = hosts.slice(0, 3).map((host) => codeSpan(truncate(host, 60)));
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more hosts` : ''}`;
}

/** Packages that `update.hold` has and that change, at most `rows` of them. */
export function heldMarkdown(held: readonly HeldPackage[], rows: number): string {
  if (held.length === 0) return '';
  const shown = held
    .slice(0, rows)
    .map(({ name, host, change, old_versions, new_versions }) => [
      codeSpan(truncate(name, longest.name)),
      change,
      codeSpan(truncate(old_versions.join(', '), longest.version)),
      codeSpan(truncate(new_versions.join(', '), longest.version)),
      codeSpan(truncate(host, 100)),
    ]);
  const more = held.length - rows;
  return `⚠️ **Held, and would change** (\`update.hold\`)\n\n${table(['Package', 'Change', 'From', 'To', 'Host'], shown)}${more > 0 ? `\n… and ${more} more.\n` : ''}`;
}
