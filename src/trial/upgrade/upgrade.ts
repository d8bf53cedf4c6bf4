import type { Deployment } from '../../builds/deployment.js';
import { bootHost } from '../../deploy/host/boot-host.js';
import type { DeployObserver, HostCall } from '../../deploy/host/deploy-call.js';
import { deploySystem } from '../../deploy/host/deploy-system.js';
import { rollbackHost } from '../../deploy/host/rollback-host.js';
import type { LocalSystem } from '../../deploy/plan/new-system.js';
import { copyClosure } from '../../host/copy/copy-closure.js';
import type { CopyOptions } from '../../host/copy/options.js';
import { policyOfWayBack } from '../policy.js';
import type { UpgradeParts } from './parts.js';
import { readSaid } from './said.js';
import { hasRebooted, unchanged } from './steps.js';

/** What is tried in a machine that runs the base system. `signal` of the host's call ends it at once. */
export type UpgradeCall = Omit<HostCall, 'signal' | 'leave'> & {
  signal: AbortSignal;
  next: LocalSystem;
  asked: UpgradeParts['asked'];
  copy: Pick<CopyOptions, 'env' | 'onProgress'>;
};

export type UpgradeObserver = Omit<DeployObserver, 'confirm'> & {
  /** Each deployment when it has ended. */
  onDeployment(deployment: Deployment): void;
};

export type Upgraded = Pick<UpgradeParts, 'upgrade' | 'said' | 'reboot' | 'rollback'>;

/**
 * Becomes the new system by what `deploy` does to a host, boots it, and goes back, as far as each was asked for and the one before
 * it has left a machine that answers.
 */
export async function tryUpgrade(call: UpgradeCall, observer: UpgradeObserver): Promise<Upgraded> {
  const { next, asked, copy, signal, remedies, ...rest } = call;
  const { path } = next.toplevel;
  // Nobody waits for a host that nobody needs: what stops a trial also leaves the machine to itself.
  const host = { ...rest, signal, leave: signal };
  const said: Uint8Array[] = [];
  let wayBack = call.policy;
  const upgrade = await deploySystem(
    {
      ...{ ...host, id: `${call.id}-upgrade`, system: next, ...(remedies && { remedies }) },
      prepare: async () => {},
      copy: async (wanted) => {
        await copyClosure(call.host, wanted, {
          ...{ ...copy, closure: next.closure, substitutes: false, signal },
        });
      },
      compareSources: async () => ({ files: null, isOlder: false }),
    },
    {
      ...observer,
      onLog: (bytes) => {
        said.push(bytes);
        observer.onLog(bytes);
      },
      onBaseline: (facts) => {
        wayBack = policyOfWayBack(call.policy, facts);
      },
      confirm: async () => true,
    },
  );
  observer.onDeployment(upgrade);
  const parts: Upgraded = { upgrade, said: null, reboot: null, rollback: null };
  if (!upgrade.success) parts.said = await readSaid(said);
  if (signal.aborted || (!upgrade.success && !hasRebooted(upgrade))) return parts;
  if (asked.reboot && !hasRebooted(upgrade)) {
    parts.reboot = await bootHost({ ...host, id: `${call.id}-reboot`, toplevel: path }, observer);
    observer.onDeployment(parts.reboot);
  }
  const canGoBack = asked.rollback && upgrade.reason !== unchanged && answers(parts);
  if (signal.aborted || !canGoBack) return parts;
  parts.rollback = await rollbackHost(
    {
      ...{ ...host, id: `${call.id}-rollback`, policy: wayBack },
      ...(upgrade.before?.generation == null ? {} : { to: upgrade.before.generation }),
      // By what holds for the host now, and not by what the base system says.
      judgedBy: async () => ({ policy: wayBack, settings: call.settings }),
    },
    observer,
  );
  observer.onDeployment(parts.rollback);
  return parts;
}

/** Whether the machine answered after the last thing that was done to it. */
function answers({ upgrade, reboot }: Upgraded): boolean {
  return (reboot ?? upgrade)?.after != null;
}
