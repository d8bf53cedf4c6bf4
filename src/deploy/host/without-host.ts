import type { Deployment, DeploymentAction } from '../../builds/deployment.js';
import type { DeploymentMode } from '../../config/index.js';

/** A deployment that did not come as far as its host: nothing of that is known, and nothing was changed on it. */
export function deploymentWithoutHost(
  { id, action, name, mode }: { id: string; action: DeploymentAction; name: string; mode: DeploymentMode },
  ended: Pick<Deployment, 'outcome' | 'reason' | 'message' | 'failure' | 'timestamp' | 'duration_seconds'>,
): Deployment {
  const finished = Date.parse(ended.timestamp) + ended.duration_seconds * 1000;
  return {
    ...{ schema_version: 1, id, action, host: name, target: null, mode },
    ...{ ...ended, success: false, changed: null, finished_at: new Date(finished).toISOString(), steps: [] },
    ...{ old_system: null, new_system: null, before: null, after: null },
    ...{ revisions: { old: null, new: null }, sources: null, plan: null, units: [] },
    ...{ shared_build: null, copied: null },
    ...{ health: null, health_after_rollback: null, resources: { before: null, after: null } },
    ...{ last_garbage_collection: null, warnings: [], settings: {}, by_hand: [], round_trips: 0 },
  };
}
