import { generationBefore, readStatus } from '../../activation/index.js';
import type { Deployment } from '../../builds/deployment.js';
import type { HostCall, HostObserver } from './deploy-call.js';
import { type Draft, drafted } from './draft.js';
import { type End, endUnchanged } from './end.js';
import { switchHost } from './switch-host.js';
import { readBaseline } from './verify.js';

/**
 * Brings a host back to an earlier generation of its own profile: the one before the present one, or number `to`. It is
 * activated and verified as any other system.
 */
export async function rollbackHost(
  call: HostCall & { to?: number },
  observer: HostObserver,
): Promise<Deployment> {
  return drafted(call, 'rollback', observer, (counted, draft) =>
    course({ ...call, ...counted }, draft, observer),
  );
}

async function course(call: HostCall & { to?: number }, draft: Draft, observer: HostObserver): Promise<End> {
  const { host, policy, signal, to } = call;
  draft.steps.enter('planning');
  const status = await readStatus(host, { profile: policy.profile, ...(signal && { signal }) });
  const { number, toplevel } = generationBefore(status, to);
  const { current, profile, booted, boot_id } = status.host;
  Object.assign(draft, { newSystem: toplevel, oldSystem: current });
  if (current === toplevel && profile === toplevel) return endUnchanged(host.name);
  const old = current ?? '';
  const baseline = await readBaseline(host, old, policy, signal);
  draft.baseline = baseline.facts;
  draft.before = { current, profile, booted, boot_id, generation: null };
  return switchHost(call, { toplevel, old, generation: number }, { draft, baseline, observer });
}
