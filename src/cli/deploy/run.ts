import type { Deployment } from '../../builds/deployment.js';
import { outcomeFacts } from '../../builds/outcome.js';
import { type FleetSettings, fleetSettings, type KnownHosts, selectHosts } from '../../config/index.js';
import { runDeployments } from '../../deploy/fleet/fleet.js';
import { oneAtATime } from '../../deploy/fleet/one-at-a-time.js';
import type { Configuration } from '../../deploy/hosts/configuration.js';
import { targetsOf } from '../../deploy/hosts/target.js';
import type { RecordedDeployment } from '../../deploy/run/host-work.js';
import {
  type DeploymentRequest,
  recordDeployment,
  recordRollback,
} from '../../deploy/run/record-deployment.js';
import { deploymentLines } from '../../deploy/text/deployment-lines.js';
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
import { detachedIo, runDetached } from './detach.js';
import { type DeployOptions, fleetFlags } from './options.js';
import { planAndReport } from './plan.js';
import { type HostsWorld, hostsWorld, worldRepositories } from './world.js';

/** Deploys to the hosts that were named: a report each, and one exit status for all. */
export async function deployAndReport(
  words: string[],
  options: DeployOptions,
  { io, argv }: { io: CliIo; argv: readonly string[] },
): Promise<void> {
  const inUnit = detachedIo(io);
  if (inUnit) io.out = inUnit.out;
  const targets = targetsOf(options.target, null);
  const world = await hostsWorld(options, { targets, hosts: plainNames(words, options) }, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const { settings } = fleetSettings({ flags: fleetFlags(options), ...worldRepositories(world) });
    const names = namesOf(words, options, world);
    targetsOf(options.target, names);
    if (options.dryRun) return await planAndReport(names, options, world, io);
    if (inUnit === null && (await isHere(names, options, world))) {
      forget();
      io.status = await runDetached(argv, io, io.interactive && options.yes !== true);
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
  alone: NonNullable<DeploymentRequest['alone']>;
  /** Asks a person; null where nobody is asked. */
  confirm: ((question: string) => Promise<boolean>) | null;
};

type EndedDeployment = Ended<RecordedDeployment>;

/** The named hosts where no word is a pattern: whether there are such hosts, the build tells. Null for all hosts, and patterns. */
function plainNames(words: readonly string[], { on, allHosts }: DeployOptions): string[] | null {
  const all = [...words, ...on];
  if (allHosts && all.length > 0)
    throw usageError('bad-option', `--all-hosts and "${all[0]}" exclude each other`);
  if (all.length === 0 && !allHosts)
    throw usageError('no-hosts', 'no host is named', 'Name hosts, --on @TAG or --all-hosts.');
  return allHosts || all.some((word) => /[@*,]/.test(word)) ? null : [...new Set(all)];
}

function namesOf(words: readonly string[], options: DeployOptions, { configuration }: HostsWorld): string[] {
  const { on, allHosts, storePath } = options;
  const plain = plainNames(words, options);
  const names = plain ?? selectHosts(allHosts ? ['*'] : [...words, ...on], knownHosts(configuration));
  if (storePath !== undefined && names.length > 1)
    throw usageError('several-hosts', `--store-path is one system, and ${names.length} hosts are named`);
  return names;
}

/** All hosts of the flake and of the configuration, with their tags. */
function knownHosts({ repository, flake }: Configuration): KnownHosts {
  const said = [...Object.entries(repository.hosts), ...Object.entries(flake?.own.hosts ?? {})];
  const known = new Map<string, string[]>((flake?.configurations ?? []).map((name) => [name, []]));
  const add = (name: string, tags: readonly string[] = []) =>
    known.set(name, [...(known.get(name) ?? []), ...tags]);
  for (const [name, { tags }] of said) add(name, tags);
  for (const [name, { host }] of flake?.hosts ?? []) add(name, host.tags);
  return known;
}

/** Whether one of the hosts is this machine, as far as that is known before its system is built. */
async function isHere(names: readonly string[], options: DeployOptions, world: HostsWorld): Promise<boolean> {
  const known = await Promise.all(names.map((name) => world.known(name, options, null)));
  return known.some(({ target }) => target.kind === 'local');
}

async function deployOne(name: string, call: Call): Promise<EndedDeployment> {
  const { options, signals, io, confirm } = call;
  const view = rebuildView({ quiet: options.quiet === true, interactive: false }, io);
  try {
    const result = await recordDeployment(requestFor(name, call), {
      ...view.hooks,
      ...signals,
      ...(confirm && { confirm: () => confirm(`Activate this on ${name}?`) }),
    });
    return { kind: 'done', result };
  } catch (error) {
    return { kind: 'failed', error };
  } finally {
    view.end();
  }
}

async function deployFleet(names: readonly string[], call: Call): Promise<EndedDeployment[]> {
  const { settings, signals, io, options, confirm } = call;
  if (confirm && !(await confirm(`Deploy to ${names.join(', ')}?`)))
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

function requestFor(name: string, { options, settings, world, signals, io, alone }: Call): DeploymentRequest {
  const { flake, storePath, buildHost: _, sudo: __, ...rest } = options;
  const asked = {
    ...rest,
    flake: printFlakeRef({ flake: parseFlakeRef(flake).flake, host: name }),
    action: 'build',
  };
  const { env } = world;
  return {
    ...{ name, mode: settings.mode, by: world.by, postBuild: settings.postBuild, alone },
    build: rebuildRequest(asked, { action: undefined, extraArgs: [] }, { ...io, env, interactive: false }),
    storePath: storePath === undefined ? null : absolutePath(io, storePath),
    reach: (system, { notice }) =>
      world.reach(name, { ...options, mode: settings.mode }, system, notice, signals.signal),
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
