import type { Deployment } from '../../builds/deployment.js';
import { fleetSettings } from '../../config/index.js';
import { exitStatusOf, isLeftOut, isWell } from '../../deploy/fleet/exit-status.js';
import { runDeployments } from '../../deploy/fleet/fleet.js';
import { oneAtATime } from '../../deploy/fleet/one-at-a-time.js';
import { plainNames, selectedNames } from '../../deploy/hosts/selection.js';
import { targetsOf } from '../../deploy/hosts/target.js';
import type { RecordedDeployment } from '../../deploy/run/host-work.js';
import {
  type DeploymentRequest,
  recordDeployment,
  recordRollback,
} from '../../deploy/run/record-deployment.js';
import { deploymentLines } from '../../deploy/text/deployment-lines.js';
import { type Ended, endOf } from '../../rebuild/fleet.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import { stops } from '../../rebuild/stops.js';
import { ToolError } from '../../system/errors.js';
import { type CliIo, printJson, reportError } from '../io.js';
import { fleetView } from '../live/fleet-view.js';
import { rebuildView } from '../live/rebuild-view.js';
import { buildOf, keepNewest, worstStatus } from '../run/fleet.js';
import { fleetTable } from '../show/fleet.js';
import { askYes } from './ask.js';
import { enterUnit, runDetached } from './detach.js';
import { type DeployOptions, fleetFlags, refuseContradictions } from './options.js';
import { planAndReport } from './plan.js';
import { type Call, requestFor, sharedBuildOf } from './request.js';
import { type HostsWorld, hostsWorld, worldRepositories } from './world.js';

/** Deploys to the hosts that were named: a report each, and one exit status for all. */
export async function deployAndReport(
  words: string[],
  options: DeployOptions,
  { io, argv }: { io: CliIo; argv: readonly string[] },
): Promise<void> {
  refuseContradictions(options);
  const inUnit = enterUnit(io);
  const targets = targetsOf(options.target, null);
  const world = await hostsWorld(options, { targets, hosts: plainNames(words, options) }, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const { settings } = fleetSettings({ flags: fleetFlags(options), ...worldRepositories(world) });
    const names = selectedNames(words, options, world.configuration);
    targetsOf(options.target, names);
    if (options.dryRun) return await planAndReport(names, options, world, io);
    if (inUnit === null && (await isHere(names, options, world))) {
      forget();
      const asks = io.interactive && options.yes !== true;
      io.status = await runDetached(argv, io, { host: names.join(' '), asks });
      return;
    }
    const confirm = inUnit?.confirm ?? (io.interactive ? (question: string) => askYes(io, question) : null);
    const call: Call = {
      options,
      settings,
      world,
      signals,
      io,
      alone: oneAtATime(),
      confirm: options.yes ? null : confirm,
    };
    const ended =
      names.length === 1
        ? { hosts: [await deployOne(names[0]!, call)], back: [] }
        : await deployFleet(names, call);
    report(names, ended, call);
  } finally {
    forget();
    await world.close();
  }
}

type EndedDeployment = Ended<RecordedDeployment>;
/** How each host ended, in order, and how the ways back that others had to take. */
type EndedFleet = { hosts: EndedDeployment[]; back: EndedDeployment[] };

/** Whether one of the hosts is this machine, as far as that is known before its system is built. */
async function isHere(names: readonly string[], options: DeployOptions, world: HostsWorld): Promise<boolean> {
  const known = await Promise.all(names.map((name) => world.known(name, options, null)));
  return known.some(({ target }) => target.kind === 'local');
}

async function deployOne(name: string, call: Call): Promise<EndedDeployment> {
  const { options, signals, io, confirm } = call;
  const view = rebuildView({ quiet: options.quiet === true, interactive: false }, io);
  const hooks = {
    ...view.hooks,
    ...signals,
    ...(confirm && { confirm: () => confirm(`Activate this on ${name}?`) }),
  };
  const ended = await endOf(requestFor(name, call).then((request) => recordDeployment(request, hooks)));
  view.end();
  return ended;
}

async function deployFleet(names: readonly string[], call: Call): Promise<EndedFleet> {
  const { settings, signals, io, options, confirm } = call;
  if (confirm && !(await confirm(`Deploy to ${names.join(', ')}?`)))
    return { hosts: names.map(() => ({ kind: 'skipped' })), back: [] };
  const back: EndedDeployment[] = [];
  const view = fleetView(names, io);
  const hooksOf = ({ name }: DeploymentRequest, index: number) => ({
    ...signals,
    onStatus: (status: Parameters<typeof view.status>[1]) => view.status(index, status),
    onNotice: (message: string) => view.say(`${name}: ${message}`),
  });
  try {
    const shared = await sharedBuildOf(names, call, (text) => view.say(text));
    const requests = await Promise.all(names.map((name) => requestFor(name, call, shared)));
    const hosts = await runDeployments<DeploymentRequest, RecordedDeployment>(
      {
        // Old builds are deleted once at the end: a sibling that runs must not count among them.
        members: requests.map((request) => ({ ...request, build: { ...request.build, keepLast: null } })),
        run: (request, index) => recordDeployment(request, hooksOf(request, index)),
        takeBack: async (request, { deployment }) => {
          const hooks = hooksOf(request, names.indexOf(request.name));
          const taken = await takenBack(deployment, request, hooks).catch(
            (error: unknown): EndedDeployment => ({ kind: 'failed', error }),
          );
          if (taken.kind !== 'skipped') back.push(taken);
        },
        isWell: ({ deployment }) => isWell(deployment, options),
        isStopped: () => signals.signal.aborted,
        onStart: (_, index) => view.start(index),
        onEnd: (_, index, one) => view.end(index, buildOf(one)),
      },
      settings,
    );
    view.close();
    await keepNewest(requests[0]?.build, io);
    if (settings.onHostFailure === 'rollback-all' && signals.signal.aborted)
      view.say('stopped: no host that was well is taken back');
    return { hosts, back };
  } finally {
    view.close();
  }
}

/** Brings a host back to the generation before its deployment, where that has changed it. */
async function takenBack(
  { success, reason, before, new_system }: Deployment,
  { reach, ...request }: DeploymentRequest,
  hooks: RebuildHooks,
): Promise<EndedDeployment> {
  if (!success || reason === 'unchanged') return { kind: 'skipped' };
  const to = before?.generation ?? null;
  if (to === null)
    throw new ToolError(
      'no-generation',
      `${request.name} was not taken back: which generation it had before is not known`,
      { hint: `nixos-rebuild-test deploy status ${request.name} lists its generations.` },
    );
  const result = await recordRollback(
    { ...request, to, reach: (stage) => reach(new_system ?? '', stage) },
    hooks,
  );
  return { kind: 'done', result };
}

function report(names: readonly string[], { hosts, back }: EndedFleet, { options, signals, io }: Call): void {
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
  if (options.json)
    printJson(
      io,
      done.map(({ deployment }) => deployment),
    );
  statuses.push(...done.map(({ deployment }) => statusOf(deployment, options)));
  // Where no host answers, it is this machine that is cut off.
  if (done.length > 0 && done.every(({ deployment }) => isLeftOut(deployment, options))) {
    io.err('error: none of the hosts answers\n');
    statuses.push(1);
  }
  // Where no host was begun with, a person has declined it.
  const isCancelled = signals.signal.aborted || hosts.every(({ kind }) => kind === 'skipped');
  io.status = isCancelled ? 130 : worstStatus(statuses);
}

/** All but a host that runs its new system and is well, of which the table says enough. */
function needsWords({ action, success, health }: Deployment): boolean {
  return action === 'rollback' || !success || health?.healthy === false;
}

function statusOf(deployment: Deployment, options: DeployOptions): number {
  return isWell(deployment, options) ? 0 : exitStatusOf(deployment);
}
