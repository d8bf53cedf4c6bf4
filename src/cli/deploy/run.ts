import type { Deployment } from '../../builds/deployment.js';
import { outcomeFacts } from '../../builds/outcome.js';
import { type FleetSettings, fleetSettings, type KnownHosts, selectHosts } from '../../config/index.js';
import { runDeployments } from '../../deploy/fleet/fleet.js';
import { targetsOf } from '../../deploy/hosts/target.js';
import type { RecordedDeployment } from '../../deploy/run/host-work.js';
import {
  type DeploymentRequest,
  recordDeployment,
  recordRollback,
} from '../../deploy/run/record-deployment.js';
import { deploymentLines } from '../../deploy/text/deployment-lines.js';
import { hostNames } from '../../nix/flake/nixos-configurations.js';
import { parseFlakeRef, printFlakeRef } from '../../nix/flake/ref.js';
import type { Ended } from '../../rebuild/fleet.js';
import { type StopSignals, stops } from '../../rebuild/stops.js';
import { usageError } from '../../system/errors.js';
import { absolutePath, type CliIo, printJson, reportError } from '../io.js';
import { fleetView } from '../live/fleet-view.js';
import { rebuildView } from '../live/rebuild-view.js';
import { rebuildRequest } from '../run/options.js';
import { fleetTable } from '../show/fleet.js';
import { askYes } from './ask.js';
import { type DeployOptions, fleetFlags } from './options.js';
import { planAndReport } from './plan.js';
import { type HostsWorld, hostsWorld } from './world.js';

/** Deploys to the hosts that were named: a report each, and one exit status for all. */
export async function deployAndReport(words: string[], options: DeployOptions, io: CliIo): Promise<void> {
  const targets = targetsOf(options.target, null);
  const world = await hostsWorld(options, targets, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const { settings } = fleetSettings({ flags: fleetFlags(options), repository: world.repository });
    const names = await namesOf(words, options, world, io);
    targetsOf(options.target, names);
    if (options.dryRun) return await planAndReport(names, options, world, io);
    const call: Call = { options, settings, world, signals, io };
    const ended = names.length === 1 ? [await deployOne(names[0]!, call)] : await deployFleet(names, call);
    report(names, ended, call);
  } finally {
    forget();
    await world.close();
  }
}

type Call = {
  options: DeployOptions;
  settings: FleetSettings;
  world: HostsWorld;
  signals: StopSignals;
  io: CliIo;
};

type EndedDeployment = Ended<RecordedDeployment>;

/** Names that hold no pattern are taken as they are: whether there are such hosts, the build tells. */
async function namesOf(
  words: readonly string[],
  { on, allHosts, flake, storePath }: DeployOptions,
  { repository, env }: HostsWorld,
  { cwd }: CliIo,
): Promise<string[]> {
  const all = [...words, ...on];
  if (allHosts && all.length > 0)
    throw usageError('bad-option', `--all-hosts and "${all[0]}" exclude each other`);
  if (all.length === 0 && !allHosts)
    throw usageError('no-hosts', 'no host is named', 'Name hosts, --on @TAG or --all-hosts.');
  const isPlain = all.every((word) => !/[@*,]/.test(word));
  const names =
    isPlain && !allHosts
      ? [...new Set(all)]
      : selectHosts(allHosts ? ['*'] : all, await knownHosts(flake, { cwd, env, repository }));
  if (storePath !== undefined && names.length > 1)
    throw usageError('several-hosts', `--store-path is one system, and ${names.length} hosts are named`);
  return names;
}

async function knownHosts(
  flake: string,
  { cwd, env, repository }: Pick<HostsWorld, 'env' | 'repository'> & Pick<CliIo, 'cwd'>,
): Promise<KnownHosts> {
  const names = await hostNames(parseFlakeRef(flake).flake, { cwd, env });
  const configured = Object.entries(repository.hosts);
  return new Map<string, readonly string[]>([
    ...names.map((name) => [name, []] as [string, string[]]),
    ...configured.map(([name, { tags = [] }]) => [name, tags] as [string, string[]]),
  ]);
}

async function deployOne(name: string, call: Call): Promise<EndedDeployment> {
  const { options, signals, io } = call;
  const view = rebuildView({ quiet: options.quiet === true, interactive: false }, io);
  const asks = io.interactive && options.yes !== true;
  try {
    const result = await recordDeployment(requestFor(name, call), {
      ...{ ...view.hooks, ...signals, color: io.color },
      ...(asks && { confirm: () => askYes(io, `\r\nActivate this on ${name}?`) }),
    });
    return { kind: 'done', result };
  } catch (error) {
    return { kind: 'failed', error };
  } finally {
    view.end();
  }
}

async function deployFleet(names: readonly string[], call: Call): Promise<EndedDeployment[]> {
  const { settings, signals, io, options } = call;
  if (io.interactive && options.yes !== true && !(await askYes(io, `Deploy to ${names.join(', ')}?`)))
    return names.map(() => ({ kind: 'skipped' }));
  const view = fleetView(names, io);
  const hooksOf = (name: string, index: number) => ({
    ...signals,
    onStatus: (status: Parameters<typeof view.status>[1]) => view.status(index, status),
    onNotice: (message: string) => view.say(`${name}: ${message}`),
  });
  try {
    return await runDeployments<string, RecordedDeployment>(
      {
        members: names,
        run: (name, index) => recordDeployment(requestFor(name, call), hooksOf(name, index)),
        takeBack: async (name, { deployment }) => {
          const index = names.indexOf(name);
          const { reach, ...request } = requestFor(name, call);
          const taken = await recordRollback(
            {
              ...request,
              to: deployment.before?.generation ?? null,
              reach: (stage) => reach(deployment.new_system ?? '', stage),
            },
            hooksOf(name, index),
          );
          view.say(`${name}: ${taken.deployment.message}`);
        },
        isWell: ({ deployment }) => isWell(deployment, options),
        isStopped: () => signals.signal.aborted,
        onStart: (_, index) => view.start(index),
        onEnd: (_, index, one) => view.end(index, builds(one)),
      },
      settings,
    );
  } finally {
    view.close();
  }
}

function isWell({ success, reason }: Deployment, { skipUnreachable }: DeployOptions): boolean {
  return success || (skipUnreachable === true && reason === 'unreachable');
}

function requestFor(name: string, { options, settings, world, io }: Call): DeploymentRequest {
  const { flake, storePath, buildHost: _, sudo: __, ...rest } = options;
  const asked = {
    ...rest,
    flake: printFlakeRef({ flake: parseFlakeRef(flake).flake, host: name }),
    action: 'build',
  };
  const { env } = world;
  return {
    ...{ name, mode: settings.mode, by: world.by, postBuild: world.repository.hooks.postBuild },
    build: rebuildRequest(asked, { action: undefined, extraArgs: [] }, { ...io, env, interactive: false }),
    storePath: storePath === undefined ? null : absolutePath(io, storePath),
    reach: (system, { notice }) => world.reach(name, { ...options, mode: settings.mode }, system, notice),
  };
}

function builds(one: EndedDeployment): Ended<RecordedDeployment['build']> {
  return one.kind === 'done' ? { kind: 'done', result: one.result.build } : one;
}

function report(
  names: readonly string[],
  ended: readonly EndedDeployment[],
  { options, signals, io }: Call,
): void {
  const done = ended.flatMap((one) => (one.kind === 'done' ? [one.result] : []));
  const errors = ended.flatMap((one) => (one.kind === 'failed' ? [one.error] : []));
  if (names.length > 1) io.err(`${fleetTable(names, ended.map(builds)).join('\n')}\n`);
  // What one host's recording shows while it runs ends with its report.
  if (names.length > 1 || options.quiet)
    for (const { deployment } of done)
      if (!deployment.success || names.length === 1)
        io.err(`\n${deploymentLines(deployment, io.color).join('\n')}\n`);
  const statuses = errors.map((error) => reportError(io, error, false) as number);
  if (options.json)
    printJson(
      io,
      done.map(({ deployment }) => deployment),
    );
  statuses.push(...done.map(({ deployment }) => statusOf(deployment, options)));
  io.status = signals.signal.aborted ? 130 : worst(statuses);
}

function statusOf(deployment: Deployment, options: DeployOptions): number {
  return isWell(deployment, options) ? 0 : outcomeFacts(deployment.outcome).exitStatus;
}

/** One exit status for all: a host that nobody knows anything of counts most. */
function worst(statuses: readonly number[]): number {
  return [4, 3, 2, 130, 1, 124].find((status) => statuses.includes(status)) ?? 0;
}
