import type { Deployment } from '../../builds/deployment.js';

/** Outcomes after which nobody knows what a host runs. */
const unknown = ['unverified', 'rollback_failed'];

/**
 * The hosts that run or boot the updated system after all that was done to them, or of which that is not known. `deployments` are
 * all that were made of one update, in their order; a rollback is after what it takes back.
 */
export function hostsWithUpdate(deployments: readonly Deployment[]): string[] {
  const last = new Map<string, { deployed: Deployment; end: Deployment }>();
  for (const one of deployments) {
    const deployed = one.action === 'rollback' ? last.get(one.host)?.deployed : one;
    if (deployed) last.set(one.host, { deployed, end: one });
  }
  return [...last].flatMap(([host, { deployed, end }]) => (hasUpdate(deployed, end) ? [host] : []));
}

function hasUpdate(deployed: Deployment, end: Deployment): boolean {
  if (unknown.includes(end.outcome)) return true;
  if (end.action === 'rollback') return !end.success && hasUpdate(deployed, deployed);
  const { success, new_system, after } = end;
  // A system that is to be booted is in the profile, and does not run.
  return success || (new_system !== null && [after?.current, after?.profile].includes(new_system));
}
