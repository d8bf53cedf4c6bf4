import { fleetSettings } from '../../config/index.js';
import { targetsOf } from '../../deploy/hosts/target.js';
import { type HostsWorld, worldRepositories } from '../../deploy/hosts/world.js';
import { type FleetCall, fleetCallOf } from '../../deploy/run/requests.js';
import { stops } from '../../rebuild/stops.js';
import { enterUnit, questions } from '../deploy/detach.js';
import { buildWith, type CliCall } from '../deploy/fleet.js';
import { handOver } from '../deploy/hand-over.js';
import { type DeployOptions, fleetFlags } from '../deploy/options.js';
import { cliWorld } from '../deploy/world.js';
import type { CliIo } from '../io.js';
import { openNotifier, takeNotify } from '../notify.js';

/** What `update apply` and `update rollback` have of hosts. */
export type Session = {
  world: HostsWorld;
  signals: FleetCall['signals'];
  /** Asks a person; null where nobody is there. */
  confirm: ((question: string) => Promise<boolean>) | null;
  /** A call of `deploy`, with the sources as they are when it is made. */
  call(names: readonly string[], confirm: CliCall['confirm']): Promise<CliCall>;
};

/** The command line, and whom it asks; `names` are the hosts that are deployed to. */
export type SessionAsked = {
  given: DeployOptions;
  names: readonly string[];
  /** What holds where neither an option nor a file says otherwise. */
  onHostFailure?: DeployOptions['onHostFailure'];
  io: CliIo;
  argv: readonly string[];
};

/**
 * Runs what is done with hosts. Where this machine is one of them, all of it is done in a unit of the system's own, which this
 * process then follows.
 */
export async function inSession(
  { given, names, onHostFailure, io, argv }: SessionAsked,
  run: (session: Session) => Promise<void>,
): Promise<void> {
  const options = takeNotify(given, io);
  const inUnit = enterUnit(io);
  const targets = targetsOf(options.target, names.length > 0 ? names : null);
  const world = await cliWorld(options, { targets, hosts: [...names] }, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    if (inUnit === null && (await handOver(names, world, { options, io, argv, forget }))) return;
    const confirm = questions(io, inUnit, signals.signal);
    const flags = { ...(onHostFailure && { onHostFailure }), ...fleetFlags(options) };
    await run({
      ...{ world, signals, confirm },
      call: async (hosts, confirmPlan) => {
        const { settings } = fleetSettings({ flags, ...worldRepositories(world) });
        const build = buildWith(hosts[0]!, options, { ...io, env: world.env, interactive: false });
        const call = { flake: options.flake, settings, world, signals, storePath: null, build };
        const notify = await openNotifier(options, build.outputDir);
        return { fleet: fleetCallOf(call), options, notify, io, confirm: options.yes ? null : confirmPlan };
      },
    });
  } finally {
    forget();
    await world.close();
  }
}
