import type { Deployment } from '../../builds/deployment.js';
import type { Ended } from '../../rebuild/fleet.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import { ToolError } from '../../system/errors.js';
import type { RecordedDeployment } from './host-work.js';
import { type DeploymentRequest, recordRollback } from './record-deployment.js';

/**
 * Brings a host back to the generation before a deployment, where that has changed it. With `onlyFrom` a host that runs another
 * system than the deployment brought is refused. Throws a ToolError (`no-generation`).
 */
export async function takenBack(
  { success, reason, before, new_system }: Deployment,
  { reach, ...request }: DeploymentRequest,
  hooks: RebuildHooks,
  { onlyFrom = false }: { onlyFrom?: boolean } = {},
): Promise<Ended<RecordedDeployment>> {
  if (!onlyFrom && !success) return { kind: 'skipped' };
  if (reason === 'unchanged') return { kind: 'skipped' };
  const to = before?.generation ?? null;
  if (to === null)
    throw new ToolError(
      'no-generation',
      `${request.name} was not taken back: which generation it had before is not known`,
      { hint: `nixos-rebuild-test deploy status ${request.name} lists its generations.` },
    );
  const result = await recordRollback(
    {
      ...{ ...request, to, ...(onlyFrom && new_system !== null && { onlyFrom: new_system }) },
      reach: (stage) => reach(new_system ?? '', stage),
    },
    hooks,
  );
  return { kind: 'done', result };
}
