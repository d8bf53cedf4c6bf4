import type { Host } from '../host/host.js';
import { randomHex } from '../system/random.js';
import { Activation, type ActivationOptions } from './activation.js';
import { systemProfile } from './paths.js';
import { activationStates } from './states.js';
import { readStatus } from './status.js';
import type { ActivationVerdict } from './verdict.js';

/** What became of an activation that was not at its end. */
export type Recovered = { id: string; verdict: ActivationVerdict };

/**
 * Brings a host to an end of all that clients, supervisors and power cuts have left there: an activation that is under way
 * is waited for, one without a supervisor is taken back or, where it was acknowledged, completed. Where a power cut came
 * between profile and boot entry, both are made those of the system that runs. `profile` is the link to the profile that is
 * deployed to. Returns what there was to do, nothing for a host that is well. Throws `HostUnreachable`.
 */
export async function recoverHost(
  host: Host,
  { profile = systemProfile, ...options }: ActivationOptions & { profile?: string } = {},
  signal?: AbortSignal,
): Promise<Recovered[]> {
  const withSignal = signal ? { signal } : {};
  const status = await readStatus(host, { profile, ...withSignal });
  const recovered: Recovered[] = [];
  for (const { id, state } of status.activations) {
    if (activationStates[state.state] !== null) continue;
    recovered.push({ id, verdict: await Activation.find(host, id, options).recover(signal) });
  }
  const { current, profile: booting } = status.host;
  const runs = status.generations.findLast(({ toplevel }) => toplevel === current);
  const cut = status.cutShort.find((one) => one.old === current && one.new === booting);
  if (cut && runs && current !== booting) {
    const id = `recover-${randomHex(6)}`;
    const request = { id, profile, toplevel: runs.toplevel, generation: runs.number };
    const activation = await Activation.start(host, request, options, signal);
    const { verdict } = await activation.tried(signal);
    const { outcome, reason } = verdict ?? (await activation.acknowledge(signal));
    // What has succeeded is the way back: the deployment that was cut short has not.
    recovered.push({
      id: cut.id,
      verdict:
        outcome === 'success'
          ? { outcome: 'rolled_back', reason: 'boot-entry-missing' }
          : { outcome: 'unverified', reason },
    });
  }
  return recovered;
}
