import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Sync, SyncOutcome } from '../../builds/sync.js';
import { readClosureConfig, readRepositoryConfig, type SyncSettings } from '../../config/index.js';
import { destinationSecrets } from '../../notify/destination.js';
import { type StopSignals, stops } from '../../rebuild/stops.js';
import { loadRedaction } from '../../redact/redaction.js';
import type { BuiltPlan } from '../../sync/course.js';
import { syncMachine } from '../../sync/sync.js';
import { usageError } from '../../system/errors.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { flakeHere } from '../../update/asked.js';
import { type CliIo, printJson, sayNotes } from '../io.js';
import { destinationsOf, takeNotify } from '../notify.js';
import { systemBuilds } from './deploy-child.js';
import { edgesOf } from './edges.js';
import { notifyOfSync } from './notify.js';
import { type SyncOptions, skipsOf } from './options.js';
import { stepView, syncText } from './step-view.js';

const statuses: Record<SyncOutcome, number> = {
  ...{ done: 0, unchanged: 0, planned: 0, undone: 0, declined: 130, stopped: 1, failed: 1, unfinished: 3 },
};

/** The exit status of a sync or a rollback. */
export function statusOf({ outcome, deployment }: Sync, { signal }: StopSignals): number {
  if (deployment !== null && ['unverified', 'rollback_failed'].includes(deployment.outcome)) return 4;
  return signal.aborted ? 130 : statuses[outcome];
}

/** Brings this machine up to date with its repository, shows the steps, and says how it ended. */
export async function syncAndReport(word: string | undefined, asked: SyncOptions, io: CliIo): Promise<void> {
  if (asked.interactive && !io.interactive)
    throw usageError(
      'bad-option',
      'nobody is there whom --interactive could ask',
      'Run it in a terminal, or leave it out.',
    );
  const given = takeNotify(asked, io);
  const { flake, directory } = flakeHere(given.flake, io.cwd);
  const isOfAnother = process.getuid?.() === 0 && (await stat(directory)).uid !== 0;
  const options = isOfAnother ? { outputDir: systemBuilds, ...given } : given;
  const host = word ?? hostname();
  const nix = await nixEnvironment({ env: io.env }).catch(() => null);
  const env = { ...io.env, ...nix?.env };
  const redaction = await loadRedaction(
    { secrets: destinationSecrets(destinationsOf(options)), patterns: options.redact },
    env,
  );
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  const view = stepView(io);
  let built: BuiltPlan | null = null;
  const onBuilt = (plan: BuiltPlan) => {
    built = plan;
  };
  try {
    const settings = await settingsOf(directory, options);
    const { builder = 'nixos-rebuild' } = settings;
    const call = { host, options, io: { ...io, env }, view, signals, flake, redaction, builder, onBuilt };
    const sync = await syncMachine(
      {
        ...{ flake, directory, host, settings, skips: skipsOf(options) },
        ...{ updates: options.update === true, isDryRun: options.dryRun === true },
      },
      edgesOf(call),
    );
    view.close();
    io.err(syncText(sync, { color: io.color, rows: io.progress }));
    if (options.json) printJson(io, sync);
    sayNotes(await notifyOfSync(sync, built, { options, env }), io);
    io.status = statusOf(sync, signals);
  } finally {
    view.close();
    forget();
  }
}

/** Options win over the repository, and that over what this machine's own system says. */
async function settingsOf(directory: string, options: SyncOptions): Promise<SyncSettings> {
  const [{ sync }, closure] = await Promise.all([
    readRepositoryConfig(directory),
    readClosureConfig('/run/current-system').then(({ config }) => config.sync ?? {}),
  ]);
  const { enable: _, ...own } = closure;
  return {
    ...{ ...own, ...sync },
    ...(options.offline && { offline: true }),
    ...(options.commit ? {} : { autoCommit: false }),
    ...(options.builder && { builder: options.builder }),
    ...(options.onConflict && { onConflict: options.onConflict }),
  };
}
