import {
  Activation,
  type ActivationOptions,
  type ActivationRequest,
  type ActivationVerdict,
  type Reading,
} from '../../activation/index.js';
import type { Health } from '../../builds/health.js';
import type { Host } from '../../host/host.js';
import { messageOf, ToolError } from '../../system/errors.js';
import type { DeployPolicy } from '../policy.js';
import type { HostCall } from './deploy-call.js';
import { verifiedAgain } from './restart-failed.js';
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
  /** What may be done about units that have failed; nothing where absent. */
  remedies?: HostCall['remedies'];
  /** Begins a step of the deployment. */
  enter: (step: string) => void;
  /** Aborted when a person wants to stop: the host goes back. */
  signal?: AbortSignal;
  /** Aborted as well: nobody waits for that any more, and the host decides by itself. */
  leave?: AbortSignal;
};

/** The verdict on an activation that nobody waits for any more. */
const leftVerdict: ActivationVerdict = { outcome: 'unverified', reason: 'left' };
const unreadVerdict: ActivationVerdict = { outcome: 'unverified', reason: 'unreachable' };

/**
 * Activates a system on a host, looks whether the host is well, and acknowledges that or has it go back. The verdict is what
 * the host says. Where nobody waited for that, it is `unverified`.
 */
export async function activateAndVerify(call: ActivationCall): Promise<Activated> {
  const { host, request, options, policy, enter, signal, leave } = call;
  enter('activating');
  const activation = await Activation.start(host, request, options, leave).catch((thrown) => {
    if (leave?.aborted) return leftVerdict;
    if (!(thrown instanceof ToolError) || thrown.code !== 'bad-reading') throw thrown;
    // Whether it was begun cannot be read.
    options.onNotice?.(messageOf(thrown));
    return unreadVerdict;
  });
  if (!(activation instanceof Activation))
    return { verdict: activation, verified: null, refusal: null, last: null };
  const seen: Pick<Activated, 'verified' | 'refusal'> = { verified: null, refusal: null };
  const refuse = (reason: string) => {
    enter('rolling-back');
    return activation.refuse(reason, leave);
  };
  const course = async (): Promise<ActivationVerdict> => {
    const { verdict } = await activation.tried(signal);
    if (verdict !== null) return verdict;
    enter('verifying');
    seen.verified = await alive(activation, call, () => verifiedAgain(call, () => verified(call)));
    if (seen.verified === null) {
      enter('rolling-back');
      return activation.ended(leave);
    }
    const { health } = seen.verified;
    if (health.healthy || !policy.rollsBack) return activation.acknowledge(leave);
    seen.refusal = health.findings[0] ?? null;
    return refuse(seen.refusal?.kind ?? 'unhealthy');
  };
  const verdict = await course()
    .catch((thrown) => {
      if (leave?.aborted) return leftVerdict;
      if (signal?.aborted) return refuse('cancelled');
      // What cannot be looked at is not kept.
      options.onNotice?.(messageOf(thrown));
      return refuse('client-failed');
    })
    .catch((thrown) => {
      if (leave?.aborted) return leftVerdict;
      if (!(thrown instanceof ToolError)) throw thrown;
      // It was begun, and what became of it cannot be read.
      options.onNotice?.(messageOf(thrown));
      return unreadVerdict;
    });
  return { verdict, ...seen, last: activation.last };
}

function verified({ host, baseline, policy, signal }: ActivationCall): Promise<Verified | null> {
  const patienceSeconds = policy.answerSeconds;
  return verifyHost(host, baseline, policy, { patienceSeconds, ...(signal && { signal }) });
}

/** Gives the host signs of life while `run` looks at it and restarts units: that may take longer than it waits. */
async function alive<Value>(
  activation: Activation,
  { policy: { answerSeconds }, signal }: ActivationCall,
  run: () => Promise<Value>,
): Promise<Value> {
  const timer = setInterval(
    // A host that does not answer is not alive.
    () => void activation.keepAlive(signal).catch(() => {}),
    (answerSeconds * 1000) / 2,
  );
  try {
    return await run();
  } finally {
    clearInterval(timer);
  }
}
