import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { SyncOutcome } from '../../builds/sync.js';
import {
  fleetSettings,
  readClosureConfig,
  readRepositoryConfig,
  type SyncSettings,
} from '../../config/index.js';
import { worldRepositories } from '../../deploy/hosts/world.js';
import { recordPlan } from '../../deploy/run/record-plan.js';
import { fleetCallOf } from '../../deploy/run/requests.js';
import { stops } from '../../rebuild/stops.js';
import type { BuiltPlan, SyncEdges } from '../../sync/course.js';
import { syncMachine } from '../../sync/sync.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { applyUpdate } from '../../update/apply/apply-update.js';
import { flakeHere } from '../../update/asked.js';
import { runNix } from '../../update/nix.js';
import { askYes } from '../deploy/ask.js';
import { buildWith } from '../deploy/fleet.js';
import type { DeployOptions } from '../deploy/options.js';
import { cliWorld } from '../deploy/world.js';
import { type CliIo, printJson } from '../io.js';
import { statusText } from '../live/status-line.js';
import { decisionText } from '../show/update.js';
import { updatePreviewText } from '../show/update-preview.js';
import { deployHere, systemBuilds } from './deploy-child.js';
import { type SyncOptions, skipsOf } from './options.js';
import { placeHere } from './place.js';
import { type StepView, stepView, syncText } from './step-view.js';

/** Exit status of a sync that ended so. */
export const statuses: Record<SyncOutcome, number> = {
  ...{ done: 0, unchanged: 0, planned: 0, undone: 0, declined: 130, stopped: 1, failed: 1, unfinished: 3 },
};

/** Brings this machine up to date with its repository, shows the steps, and says how it ended. */
export async function syncAndReport(word: string | undefined, given: SyncOptions, io: CliIo): Promise<void> {
  const { flake, directory } = flakeHere(given.flake, io.cwd);
  const isOfAnother = process.getuid?.() === 0 && (await stat(directory)).uid !== 0;
  const options = isOfAnother ? { outputDir: systemBuilds, ...given } : given;
  const host = word ?? hostname();
  const nix = await nixEnvironment({ env: io.env }).catch(() => null);
  const env = { ...io.env, ...nix?.env };
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  const view = stepView(io);
  const call = { host, options, io: { ...io, env }, view, signals, flake };
  try {
    const settings = await settingsOf(directory, options);
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
    io.status = signals.signal.aborted ? 130 : statuses[sync.outcome];
    if (sync.deployment !== null && ['unverified', 'rollback_failed'].includes(sync.deployment.outcome))
      io.status = 4;
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
    ...(options.onConflict && { onConflict: options.onConflict }),
  };
}

type SyncCall = {
  host: string;
  flake: string;
  options: SyncOptions;
  /** With Nix in its environment. */
  io: CliIo;
  view: StepView;
  signals: ReturnType<typeof stops>['signals'];
};

function edgesOf(call: SyncCall): SyncEdges {
  const { host, flake, options, io, view, signals } = call;
  const { env } = io;
  const confirm = io.interactive
    ? (question: string) => view.without(() => askYes(io, question, signals.signal))
    : null;
  const nix = { cwd: io.cwd, env, signal: signals.signal, say: view.below };
  return {
    ...{ env, now: () => new Date(), signal: signals.signal, confirm, agrees: options.yes === true },
    ...{ asksEach: options.interactive === true, onStep: view.onStep, show: view.show },
    resolve:
      options.interactive && io.interactive
        ? (directory, files) => view.without(() => resolve(directory, files, io))
        : null,
    plan: (of, { isOffline }) => planned(of, isOffline, call),
    activate: (system) =>
      view.without(() => deployHere([host, '--flake', flake, '--store-path', system], { host, options, io })),
    update: (inputs) =>
      applyUpdate(
        {
          ...{
            flake,
            hosts: inputs.length > 0 ? [] : [host],
            inputs: [...inputs],
            depth: inputs.length > 0 ? 'lock' : 'dry',
          },
          ...{
            mode: options.yes || inputs.length > 0 ? 'smart' : 'guided',
            deploys: false,
            commit: false,
            onlyWhenOlder: null,
          },
        },
        {
          ...{ ...nix, now: () => new Date(), confirm, agrees: options.yes === true },
          ...(inputs.length === 0 && { issues: { fetch, now: () => new Date() } }),
          onPreview: (preview, decision) =>
            view.show(`${updatePreviewText(preview, io.color, null)}${decisionText(decision, io.color)}`),
          deploy: async () => ({ deployments: [], isWell: true }),
        },
      ),
    lockAgain: (directory) =>
      runNix(['nix', 'flake', 'lock', `path:${directory}`], nix, {
        code: 'no-lock',
        what: 'Nix',
        seconds: 300,
      }).then(
        () => null,
        (thrown: Error) => thrown.message,
      ),
    place: () => placeHere(host, env),
  };
}

/** Builds and plans in a recording of its own, with a status below the steps. */
async function planned(flake: string, isOffline: boolean, call: SyncCall): Promise<BuiltPlan> {
  const { host, io, view, signals } = call;
  const options = deployOptions(flake, call);
  const targets = new Map([[host, { kind: 'local' } as const]]);
  const world = await cliWorld(options, { targets, hosts: [host] }, io);
  try {
    const { settings } = fleetSettings({ flags: {}, ...worldRepositories(world) });
    const build = buildWith(host, options, { ...io, interactive: false });
    const asked = isOffline ? { ...build, extraArgs: [...build.extraArgs, '--offline'] } : build;
    const fleet = fleetCallOf({ flake, settings, world, signals, storePath: null, build: asked });
    return await recordPlan(host, fleet, {
      ...signals,
      onStatus: (status) => view.below(statusText(status, io.size().cols - 4)),
      onNotice: (message) => view.show(`note: ${message}\n`),
    });
  } finally {
    await world.close();
  }
}

function deployOptions(flake: string, { options }: SyncCall): DeployOptions {
  const { rollback, ...rest } = options;
  return {
    ...{
      ...rest,
      flake,
      rollback: rollback !== false,
      target: [],
      on: [],
      substitutes: true,
      notify: [],
      notifyOn: 'failure',
    },
  };
}

/** Opens the person's shell where a conflict is, and goes on when they leave it. */
async function resolve(directory: string, files: readonly string[], io: CliIo): Promise<void> {
  io.err(
    `Conflicts in ${files.join(', ')}. This shell is in a copy: edit, git add, and leave it to go on;\n` +
      'leave it with conflicts to give up. Nothing of yours is changed before.\n',
  );
  const child = spawn(io.env.SHELL || '/bin/sh', [], { cwd: directory, env: io.env, stdio: 'inherit' });
  await new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
}
