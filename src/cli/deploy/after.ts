import { activationStates, type HostStatus, readStatus, recoverHost } from '../../activation/index.js';
import { outcomeFacts } from '../../builds/outcome.js';
import { fleetSettings } from '../../config/index.js';
import { exitStatusOf } from '../../deploy/fleet/exit-status.js';
import { targetsOf } from '../../deploy/hosts/target.js';
import { worldRepositories } from '../../deploy/hosts/world.js';
import { profilePath } from '../../deploy/policy.js';
import { recordRollback } from '../../deploy/run/record-deployment.js';
import { deploymentLines } from '../../deploy/text/deployment-lines.js';
import { statusLines } from '../../deploy/text/status-lines.js';
import type { Host } from '../../host/host.js';
import { stops } from '../../rebuild/stops.js';
import { shownLine } from '../../text/clean.js';
import { type CliIo, printJson, sayNotes } from '../io.js';
import { rebuildView } from '../live/rebuild-view.js';
import { type NotifyOptions, openNotifier, takeNotify } from '../notify.js';
import { type RunOptions, rebuildRequest } from '../run/options.js';
import { enterUnit, runDetached } from './detach.js';
import type { JudgeOptions, TargetOptions } from './options.js';
import { cliWorld } from './world.js';

export type HostOptions = TargetOptions & { json?: boolean };

/** Asks one host by its configuration's name, as root: what it keeps of deployments is root's alone. */
async function withHost<Value>(
  name: string,
  options: HostOptions,
  io: CliIo,
  ask: (host: Host, how: { profile: string; signal: AbortSignal }) => Promise<Value>,
): Promise<Value> {
  const world = await cliWorld(options, { targets: targetsOf(options.target, [name]), hosts: [name] }, io);
  const stop = new AbortController();
  const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
  let host: Host | undefined;
  try {
    const known = await world.known(name, null);
    host = await world.connectAsRoot(name, known, { system: null, signal: stop.signal });
    return await ask(host, { profile: profilePath(known.settings.profile), signal: stop.signal });
  } finally {
    forget();
    await host?.close();
    await world.close();
  }
}

/** Prints what a host runs and boots, and what it knows of deployments. Status 4 where one has not ended well. */
export async function statusAndReport(name: string, options: HostOptions, io: CliIo): Promise<void> {
  const status = await withHost(name, options, io, readStatus);
  if (options.json) printJson(io, status);
  else io.out(`${statusLines(name, status, io.outColor).join('\n')}\n`);
  io.status = isLeft(status) ? 4 : 0;
}

/** An activation that nobody supervises any more, or a power cut has ended. */
function isLeft({ activations, cutShort, host }: HostStatus): boolean {
  const lost = activations.some(({ state, isSupervised }) => {
    const outcome = activationStates[state.state];
    return outcome === 'rollback_failed' || (outcome === null && !isSupervised);
  });
  return lost || (cutShort.length > 0 && host.current !== host.profile);
}

/** Brings to an end what clients, supervisors and power cuts have left on a host, and says what that was. */
export async function recoverAndReport(name: string, options: HostOptions, io: CliIo): Promise<void> {
  const recovered = await withHost(name, options, io, (host, { profile, signal }) =>
    recoverHost(host, { profile, onNotice: (text) => io.err(`note: ${shownLine(text)}\n`) }, signal),
  );
  if (options.json) printJson(io, recovered);
  else if (recovered.length === 0) io.out(`${name}: there is nothing to recover\n`);
  for (const { id, verdict } of options.json ? [] : recovered) {
    const { sign, verb } = outcomeFacts(verdict.outcome);
    io.out(`${sign} ${shownLine(`${id}: ${verb} (${verdict.reason})`)}\n`);
  }
  const ended = recovered.map(({ verdict: { outcome } }) => outcome);
  io.status = ended.some((outcome) => outcomeFacts(outcome).exitStatus === 4) ? 4 : 0;
}

export type RollbackOptions = HostOptions &
  JudgeOptions &
  NotifyOptions &
  Omit<RunOptions, 'flake' | 'sudo' | 'notify'> & { to?: number };

/** Brings a host back to an earlier generation, supervised and verified as a deployment. */
export async function rollbackAndReport(
  name: string,
  given: RollbackOptions,
  { io, argv }: { io: CliIo; argv: readonly string[] },
): Promise<void> {
  const options = takeNotify(given, io);
  const inUnit = enterUnit(io);
  const world = await cliWorld(options, { targets: targetsOf(options.target, [name]), hosts: [name] }, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  const view = rebuildView({ quiet: options.quiet === true, interactive: false }, io);
  const { flake: _, sudo: __, ...rest } = options;
  const configured = fleetSettings(worldRepositories(world)).settings;
  const mode = options.mode ?? configured.mode;
  try {
    const { target } = await world.known(name, null);
    if (inUnit === null && target.kind === 'local') {
      forget();
      io.status = await runDetached(argv, io, { host: name, asks: false, notify: options.notify });
      return;
    }
    const request = rebuildRequest(
      { ...rest, command: 'true' },
      { action: undefined, extraArgs: [] },
      { ...io, env: world.env, interactive: false },
    );
    const notify = await openNotifier(options, request.outputDir);
    const { deployment, build } = await recordRollback(
      {
        ...{ name, mode, by: world.by, build: request, to: options.to ?? null },
        reach: ({ notice }) => world.reach(name, mode, { system: null, onNotice: notice }),
      },
      { ...view.hooks, ...signals },
    );
    view.end();
    if (options.quiet) io.err(`${deploymentLines(deployment, io.color).join('\n')}\n`);
    if (options.json) printJson(io, [deployment]);
    io.status = signals.signal.aborted ? 130 : exitStatusOf(deployment);
    const subject = { kind: 'deployment', record: deployment } as const;
    sayNotes(await notify(subject, build, signals.signal), io);
  } finally {
    view.end();
    forget();
    await world.close();
  }
}
