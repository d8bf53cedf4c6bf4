import { outcomeFacts } from '../../builds/outcome.js';
import { type HostReport, isWhole } from '../../report/deployment/deployment-report.js';
import { worstOf } from '../../report/deployment/headline.js';
import type { Runner } from '../runner/runner.js';
import type { PublishedDeployment } from './report.js';

// The outputs of a job together may have at most 1 MB.
const longestReport = 256 * 1024;

/** Sets the outputs of `deploy/action.yml`. What is not known is an empty text. */
export function writeDeployOutputs(
  runner: Pick<Runner, 'setOutput'>,
  hosts: readonly HostReport[],
  { artifact, commentUrl, issueUrl, trend }: PublishedDeployment,
): void {
  const values: Record<string, string | number | boolean | null | undefined> = {
    outcome: worstOf(hosts).outcome,
    success: isWhole({ hosts }),
    message: worstOf(hosts).message,
    reason: worstOf(hosts).deployment?.reason,
    generation: generationOutput(hosts),
    'rolled-back': hosts.some(({ deployment }) => hasGoneBack(deployment)),
    'store-path': storePathOutput(hosts),
    report: reportOutput(hosts),
    'artifact-id': artifact?.id,
    'artifact-url': artifact?.url,
    'comment-url': commentUrl,
    'issue-comment-url': issueUrl,
    ...trend,
  };
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, String(value ?? ''));
}

/** By itself, or since others were not well. */
function hasGoneBack(deployment: HostReport['deployment']): boolean {
  if (deployment === null) return false;
  return deployment.outcome === 'rolled_back' || (deployment.action === 'rollback' && deployment.success);
}

/** What one host boots; of several a JSON object by host. */
function generationOutput(hosts: readonly HostReport[]): string {
  return byHost(hosts, ({ deployment }) => deployment?.after?.generation ?? null);
}

function storePathOutput(hosts: readonly HostReport[]): string {
  return byHost(
    hosts,
    ({ deployment, plan, metadata }) =>
      deployment?.new_system ?? plan?.new_system ?? metadata?.result?.store_path ?? null,
  );
}

function byHost(hosts: readonly HostReport[], pick: (host: HostReport) => string | number | null): string {
  const values = new Map(hosts.map((one) => [one.host, pick(one)]));
  if (values.size > 1) return JSON.stringify(Object.fromEntries(values));
  return String([...values.values()][0] ?? '');
}

/** Deployments, or plans, as `deploy --json` prints them; without their long parts where they would not fit into an output. */
export function reportOutput(hosts: readonly HostReport[]): string {
  const items = hosts.flatMap(({ deployment, plan }) => deployment ?? plan ?? []);
  const whole = JSON.stringify(items);
  if (whole.length <= longestReport) return whole;
  const bare = hosts.flatMap(({ deployment, plan }) => {
    if (deployment !== null) return { ...deployment, plan: null, sources: null, units: [], steps: [] };
    return plan === null ? [] : { ...plan, packages: null, units: [] };
  });
  const short = JSON.stringify(bare);
  if (short.length <= longestReport) return short;
  const least = hosts.map(({ host, outcome }) => ({ host, outcome }));
  return JSON.stringify(least).slice(0, longestReport);
}

/** The exit status of the step. */
export function exitStatusFor(hosts: readonly HostReport[]): number {
  if (isWhole({ hosts })) return 0;
  const isLeft = hosts.some(({ isWell, outcome }) => !isWell && outcomeFacts(outcome).exitStatus === 4);
  return isLeft ? 4 : 1;
}
