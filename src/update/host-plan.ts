import type { Plan } from '../builds/plan.js';
import type { HostPlan } from '../builds/update-preview.js';
import { type LocalSystem, readLocalSystem } from '../deploy/plan/new-system.js';
import { bootedHost } from '../plan/booted-host.js';
import { makePlan } from '../plan/plan.js';
import { messageOf } from '../system/errors.js';
import type { NixEdges } from './nix.js';

/** Asks a host what it runs, and what a system would change on it. */
export type PlanOnHost = (host: string, next: LocalSystem) => Promise<Plan>;

export type PlannedHost = { plan: HostPlan | null; plan_note: string | null };

/**
 * Units and reboot of a host that changes from one system to another, both in the store of this machine: as a host would do that
 * has just booted the old one, or, with `ask`, as the host itself is. One that cannot be asked is planned without it, which the
 * note says. Rejects only where it was cancelled.
 */
export async function planHostChange(
  host: string,
  { old, next }: { old: string; next: string },
  ask: PlanOnHost | undefined,
  { env, signal }: Pick<NixEdges, 'env' | 'signal'>,
): Promise<PlannedHost> {
  let note: string | null = null;
  try {
    const system = await readLocalSystem(next, env);
    if (ask !== undefined)
      try {
        const { target, ...plan } = await ask(host, system);
        return { plan: { ...changesOf(plan), against: 'host', target }, plan_note: null };
      } catch (thrown) {
        signal?.throwIfAborted();
        note = `${host} could not be asked what it runs: ${messageOf(thrown)}`;
      }
    const before = bootedHost(await readLocalSystem(old, env));
    const unasked = { target: '', asked: [], requests: null };
    const plan = makePlan({ host, ...unasked, system: before, next: { ...system, etc: new Set() } });
    return { plan: { ...changesOf(plan), against: 'lock', target: null }, plan_note: note };
  } catch (thrown) {
    signal?.throwIfAborted();
    return { plan: null, plan_note: note ?? messageOf(thrown) };
  }
}

function changesOf(plan: Omit<Plan, 'target'>): Omit<HostPlan, 'against' | 'target'> {
  const { old_system, new_system, units, switch: run, reboot, packages, closure, data } = plan;
  return { old_system, new_system, units, switch: run, reboot, packages, closure, data };
}
