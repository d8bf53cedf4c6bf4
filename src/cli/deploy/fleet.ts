import type { Deployment } from '../../builds/deployment.js';
import { exitStatusOf, isLeftOut, isWell } from '../../deploy/fleet/exit-status.js';
import { deployHosts, type EndedDeployment, type EndedFleet } from '../../deploy/run/deploy-hosts.js';
import type { RecordedDeployment } from '../../deploy/run/host-work.js';
import { recordDeployment } from '../../deploy/run/record-deployment.js';
import { type FleetCall, requestFor } from '../../deploy/run/requests.js';
import { deploymentLines } from '../../deploy/text/deployment-lines.js';
import { parseFlakeRef, printFlakeRef } from '../../nix/flake/ref.js';
import { endOf } from '../../rebuild/fleet.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import { type CliIo, reportError, sayNotes } from '../io.js';
import { fleetView } from '../live/fleet-view.js';
import { rebuildView } from '../live/rebuild-view.js';
import type { Notifier } from '../notify.js';
import { buildOf, keepNewest, worstStatus } from '../run/fleet.js';
import { rebuildRequest } from '../run/options.js';
import { fleetTable } from '../show/fleet.js';
import type { DeployOptions } from './options.js';

/** One call of `deploy`: what is deployed, and how the person at the terminal is asked; null where nobody is. */
export type CliCall = {
  fleet: FleetCall;
  options: DeployOptions;
  notify: Notifier;
  io: CliIo;
  confirm: ((question: string) => Promise<boolean>) | null;
};

/** How systems are recorded while they are built. */
export function buildWith(host: string, { flake, ...options }: DeployOptions, io: CliIo): RebuildRequest {
  const { storePath: _, sudo: __, buildHost: ___, ...rest } = options;
  // Where builds are kept depends on the flake.
  const asked = {
    ...rest,
    flake: printFlakeRef({ flake: parseFlakeRef(flake).flake, host }),
    action: 'build',
  };
  return rebuildRequest(asked, { action: undefined, extraArgs: [] }, io);
}

/** Deploys to the hosts, and shows them meanwhile. */
export async function deployNames(names: readonly string[], call: CliCall): Promise<EndedFleet> {
  return names.length === 1
    ? { hosts: [await deployOne(names[0]!, call)], back: [] }
    : deployFleet(names, call);
}

async function deployOne(name: string, call: CliCall): Promise<EndedDeployment> {
  const { fleet, options, io, confirm } = call;
  const view = rebuildView({ quiet: options.quiet === true, interactive: false }, io);
  const hooks = {
    ...view.hooks,
    ...fleet.signals,
    ...(confirm && { confirm: () => confirm(`Activate this on ${name}?`), onQuestion: confirm }),
  };
  const ended = await endOf(requestFor(name, fleet).then((request) => recordDeployment(request, hooks)));
  view.end();
  if (ended.kind === 'done') sayNotes(await notes(ended.result, call), io);
  return ended;
}

async function deployFleet(names: readonly string[], call: CliCall): Promise<EndedFleet> {
  const { fleet, io, options, confirm } = call;
  if (confirm && !(await confirm(`Deploy to ${names.join(', ')}?`)))
    return { hosts: names.map(() => ({ kind: 'skipped' })), back: [] };
  const view = fleetView(names, io);
  try {
    const ended = await deployHosts(names, fleet, {
      skipUnreachable: options.skipUnreachable === true,
      hooksOf: (name, index) => ({
        onStatus: (status) => view.status(index, status),
        onNotice: (message) => view.say(`${name}: ${message}`),
        onRemedy: (message) => view.say(`${name}: ${message}`),
      }),
      onRecorded: async (name, recorded) => {
        for (const note of await notes(recorded, call)) view.say(`${name}: ${note}`);
      },
      say: (text) => view.say(text),
      onStart: (_, index) => view.start(index),
      onEnd: (_, index, one) => view.end(index, buildOf(one)),
    });
    view.close();
    await keepNewest(fleet.build, io);
    return ended;
  } finally {
    view.close();
  }
}

/** Tells who wants to know how a deployment ended; a host that may be left out is no news. */
async function notes(
  { build, deployment }: RecordedDeployment,
  { options, notify, fleet: { signals } }: CliCall,
): Promise<string[]> {
  if (isLeftOut(deployment, options)) return [];
  return notify({ kind: 'deployment', record: deployment }, build, signals.signal);
}

/** Prints how hosts ended, and returns one exit status for all. */
export function reportEnds(
  names: readonly string[],
  { hosts, back }: EndedFleet,
  { options, fleet: { signals }, io }: CliCall,
): number {
  const ended = [...hosts, ...back];
  const done = ended.flatMap((one) => (one.kind === 'done' ? [one.result] : []));
  const errors = ended.flatMap((one) => (one.kind === 'failed' ? [one.error] : []));
  if (names.length > 1) io.err(`${fleetTable(names, hosts.map(buildOf)).join('\n')}\n`);
  // What one host's recording shows while it runs ends with its report.
  if (names.length > 1 || options.quiet)
    for (const { deployment } of done)
      if (names.length === 1 || needsWords(deployment))
        io.err(`\n${deploymentLines(deployment, io.color).join('\n')}\n`);
  const statuses = errors.map((error) => reportError(io, error, false) as number);
  statuses.push(...done.map(({ deployment }) => statusOf(deployment, options)));
  // Where no host answers, it is this machine that is cut off.
  if (done.length > 0 && done.every(({ deployment }) => isLeftOut(deployment, options))) {
    io.err('error: none of the hosts answers\n');
    statuses.push(1);
  }
  // Where no host was begun with, a person has declined it.
  const isCancelled = signals.signal.aborted || hosts.every(({ kind }) => kind === 'skipped');
  return isCancelled ? 130 : worstStatus(statuses);
}

/** The deployments that were made, with the ways back after them. */
export function deploymentsOf({ hosts, back }: EndedFleet): Deployment[] {
  return [...hosts, ...back].flatMap((one) => (one.kind === 'done' ? [one.result.deployment] : []));
}

/** All but a host that runs its new system and is well, of which the table says enough. */
function needsWords({ action, success, health }: Deployment): boolean {
  return action === 'rollback' || !success || health?.healthy === false;
}

function statusOf(deployment: Deployment, options: DeployOptions): number {
  return isWell(deployment, options) ? 0 : exitStatusOf(deployment);
}
