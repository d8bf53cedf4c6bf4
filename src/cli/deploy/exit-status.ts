import type { Deployment } from '../../builds/deployment.js';
import { outcomeFacts } from '../../builds/outcome.js';

/** The exit status of a deployment. A host that was booted meanwhile is no fault of this tool, as an interrupted build is. */
export function exitStatusOf({ outcome, reason }: Pick<Deployment, 'outcome' | 'reason'>): number {
  return outcome === 'interrupted' && reason !== 'not-built' ? 1 : outcomeFacts(outcome).exitStatus;
}
