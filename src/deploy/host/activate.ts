import {
  Activation,
  type ActivationOptions,
  type ActivationRequest,
  type ActivationVerdict,
  type Reading,
} from '../../activation/index.js';
import type { Health } from '../../builds/health.js';
import type { Host } from '../../host/host.js';
import type { DeployPolicy } from '../policy.js';
import { type Baseline, type Verified, verifyHost } from './verify.js';

/** How an activation ended, and what was seen of the host meanwhile. */
export type Activated = {
  verdict: ActivationVerdict;
  /** Null where the host was not looked at: the activation failed before, or it did not answer. */
  verified: Verified | null;
  /** What the host was told to go back for; null where it was not told to. */
  refusal: Health['findings'][number] | null;
  /** What the host said last. */
  last: Reading | null;
};

export type ActivationCall = {
  host: Host;
  request: ActivationRequest;
  options: ActivationOptions;
  baseline: Baseline;
  policy: DeployPolicy;
  /** Begins a step of the deployment. */
  enter: (step: string) => void;
  /** Aborted when a person wants to stop: the host goes back. */
  signal?: AbortSignal;
  /** Aborted as well: nobody waits for that any more, and the host decides by itself. */
  leave?: AbortSignal;
};

/**
 * Activates a system on a host, looks whether the host is well, and acknowledges that or has it go back. The verdict is what
 * the host says. Throws the reason of `leave` where that is aborted.
 */
export async function activateAndVerify(call: ActivationCall): Promise<Activated> {
  const { host, request, options, enter, signal, leave } = call;
  enter('activating');
  const activation = await Activation.start(host, request, options, leave);
  const seen: Pick<Activated, 'verified' | 'refusal'> = { verified: null, refusal: null };
  const end = (verdict: ActivationVerdict): Activated => ({ verdict, ...seen, last: activation.last });
  try {
    const { verdict } = await activation.tried(signal);
    if (verdict !== null) return end(verdict);
    enter('verifying');
    seen.verified = await verifyAlive(activation, call);
  } catch (thrown) {
    if (!signal?.aborted) throw thrown;
    enter('rolling-back');
    return end(await activation.refuse('cancelled', leave));
  }
  const { verified } = seen;
  if (verified === null) {
    enter('rolling-back');
    return end(await activation.ended(leave));
  }
  if (verified.health.healthy || !call.policy.rollsBack) return end(await activation.acknowledge(leave));
  seen.refusal = verified.health.findings[0] ?? null;
  enter('rolling-back');
  return end(await activation.refuse(seen.refusal?.kind ?? 'unhealthy', leave));
}

/** Looks at the host, and gives it signs of life meanwhile: its own checks may take longer than it waits. */
async function verifyAlive(
  activation: Activation,
  { host, baseline, policy, signal }: ActivationCall,
): Promise<Verified | null> {
  const { answerSeconds } = policy;
  const alive = setInterval(
    // A host that does not answer is not alive.
    () => void activation.keepAlive(signal).catch(() => {}),
    (answerSeconds * 1000) / 2,
  );
  try {
    return await verifyHost(host, baseline, policy, {
      patienceSeconds: answerSeconds,
      ...(signal && { signal }),
    });
  } finally {
    clearInterval(alive);
  }
}
