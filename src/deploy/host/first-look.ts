import type { HostFacts } from '../../host/facts/host-facts.js';
import type { Host } from '../../host/host.js';
import type { DeployPolicy } from '../policy.js';
import { factsQuestions, type Verified, verifyHost } from './verify.js';

/** Of a host of which nothing was seen before: nothing ran, and nothing was bad. */
const nothing: HostFacts = {
  ...{ bootId: null, uptimeSeconds: null, units: new Map(), jobs: [], failedUserUnits: [], routes: null },
  ...{ listeners: new Set<string>(), names: new Map(), memory: null, disks: [], tailscale: null },
  pressure: { cpu: null, memory: null, io: null },
  ...{ collectedMs: null, cursor: null, errors: [], matches: new Map(), checks: [] },
};

/** How long (s) a host that has let us in may take to start what it starts. */
const startSeconds = 300;

/**
 * Looks at a host that nobody has seen before, twice, as after a deployment: a unit that fails is as bad as one that has run
 * before, unless those are to be kept. `system` is the one that runs. Null where it did not answer for `patienceSeconds`.
 */
export async function firstLook(
  host: Host,
  system: string,
  policy: DeployPolicy,
  options: { patienceSeconds: number; signal?: AbortSignal },
): Promise<Verified | null> {
  const script = `timeout ${startSeconds} systemctl is-system-running --wait`;
  await host.run({ script, timeoutSeconds: startSeconds + 10 }, options.signal).catch(() => {});
  options.signal?.throwIfAborted();
  const { onFailedUnits } = policy.health;
  const health = { ...policy.health, onFailedUnits: onFailedUnits === 'keep' ? 'keep' : 'rollback' } as const;
  const baseline = { facts: nothing, questions: factsQuestions(system, policy) };
  return verifyHost(host, baseline, { ...policy, health }, options);
}
