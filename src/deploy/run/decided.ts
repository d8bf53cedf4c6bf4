import { Activation, type ActivationVerdict, readStatus } from '../../activation/index.js';
import type { Deployment } from '../../builds/deployment.js';
import type { Host } from '../../host/host.js';
import { endOfActivation } from '../host/end.js';
import { readHostState } from '../host/host-state.js';
import { failureOf } from '../host/known-failure.js';
import { deploymentWithoutHost } from '../host/without-host.js';

/** A deployment whose client was ended. */
export type LeftDeployment = {
  /** Who deployed, by which its activation is found on the host. */
  by: string;
  host: string;
  mode: Deployment['mode'];
  /** What the client has written; null where it had no time to. */
  written: Deployment | null;
  /** When the client was started, in ms since 1970. */
  startedMs: number;
};

/**
 * What the supervisor on a host has decided, or decides within `signal`, about a deployment whose client was ended. Where it
 * was not asked to activate anything, nothing was changed. Throws `HostUnreachable`.
 */
export async function decidedDeployment(
  left: LeftDeployment,
  host: Host,
  { profile, signal }: { profile: string; signal: AbortSignal },
): Promise<Deployment> {
  const { activations } = await readStatus(host, { profile, signal });
  const own = activations.filter(({ request }) => request.by === left.by).at(-1);
  if (own === undefined) return notBegun(left);
  const activation = Activation.find(host, own.id);
  const verdict: ActivationVerdict = await activation.ended(signal).catch((thrown) => {
    if (!signal.aborted) throw thrown;
    return { outcome: 'unverified', reason: 'left' };
  });
  const { last } = activation;
  const { outcome, reason, message, failure } = endOfActivation(left.host, {
    ...{ verdict, last, verified: null, refusal: null },
  });
  const after = await readHostState(host, profile).catch(() => null);
  const base = left.written ?? unwritten(left, own.id);
  const [old, next] = [last?.record?.old ?? base.old_system, last?.request?.new ?? base.new_system];
  return {
    ...base,
    ...{ outcome, success: outcome === 'success', reason, message, after },
    ...{ old_system: old, new_system: next },
    changed: old === null || next === null ? base.changed : old !== next,
    failure: failure && failureOf(failure.family, message, failure.advice),
  };
}

/** A deployment that has not come so far that its host was asked to activate anything. */
export function notBegun(left: LeftDeployment): Deployment {
  const message = `${left.host} was not changed: the deployment was cancelled`;
  const ended = { outcome: 'cancelled', reason: 'cancelled', message, success: false } as const;
  return {
    ...(left.written ?? unwritten(left, 'deploy')),
    ...ended,
    failure: failureOf('interrupted', message, 'Start it again.'),
  };
}

/** A deployment of which nobody can be asked what became of it. */
export function undecided(left: LeftDeployment, why: string): Deployment {
  const message = `what became of ${left.host} is not known: ${why}`;
  const advice = `Without an acknowledgement it goes back by itself. nixos-rebuild-test deploy status ${left.host} tells.`;
  return {
    ...(left.written ?? unwritten(left, 'deploy')),
    ...{ outcome: 'unverified', success: false, reason: 'unreachable', message },
    failure: failureOf('unreachable', message, advice),
  };
}

function unwritten({ host, mode, startedMs }: LeftDeployment, id: string): Deployment {
  return deploymentWithoutHost(
    { id, action: 'deploy', name: host, mode: mode as Parameters<typeof deploymentWithoutHost>[0]['mode'] },
    {
      ...{ outcome: 'interrupted', reason: 'cancelled', message: '', failure: null },
      timestamp: new Date(startedMs).toISOString(),
      duration_seconds: Math.max(0, Date.now() - startedMs) / 1000,
    },
  );
}
