import { supervisorTimes } from '../policy.js';
import { activateAndVerify } from './activate.js';
import type { HostCall, HostObserver } from './deploy-call.js';
import type { Draft } from './draft.js';
import { type End, endOfActivation } from './end.js';
import { inTheWay } from './in-the-way.js';
import { rebootAndVerify } from './reboot.js';
import { type Baseline, verifyHost } from './verify.js';

/** A host that has gone back is looked at for so long (s), and asked for so long. */
const settleAfterRollbackSeconds = 3;
const patienceAfterSeconds = 30;

/** What is activated, and instead of what; a generation that a commit returns to, instead of making a new one. */
export type Switch = { toplevel: string; old: string; generation?: number };

/**
 * Activates a system that the host has, looks whether the host is well, and looks again where it has gone back. Fills the
 * draft with what it sees.
 */
export async function switchHost(
  call: HostCall,
  { toplevel, old, generation }: Switch,
  { draft, baseline, observer }: { draft: Draft; baseline: Baseline; observer: HostObserver },
): Promise<End> {
  const { host, id, by, policy, signal, leave, remedies } = call;
  const { bootId } = baseline.facts;
  const activated = await activateAndVerify({
    ...{ host, baseline, policy, enter: (step: string) => draft.steps.enter(step) },
    request: {
      ...{ id, toplevel, by, profile: policy.profile, switchSeconds: policy.switchSeconds },
      ...(generation === undefined ? {} : { generation }),
      ...supervisorTimes(policy, remedies?.restartsLeft),
      stageIfBootNeeded: policy.reboot === 'if-needed',
    },
    options: {
      ...(bootId === null ? {} : { before: { bootId, current: old, toplevel } }),
      onLog: (bytes) => observer.onLog(bytes),
      onNotice: (text) => observer.onNotice(text),
    },
    ...(signal && { signal }),
    ...(leave && { leave }),
    ...(remedies && { remedies }),
  });
  const { verdict, verified } = activated;
  Object.assign(draft, { health: verified?.health, facts: verified?.facts, last: activated.last });
  if (verdict.outcome === 'rolled_back') {
    const settleSeconds = Math.min(policy.settleSeconds, settleAfterRollbackSeconds);
    const options = { patienceSeconds: patienceAfterSeconds, isAfterRollback: true };
    const back = await verifyHost(
      host,
      baseline,
      { ...policy, settleSeconds },
      { ...options, ...(leave && { signal: leave }) },
      // The verdict stands, whatever is in the way of this look.
    ).catch(() => null);
    draft.healthAfterRollback = back?.health;
  }
  const needsBoot =
    verdict.outcome === 'needs_boot' ? verdict.reason === 'staged' : draft.plan?.reboot.needed === true;
  const isNew = verdict.outcome === 'success' || verdict.outcome === 'needs_boot';
  if (isNew && needsBoot && policy.reboot === 'if-needed')
    return rebootAndVerify(call, toplevel, { draft, baseline, observer });
  return endOfActivation(host.name, activated, {
    inTheWay: await inTheWay(host, verdict, activated.last),
    ...(generation !== undefined && { what: `generation ${generation}` }),
  });
}
