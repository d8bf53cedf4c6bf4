import type { Deployment } from '../../builds/deployment.js';
import type { HostCall, HostObserver } from './deploy-call.js';
import { drafted } from './draft.js';
import { rebootAndVerify } from './reboot.js';
import { readBaseline } from './verify.js';

/** What NixOS starts in a switch alone: that it does not run after a boot says nothing. */
const startedBySwitches = 'sysinit-reactivation.target';

/**
 * Boots a host into a system that it runs and boots, and looks whether it is as well as it was before: what has come up in a
 * switch need not come up in a boot. Returns what became of it as a deployment.
 */
export async function bootHost(
  call: HostCall & { toplevel: string },
  observer: HostObserver,
): Promise<Deployment> {
  return drafted(call, 'reboot', observer, async (counted, draft) => {
    const { toplevel, policy, signal } = call;
    Object.assign(draft, { oldSystem: toplevel, newSystem: toplevel });
    const { facts, questions } = await readBaseline(counted.host, toplevel, policy, signal);
    const units = new Map([...facts.units].filter(([name]) => name !== startedBySwitches));
    const baseline = { facts: { ...facts, units }, questions };
    draft.baseline = facts;
    return rebootAndVerify({ ...call, ...counted }, toplevel, { draft, baseline, observer });
  });
}
