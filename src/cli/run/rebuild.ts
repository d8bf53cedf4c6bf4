import { outcomeFacts } from '../../builds/outcome.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import { runRebuild } from '../../rebuild/run.js';
import { stops } from '../../rebuild/stops.js';
import { type CliIo, printJson, sayNotes } from '../io.js';
import { rebuildView } from '../live/rebuild-view.js';
import type { Notifier } from '../notify.js';
import { buildJson, buildSummary } from '../show/build.js';

export type ShowOptions = { quiet: boolean; json: boolean; notify: Notifier | null };

/** Runs one rebuild in front of a person or a script, prints how it ended, and sets the exit status. */
export async function runAndReport(
  request: RebuildRequest,
  { quiet, json, notify }: ShowOptions,
  io: CliIo,
): Promise<void> {
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  const view = rebuildView({ quiet, interactive: request.interactive }, io);
  try {
    const build = await runRebuild(request, { ...view.hooks, ...signals });
    view.end();
    if (json) printJson(io, buildJson(build));
    else io.err(buildSummary(build, io.color));
    io.status = outcomeFacts(build.metadata.outcome).exitStatus;
    const { metadata } = build;
    const subject = { kind: 'run', record: metadata, id: null } as const;
    sayNotes((await notify?.(subject, build, signals.signal)) ?? [], io);
  } finally {
    view.end();
    forget();
  }
}
