import { outcomeFacts } from '../../builds/outcome.js';
import { type Ended, endOf, runFleet } from '../../rebuild/fleet.js';
import type { RebuildHooks } from '../../rebuild/hooks.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import type { StopSignals } from '../../rebuild/stops.js';
import { shownLine } from '../../text/clean.js';
import type { RecordedTrial } from '../../trial/record-trial.js';
import { trialLines } from '../../trial/text/trial-lines.js';
import { type CliIo, printJson, reportError, sayNotes } from '../io.js';
import { fleetView } from '../live/fleet-view.js';
import { rebuildView } from '../live/rebuild-view.js';
import type { Notifier } from '../notify.js';
import { buildOf, keepNewest, worstStatus } from '../run/fleet.js';
import type { RunOptions } from '../run/options.js';
import { fleetTable } from '../show/fleet.js';

/** One trial of a call of the command line. */
export type TrialToRun = {
  /** Of the host or the image, unlike all others of the call. */
  name: string;
  /** How it is recorded. */
  build: RebuildRequest;
  record(build: RebuildRequest, hooks: RebuildHooks): Promise<RecordedTrial>;
};

type EndedTrial = Ended<RecordedTrial>;
/** What the trials of one call share. */
type Edges = {
  options: Pick<RunOptions, 'quiet' | 'json'>;
  /** How many at a time. */
  jobs: number;
  signals: StopSignals;
  notify: Notifier;
  io: CliIo;
};

/** Runs trials, at least one: a line each for a maintainer, and one exit status for all. */
export async function tryAndReport(trials: readonly TrialToRun[], edges: Edges): Promise<void> {
  const ended = trials.length === 1 ? [await tryOne(trials[0]!, edges)] : await trySeveral(trials, edges);
  report(
    trials.map(({ name }) => name),
    ended,
    edges,
  );
}

async function tryOne({ build, record }: TrialToRun, edges: Edges): Promise<EndedTrial> {
  const { options, signals, io } = edges;
  const view = rebuildView({ quiet: options.quiet === true, interactive: false }, io);
  const ended = await endOf(record(build, { ...view.hooks, ...signals }));
  view.end();
  if (ended.kind === 'done') sayNotes(await notes(ended.result, edges), io);
  return ended;
}

async function trySeveral(trials: readonly TrialToRun[], edges: Edges): Promise<EndedTrial[]> {
  const { signals, jobs, io } = edges;
  const view = fleetView(
    trials.map(({ name }) => name),
    io,
  );
  const run = async ({ name, build, record }: TrialToRun, index: number) => {
    const recorded = await record(
      // Old builds are deleted once at the end: a sibling that runs must not count among them.
      { ...build, keepLast: null },
      {
        ...signals,
        onStatus: (status) => view.status(index, status),
        onNotice: (message) => view.say(`${name}: ${message}`),
      },
    );
    for (const note of await notes(recorded, edges)) view.say(`${name}: ${note}`);
    return recorded;
  };
  try {
    const ended = await runFleet(trials, run, {
      jobs,
      isStopped: () => signals.signal.aborted,
      onStart: (_, index) => view.start(index),
      onEnd: (_, index, one) => view.end(index, buildOf(one)),
    });
    view.close();
    await keepNewest(trials[0]?.build, io);
    return ended;
  } finally {
    view.close();
  }
}

async function notes({ trial, build }: RecordedTrial, { notify, signals }: Edges): Promise<string[]> {
  return notify({ kind: 'trial', record: trial }, build, signals.signal);
}

function report(
  names: readonly string[],
  ended: readonly EndedTrial[],
  { options, signals, io }: Edges,
): void {
  const done = ended.flatMap((one) => (one.kind === 'done' ? [one.result] : []));
  if (names.length > 1) io.err(`${fleetTable(names, ended.map(buildOf)).join('\n')}\n`);
  // What one host's recording shows while it runs ends with its report.
  if (names.length > 1 || options.quiet)
    for (const { trial } of done)
      if (names.length === 1 || !trial.success) io.err(`\n${trialLines(trial, io.color).join('\n')}\n`);
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
