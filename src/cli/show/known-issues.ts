import type { HeldPackage, KnownIssue, KnownIssues } from '../../builds/known-issues.js';
import { byGravity, severityCounts } from '../../report/update/counts.js';
import { shownLine } from '../../text/clean.js';
import { counted } from '../../text/counted.js';
import { colored, indentedLines, titled } from '../../text/layout.js';
import { alignColumns } from '../../text/table.js';

const shownIssues = 20;
const colors = { critical: 31, high: 33 } as const;

/** The known issues of what changes: the critical and high ones in full, the others counted, and what is not known. */
export function knownIssueLines(known: KnownIssues, hosts: number, color: boolean): string[] {
  const { issues, open_issues, tracker, ignored, note } = known;
  const { grave, lesser } = byGravity(issues);
  const more = grave.length - shownIssues;
  const from = `${counted(open_issues, 'open issue')} of ${shownLine(tracker, 140)}`;
  return [
    `known issues of what changes, among ${from}: ${severityCounts(known) || 'none'}`,
    ...indentedLines([
      ...grave.slice(0, shownIssues).flatMap((issue) => issueLines(issue, hosts, color)),
      ...(more > 0 ? [`… and ${more} more (--json has all)`] : []),
      ...(lesser.length === 0 ? [] : [`${severityCounts({ issues: lesser })}: --json has them`]),
      ...(ignored === 0 ? [] : [`${ignored} left out (update.ignoreIssues)`]),
      ...(note === null ? [] : [`note: ${shownLine(note, 1000)}`]),
    ]),
  ];
}

function issueLines({ title, url, severity, packages }: KnownIssue, hosts: number, color: boolean): string[] {
  const [first, ...others] = packages;
  const { name, old_version, new_version, reason, hosts: where } = first!;
  const step = [old_version, new_version].filter((one) => one !== null).join(' → ');
  const also = others.length === 0 ? '' : `, and ${others.length} more of its packages`;
  const on = where.length === hosts ? '' : ` on ${where.join(', ')}`;
  const word = colored(severity, severity === 'critical' ? colors.critical : colors.high, color);
  return [
    `${word}  ${shownLine(`${name} ${step}${on}${also}`, 200)}`,
    ...indentedLines([shownLine(title, 260), `why: ${shownLine(reason, 300)}`, shownLine(url, 300)]),
  ];
}

/** Packages that the person holds and that the update would change. */
export function heldLines(held: readonly HeldPackage[], color: boolean): string[] {
  const rows = alignColumns(
    held.map(({ name, host, change, old_versions, new_versions }) => [
      change,
      shownLine(name, 60),
      [old_versions, new_versions]
        .filter((versions) => versions.length > 0)
        .map((versions) => shownLine(versions.join(', '), 60))
        .join(' → '),
      `on ${shownLine(host, 100)}`,
    ]),
  );
  return titled(colored('held, and would change (update.hold)', 33, color), rows);
}
