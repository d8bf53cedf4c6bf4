import { outcomeFacts } from '../../builds/outcome.js';
import { type Ended, endOf, runFleet } from '../../rebuild/fleet.js';
import { type StopSignals, stops } from '../../rebuild/stops.js';
import { shownLine } from '../../text/clean.js';
import { trialLines } from '../../trial/text/trial-lines.js';
import { type RecordedTrial, recordTrial, type TrialRequest } from '../../trial/upgrade/record-upgrade.js';
import { requestFor, requireGuest, systemsOf } from '../../trial/upgrade/request.js';
import { cliWorld } from '../deploy/world.js';
import { type CliIo, printJson, reportError, sayNotes } from '../io.js';
import { fleetView } from '../live/fleet-view.js';
import { rebuildView } from '../live/rebuild-view.js';
import { type Notifier, openNotifier, takeNotify } from '../notify.js';
import { buildOf, keepNewest, worstStatus } from '../run/fleet.js';
import { fleetTable } from '../show/fleet.js';
import { asksFlake, machineNumbers, refuseContradictions, type UpgradeOptions } from './options.js';
import { upgradeCall } from './request.js';

type EndedTrial = Ended<RecordedTrial>;
/** What the trials of one call share. */
type Edges = { options: UpgradeOptions; signals: StopSignals; notify: Notifier; io: CliIo };

/** Tries the upgrade of each host that was named: a line each for a maintainer, and one exit status for all. */
export async function upgradeAndReport(hosts: string[], given: UpgradeOptions, io: CliIo): Promise<void> {
  refuseContradictions(given, hosts);
  const options = takeNotify(given, io);
  const { jobs, memoryMib } = machineNumbers(options, io.env);
  const about = { targets: new Map(), hosts, asksFlake: asksFlake(options) };
  const world = await cliWorld({ flake: options.flake }, about, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const call = upgradeCall(options, { memoryMib, world, io });
    const notify = await openNotifier(options, call.build.outputDir);
    const edges = { options, signals, notify, io };
    const systems = await systemsOf(call);
    await requireGuest(systems, call);
    const requests = hosts.map((name) => requestFor(name, systems, call));
    const ended =
      requests.length === 1 ? [await tryOne(requests[0]!, edges)] : await trySeveral(requests, jobs, edges);
    report(hosts, ended, edges);
  } finally {
    forget();
    await world.close();
  }
}

async function tryOne(request: TrialRequest, edges: Edges): Promise<EndedTrial> {
  const { options, signals, io } = edges;
  const view = rebuildView({ quiet: options.quiet === true, interactive: false }, io);
  const ended = await endOf(recordTrial(request, { ...view.hooks, ...signals }));
  view.end();
  if (ended.kind === 'done') sayNotes(await notes(ended.result, edges), io);
  return ended;
}

async function trySeveral(
  requests: readonly TrialRequest[],
  jobs: number,
  edges: Edges,
): Promise<EndedTrial[]> {
  const { signals, io } = edges;
  const view = fleetView(
    requests.map(({ name }) => name),
    io,
  );
  const run = async (request: TrialRequest, index: number) => {
    const recorded = await recordTrial(
      // Old builds are deleted once at the end: a sibling that runs must not count among them.
      { ...request, build: { ...request.build, keepLast: null } },
      {
        ...signals,
        onStatus: (status) => view.status(index, status),
        onNotice: (message) => view.say(`${request.name}: ${message}`),
      },
    );
    for (const note of await notes(recorded, edges)) view.say(`${request.name}: ${note}`);
    return recorded;
  };
  try {
    const ended = await runFleet(requests, run, {
      jobs,
      isStopped: () => signals.signal.aborted,
      onStart: (_, index) => view.start(index),
      onEnd: (_, index, one) => view.end(index, buildOf(one)),
    });
    view.close();
    await keepNewest(requests[0]?.build, io);
    return ended;
  } finally {
    view.close();
  }
}

async function notes({ trial, build }: RecordedTrial, { notify, signals }: Edges): Promise<string[]> {
  return notify({ kind: 'trial', record: trial }, build, signals.signal);
}

function report(
  hosts: readonly string[],
  ended: readonly EndedTrial[],
  { options, signals, io }: Edges,
): void {
  const done = ended.flatMap((one) => (one.kind === 'done' ? [one.result] : []));
  if (hosts.length > 1) io.err(`${fleetTable(hosts, ended.map(buildOf)).join('\n')}\n`);
  // What one host's recording shows while it runs ends with its report.
  if (hosts.length > 1 || options.quiet)
    for (const { trial } of done)
      if (hosts.length === 1 || !trial.success) io.err(`\n${trialLines(trial, io.color).join('\n')}\n`);
  const errors = ended.flatMap((one) =>
    one.kind === 'failed' ? [reportError(io, one.error, false) as number] : [],
  );
  const trials = done.map(({ trial }) => trial);
  if (options.json) printJson(io, trials);
  else
    for (const { outcome, summary } of trials)
      io.out(`${outcomeFacts(outcome).sign} ${shownLine(summary)}\n`);
  const statuses = done.map(
    ({ trial, errorStatus }) => errorStatus ?? outcomeFacts(trial.outcome).exitStatus,
  );
  io.status = signals.signal.aborted ? 130 : worstStatus([...errors, ...statuses]);
}
