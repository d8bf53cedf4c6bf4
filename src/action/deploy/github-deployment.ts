import {
  addDeploymentStatus,
  createDeployment,
  type DeploymentState,
  hasOwnDeployment,
} from '../../github/deployments/deployments.js';
import { lossNotice } from '../../github/loss.js';
import { asResponseError } from '../../github/response-error.js';
import { type HostReport, isWhole } from '../../report/deployment/deployment-report.js';
import { headlineWords } from '../../report/deployment/headline.js';
import { messageOf } from '../../system/errors.js';
import type { Reporting } from '../rebuild/reporting.js';
import { type Runner, states } from '../runner/runner.js';

type Where = Pick<Reporting, 'context' | 'log' | 'github' | 'notices'>;

/**
 * Adds a deployment to the commit and keeps its id for whoever ends it. Null where the job has an environment, whose deployment
 * GitHub itself makes, and where the token may not: that is what most jobs' tokens may not, and nobody has asked for it.
 */
export async function beginGitHubDeployment(
  runner: Pick<Runner, 'saveState'>,
  { environment, isCancelled }: { environment: string; isCancelled: () => boolean },
  where: Where,
): Promise<number | null> {
  const { context, log } = where;
  const { headSha: sha, runUrl: logUrl } = context;
  return attempted(where, async (github) => {
    if (await hasOwnDeployment(github, { sha: context.sha, runUrl: logUrl })) {
      log.debug('no deployment on GitHub: a job of this run has an environment');
      return null;
    }
    if (isCancelled()) return null;
    const id = await createDeployment(github, { sha, environment, description: 'NixOS' });
    runner.saveState(states.githubDeployment, String(id));
    await addDeploymentStatus(github, id, { state: 'in_progress', logUrl, description: '' });
    return id;
  });
}

/** Says how it ended. */
export async function endGitHubDeployment(
  id: number,
  hosts: readonly HostReport[],
  where: Where,
): Promise<void> {
  const description = headlineWords({ hosts, kind: 'deployment' });
  const status = { state: stateOf(hosts), logUrl: where.context.runUrl, description };
  await attempted(where, (github) => addDeploymentStatus(github, id, status));
}

function stateOf(hosts: readonly HostReport[]): DeploymentState {
  if (isWhole({ hosts })) return 'success';
  return hosts.some(({ outcome }) => ['unverified', 'rollback_failed', 'interrupted'].includes(outcome))
    ? 'error'
    : 'failure';
}

async function attempted<Value>(
  { github, log, notices }: Where,
  work: (github: Awaited<ReturnType<Where['github']>>) => Promise<Value>,
): Promise<Value | null> {
  try {
    return await work(await github());
  } catch (thrown) {
    const error = asResponseError(thrown);
    const isRefused = error !== null && [401, 403, 404].includes(error.status);
    const hasWords = isRefused && /rate limit/i.test(error.message);
    if (isRefused && !hasWords) log.debug(`no deployment on GitHub: ${messageOf(thrown)}`);
    else
      notices.add(lossNotice({ feature: 'deployment on GitHub', permission: 'deployments: write' }, thrown));
    return null;
  }
}
