import { outcomeFacts } from '../../builds/outcome.js';
import { strippedLine, truncate } from '../../text/clean.js';
import { codeSpan, escapeMarkdown } from '../../text/markdown.js';
import { outcomePhrase } from '../outcome.js';
import type { DeploymentReport, HostReport } from './deployment-report.js';

/** The sign of a host in lists; one that was not begun with has none of an outcome. */
export function hostIcon({ outcome }: Pick<HostReport, 'outcome'>): string {
  return outcome === 'not_begun' ? '➖' : outcomePhrase(outcome).icon;
}

/** How a whole call ended, in one line of plain text: a host's own sentence, or how many are well. */
export function headlineWords({ hosts, kind }: Pick<DeploymentReport, 'hosts' | 'kind'>): string {
  const [first] = hosts;
  if (hosts.length === 1 && first) return strippedLine(first.message);
  const well = hosts.filter(({ isWell }) => isWell).length;
  const all = new Set(hosts.map(({ host }) => host)).size;
  if (kind === 'plan') return `${well} of ${hosts.length} hosts are planned`;
  const worst = worstOf(hosts);
  const words = well === hosts.length ? '' : `; ${strippedLine(worst.message)}`;
  const wellHosts = new Set(hosts.filter(({ isWell }) => isWell).map(({ host }) => host));
  for (const { host, isWell } of hosts) if (!isWell) wellHosts.delete(host);
  return `${wellHosts.size} of ${all} hosts are well${words}`;
}

/** The same as Markdown, with its sign and, where that is not the host, the name of the job in a matrix. */
export function deploymentHeadline({ hosts, kind, id }: DeploymentReport): string {
  const isNamed = hosts.some(({ host }) => host === id) || hosts.length > 1;
  const job = isNamed ? '' : ` (${codeSpan(truncate(id, 100))})`;
  const words = escapeMarkdown(truncate(headlineWords({ hosts, kind }), 300));
  const title = kind === 'plan' ? 'Plan: ' : '';
  return `${hostIcon(worstOf(hosts))} ${title}${words}${job}`;
}

const byWeight = ['rollback_failed', 'unverified', 'failed', 'rolled_back', 'refused', 'busy', 'needs_boot'];

/** The host that a person should hear of first. */
export function worstOf(hosts: readonly HostReport[]): HostReport {
  const weight = ({ isWell, outcome }: HostReport) => {
    if (isWell) return byWeight.length + 2;
    const at = byWeight.indexOf(outcome);
    return outcome === 'not_begun' ? byWeight.length + 1 : at === -1 ? byWeight.length : at;
  };
  const [worst] = [...hosts].sort((a, b) => weight(a) - weight(b));
  if (worst === undefined) throw new Error('a report is about at least one host');
  return worst;
}

/** The word for how a host ended, for a table. */
export function hostLabel({ outcome }: Pick<HostReport, 'outcome'>): string {
  return outcome === 'not_begun' ? 'Not begun' : escapeMarkdown(truncate(outcomeFacts(outcome).label, 40));
}
