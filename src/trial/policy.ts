import type { DeployPolicy, Permissions } from '../deploy/policy.js';
import type { HostFacts } from '../host/facts/host-facts.js';
import type { Machine } from '../machine/index.js';

/** A machine of its own has nothing to lose, neither by data nor by an earlier revision. */
export const trialPermissions: Permissions = { rollsBack: true, allowsOlder: true, acceptsDataChanges: true };

/** More points than a last minute has: no pressure is a warning. */
const noPressure = 100;

/** What holds for a host, in a machine of that backend in which everything takes `slowdown` times as long. */
export function trialPolicy(
  policy: DeployPolicy,
  { kind, slowdown, reboot }: Pick<Machine, 'kind' | 'slowdown'> & { reboot: boolean },
): DeployPolicy {
  const longer = (seconds: number) => Math.ceil(seconds * slowdown);
  // /proc/pressure of a container is that of this machine, and in an emulated one tasks always wait.
  const hasOwnPressure = kind !== 'container' && slowdown === 1;
  const { thresholds, ...health } = policy.health;
  return {
    ...policy,
    health: {
      ...health,
      thresholds: hasOwnPressure ? thresholds : { ...thresholds, pressurePoints: noPressure },
    },
    ...{ checkSeconds: longer(policy.checkSeconds), switchSeconds: longer(policy.switchSeconds) },
    answerSeconds: longer(policy.answerSeconds),
    ...trialPermissions,
    reboot: reboot ? 'if-needed' : 'never',
    // It reaches no cache.
    substitutes: false,
  };
}

/**
 * What a way back is judged by: of checks, critical units and ports those with which all was well in the base system, by its
 * facts before the upgrade. What only the new system has cannot be there any more.
 */
export function policyOfWayBack(
  policy: DeployPolicy,
  { checks, units, listeners }: Pick<HostFacts, 'checks' | 'units' | 'listeners'>,
): DeployPolicy {
  const hasPassed = new Set(checks.filter(({ status }) => status === 0).map(({ command }) => command));
  const ports = new Set(
    [...(listeners ?? [])].map((place) => Number(place.slice(place.lastIndexOf(':') + 1))),
  );
  return {
    ...policy,
    checks: policy.checks.filter((command) => hasPassed.has(command)),
    health: {
      ...policy.health,
      critical: policy.health.critical.filter((name) => units.get(name)?.active === 'active'),
      ports: policy.health.ports.filter((port) => ports.has(port)),
    },
  };
}
