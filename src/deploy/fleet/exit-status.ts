import type { Deployment } from '../../builds/deployment.js';
import { outcomeFacts } from '../../builds/outcome.js';

type Ended = Pick<Deployment, 'outcome' | 'reason'>;
type Skips = { skipUnreachable?: boolean };

/**
 * Whether a host did not answer before anything was changed on it and may be left out. One that has stopped answering after
 * that is `unverified`, which nobody may leave out.
 */
export function isLeftOut({ outcome, reason }: Ended, { skipUnreachable = false }: Skips): boolean {
  return skipUnreachable && outcome === 'failed' && reason === 'unreachable';
}

/** Whether nothing more is to be done about a host: all is well, or it is left out. */
export function isWell(ended: Ended, options: Skips): boolean {
  return ended.outcome === 'success' || isLeftOut(ended, options);
}

/** The exit status of a deployment. A host that was booted meanwhile is no fault of this tool, as an interrupted build is. */
export function exitStatusOf({ outcome, reason }: Pick<Deployment, 'outcome' | 'reason'>): number {
  return outcome === 'interrupted' && reason !== 'not-built' ? 1 : outcomeFacts(outcome).exitStatus;
}
