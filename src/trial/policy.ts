import type { DeployPolicy } from '../deploy/policy.js';

/** What holds for a host, in a machine in which everything takes `slowdown` times as long. */
export function trialPolicy(
  policy: DeployPolicy,
  { slowdown, reboot }: { slowdown: number; reboot: boolean },
): DeployPolicy {
  const longer = (seconds: number) => Math.ceil(seconds * slowdown);
  return {
    ...policy,
    ...{ checkSeconds: longer(policy.checkSeconds), switchSeconds: longer(policy.switchSeconds) },
    answerSeconds: longer(policy.answerSeconds),
    // A machine of its own has nothing to lose, neither by a boot nor by an earlier revision.
    ...{
      reboot: reboot ? 'if-needed' : 'never',
      rollsBack: true,
      allowsOlder: true,
      acceptsDataChanges: true,
    },
    // It reaches no cache.
    substitutes: false,
  };
}
