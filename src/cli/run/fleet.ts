import type { Build } from '../../builds/metadata.js';
import { outcomeFacts } from '../../builds/outcome.js';
import { keepNewestBuilds } from '../../builds/retention.js';
import { type Ended, runFleet } from '../../rebuild/fleet.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import { runRebuild } from '../../rebuild/run.js';
import { stops } from '../../rebuild/stops.js';
import { ToolError } from '../../system/errors.js';
import { shownLine } from '../../text/clean.js';
import { type CliIo, printJson } from '../io.js';
import { fleetView } from '../live/fleet-view.js';
import type { Notifier } from '../notify.js';
import { buildJson } from '../show/build.js';
import { fleetTable } from '../show/fleet.js';

/** One rebuild of several: its name in the table, and what to run. */
export type Member = { label: string; request: RebuildRequest };

export type FleetRun = {
  /** How many run at a time. */
  jobs: number;
  /** Start no more once the tool itself could not work, since the next one would fail too. */
  stopOnError: boolean;
  json: boolean;
  notify: Notifier;
};

/**
 * Runs several rebuilds, each a build of its own: a line each while they run, one table at the end (or
 * their metadata as JSON), and one exit status for all.
 */
export async function runAndReportFleet(members: readonly Member[], run: FleetRun, io: CliIo): Promise<void> {
  const { stop, signals } = stops();
  const view = fleetView(
    members.map(({ label }) => label),
    io,
  );
  const forget = io.onSignal(stop);
  let stopped = false;
  const start = async ({ label, request }: Member, index: number) => {
    const build = await runRebuild(
      // Old builds are deleted once at the end: a sibling that runs must not count among them.
      { ...request, interactive: false, keepLast: null },
      {
        ...signals,
        onStatus: (status) => view.status(index, status),
        onNotice: (message) => view.say(`${label}: ${message}`),
        onRemedy: (message) => view.say(`${label}: ${message}`),
      },
    );
    const subject = { kind: 'run', record: build.metadata, id: null } as const;
    for (const note of await run.notify(subject, build, signals.signal)) view.say(`${label}: ${note}`);
    return build;
  };
  try {
    const ended = await runFleet(members, start, {
      jobs: run.jobs,
      isStopped: () => signals.signal.aborted || stopped,
      onStart: (_, index) => view.start(index),
      onEnd: (_, index, one) => {
        stopped ||= run.stopOnError && one.kind === 'failed';
        view.end(index, one);
      },
    });
    view.close();
    await keepNewest(members[0]?.request, io);
    report(members, ended, run.json, io);
    io.status = signals.signal.aborted ? 130 : fleetStatus(ended);
  } finally {
    view.close();
    forget();
  }
}

function report(members: readonly Member[], ended: readonly Ended<Build>[], json: boolean, io: CliIo): void {
  const lines = fleetTable(
    members.map(({ label }) => label),
    ended,
  );
  const succeeded = ended.filter((one) => one.kind === 'done' && one.result.metadata.success).length;
  io.err(`${lines.join('\n')}\n${succeeded} of ${ended.length} succeeded\n`);
  const errors = ended.flatMap((one) =>
    one.kind === 'failed' && one.error instanceof ToolError ? [one.error] : [],
  );
  for (const hint of new Set(errors.map((error) => error.hint).filter(Boolean)))
    io.err(`  ${shownLine(hint)}\n`);
  if (json)
    printJson(
      io,
      ended.flatMap((one) => (one.kind === 'done' ? [buildJson(one.result)] : [])),
    );
}

/** How the build ended that something recorded is in. */
export function buildOf(one: Ended<{ build: Build }>): Ended<Build> {
  return one.kind === 'done' ? { kind: 'done', result: one.result.build } : one;
}

/** Deletes old builds once all of a fleet have ended, as the request of one of them asks for. */
export async function keepNewest(
  request: Pick<RebuildRequest, 'keepLast' | 'outputDir'> | undefined,
  io: CliIo,
): Promise<void> {
  if (!request || request.keepLast === null) return;
  for (const note of await keepNewestBuilds(request.outputDir, request.keepLast))
    io.err(`note: ${shownLine(note)}\n`);
}

/** One exit status for all. */
function fleetStatus(ended: readonly Ended<Build>[]): number {
  const statuses: number[] = ended.map((one) => {
    if (one.kind === 'done') return outcomeFacts(one.result.metadata.outcome).exitStatus;
    if (one.kind === 'skipped') return 0;
    return one.error instanceof ToolError ? one.error.status : 3;
  });
  return worstStatus(statuses);
}

/** The first that any has of: a host of which nobody knows anything, 3, 2, cancelled, failed, timed out, 0. */
export function worstStatus(statuses: readonly number[]): number {
  return [4, 3, 2, 130, 1, 124].find((status) => statuses.includes(status)) ?? 0;
}
