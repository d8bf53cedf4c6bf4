import type { Deployment } from '../../builds/deployment.js';
import { fleetSettings, type SyncBuilder } from '../../config/index.js';
import { worldRepositories } from '../../deploy/hosts/world.js';
import { recordPlan } from '../../deploy/run/record-plan.js';
import { fleetCallOf } from '../../deploy/run/requests.js';
import { withRemedies } from '../../rebuild/attempts/policy.js';
import { redactData } from '../../rebuild/metadata/redact-metadata.js';
import type { StopSignals } from '../../rebuild/stops.js';
import type { Redaction } from '../../redact/redaction.js';
import { redactText } from '../../redact/stream-redactor.js';
import type { BuiltPlan, SyncEdges } from '../../sync/course.js';
import { applyUpdate } from '../../update/apply/apply-update.js';
import { runNix } from '../../update/nix.js';
import { askYes } from '../deploy/ask.js';
import { buildWith } from '../deploy/fleet.js';
import type { DeployOptions } from '../deploy/options.js';
import { cliWorld } from '../deploy/world.js';
import type { CliIo } from '../io.js';
import { statusText } from '../live/status-line.js';
import { decisionText } from '../show/update.js';
import { updatePreviewText } from '../show/update-preview.js';
import { deployHere } from './deploy-child.js';
import { nhBuilder } from './nh.js';
import type { SyncOptions } from './options.js';
import { placeHere } from './place.js';
import { resolveConflict } from './resolve-conflict.js';
import type { StepView } from './step-view.js';

export type SyncCall = {
  host: string;
  flake: string;
  options: SyncOptions;
  /** With Nix in its environment. */
  io: CliIo;
  view: StepView;
  signals: StopSignals;
  redaction: Redaction;
  builder: SyncBuilder;
  onBuilt(built: BuiltPlan): void;
};

/** What a sync does with the machine, the terminal and Nix. */
export function edgesOf(call: SyncCall): SyncEdges {
  const { host, flake, options, io, view, signals, redaction } = call;
  const { env } = io;
  const confirm = io.interactive
    ? (question: string) => view.without(() => askYes(io, question, signals.signal))
    : null;
  const nix = { cwd: io.cwd, env, signal: signals.signal, say: view.below };
  return {
    ...{ env, now: () => new Date(), signal: signals.signal, confirm, agrees: options.yes === true },
    ...{ asksEach: options.interactive === true, onStep: view.onStep },
    show: (text) => view.show(redactText(redaction, text)),
    redact: (data) => redactData(data, redaction),
    resolve:
      options.interactive && io.interactive
        ? (directory, files, how) => view.without(() => resolveConflict(directory, files, io, how))
        : null,
    plan: (of, { isOffline }) => planned(of, isOffline, call),
    activate: (system) =>
      view.without(() => deployHere([host, '--flake', flake, '--store-path', system], { host, options, io })),
    toGeneration: (generation) => view.without(() => goneBack(generation, call)),
    fetchInputs: async (signal) => {
      const words = ['nix', 'flake', 'archive', '--no-update-lock-file', flake];
      await runNix(
        words,
        { ...nix, signal, say: () => {} },
        { code: 'no-inputs', what: 'Nix', seconds: 600 },
      );
    },
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
            mode: (options.yes && !options.interactive) || inputs.length > 0 ? 'smart' : 'guided',
            deploys: false,
            commit: false,
            onlyWhenOlder: null,
          },
        },
        {
          ...{ ...nix, now: () => new Date(), confirm, agrees: options.yes === true && !options.interactive },
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

/** Activates an earlier generation of this machine, supervised; null where that was not begun. */
export function goneBack(
  generation: number,
  { host, flake, options, io }: Pick<SyncCall, 'host' | 'flake' | 'options' | 'io'>,
): Promise<Deployment | null> {
  const words = ['rollback', host, '--flake', flake, '--to', String(generation)];
  return deployHere(words, { host, options: { ...options, rollback: true }, io });
}

/** Builds and plans in a recording of its own, with a status below the steps. */
async function planned(flake: string, isOffline: boolean, call: SyncCall): Promise<BuiltPlan> {
  const { host, io, view, signals, onBuilt } = call;
  const options = deployOptions(flake, call);
  const targets = new Map([[host, { kind: 'local' } as const]]);
  const world = await cliWorld(options, { targets, hosts: [host] }, io);
  try {
    const { settings } = fleetSettings({ flags: {}, ...worldRepositories(world) });
    const plain = buildWith(host, options, { ...io, interactive: false });
    // A remedy may change the tree, which a dry run does not.
    const build = options.dryRun ? plain : await withRemedies(plain, options);
    const asked = isOffline ? { ...build, extraArgs: [...build.extraArgs, '--offline'] } : build;
    const builder = call.builder === 'nh' && nhBuilder({ flake, dir: world.dir, isOffline }, io.env);
    const fleet = fleetCallOf({
      ...{ flake, settings, world, signals, storePath: null, build: asked },
      ...(builder && { builder }),
    });
    const built = await recordPlan(host, fleet, {
      ...signals,
      ...(io.interactive && {
        onQuestion: (question, over) => view.without(() => askYes(io, question, over)),
      }),
      onRemedy: (message) => view.show(`${message}\n`),
      onStatus: (status) => view.below(statusText(status, io.size().cols - 4)),
      onNotice: (message) => view.show(`note: ${message}\n`),
    });
    onBuilt(built);
    return built;
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
