import type { Ended } from '../../rebuild/fleet.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import { isWell } from '../fleet/exit-status.js';
import { runDeployments } from '../fleet/fleet.js';
import type { RecordedDeployment } from './host-work.js';
import { type DeploymentRequest, recordDeployment } from './record-deployment.js';
import { type FleetCall, requestFor, sharedBuildOf } from './requests.js';
import { takenBack } from './taken-back.js';

export type EndedDeployment = Ended<RecordedDeployment>;
/** How each host ended, in order, and how the ways back that others had to take. */
export type EndedFleet = { hosts: EndedDeployment[]; back: EndedDeployment[] };

/** Who follows the deployment of several hosts. */
export type FleetObserver = {
  /** What one host's recording is followed by. */
  hooksOf(name: string, index: number): RebuildHooks;
  say(text: string): void;
  onStart?(name: string, index: number): void;
  /** Awaited after a host's report is written, before it counts as ended. */
  onRecorded?(name: string, recorded: RecordedDeployment): Promise<void>;
  onEnd?(name: string, index: number, ended: EndedDeployment): void;
};

/**
 * Builds the systems of several hosts together and deploys each, in the order that the settings ask for. Hosts that do not
 * answer count as well where `skipUnreachable` is set. No old builds are deleted: the caller does that once at the end.
 */
export async function deployHosts(
  names: readonly string[],
  call: FleetCall,
  { skipUnreachable, ...observer }: FleetObserver & { skipUnreachable: boolean },
): Promise<EndedFleet> {
  const { settings, signals } = call;
  const back: EndedDeployment[] = [];
  const hooksOf = (name: string, index: number) => ({ ...observer.hooksOf(name, index), ...signals });
  const shared = await sharedBuildOf(names, call, observer.say);
  const requests = await Promise.all(names.map((name) => requestFor(name, call, shared)));
  const hosts = await runDeployments<DeploymentRequest, RecordedDeployment>(
    {
      // Old builds are deleted once at the end: a sibling that runs must not count among them.
      members: requests.map((request) => ({ ...request, build: { ...request.build, keepLast: null } })),
      run: async (request, index) => {
        const recorded = await recordDeployment(request, hooksOf(request.name, index));
        await observer.onRecorded?.(request.name, recorded);
        return recorded;
      },
      takeBack: async (request, { deployment }) => {
        const hooks = hooksOf(request.name, names.indexOf(request.name));
        const taken = await takenBack(deployment, request, hooks).catch(
          (error: unknown): EndedDeployment => ({ kind: 'failed', error }),
        );
        if (taken.kind !== 'skipped') back.push(taken);
      },
      isWell: ({ deployment }) => isWell(deployment, { skipUnreachable }),
      isStopped: () => signals.signal.aborted,
      onStart: ({ name }, index) => observer.onStart?.(name, index),
      onEnd: ({ name }, index, one) => observer.onEnd?.(name, index, one),
    },
    settings,
  );
  if (settings.onHostFailure === 'rollback-all' && signals.signal.aborted)
    observer.say('stopped: no host that was well is taken back');
  return { hosts, back };
}
