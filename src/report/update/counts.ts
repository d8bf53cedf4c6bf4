import { type KnownIssue, type KnownIssues, knownSeverities } from '../../builds/known-issues.js';
import type { HostPreview } from '../../builds/update-preview.js';

/** How many there are of each severity, the worst first: `1 high, 2 low`; '' for none. */
export function severityCounts({ issues }: Pick<KnownIssues, 'issues'>): string {
  return knownSeverities
    .map((severity) => [severity, issues.filter((issue) => issue.severity === severity).length] as const)
    .flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]))
    .join(', ');
}

/** Those that are told in full: critical and high ones; and the others. */
export function byGravity(issues: readonly KnownIssue[]): { grave: KnownIssue[]; lesser: KnownIssue[] } {
  const isGrave = ({ severity }: KnownIssue) => severity === 'critical' || severity === 'high';
  return { grave: issues.filter(isGrave), lesser: issues.filter((issue) => !isGrave(issue)) };
}

/** Whether nothing at all changes on a host that has a system before and after. */
export function isSameSystem({ error, old_derivation, new_derivation }: HostPreview): boolean {
  return error === null && old_derivation !== null && old_derivation === new_derivation;
}
