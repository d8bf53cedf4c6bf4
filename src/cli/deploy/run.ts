import { fleetSettings } from '../../config/index.js';
import { plainNames, selectedNames } from '../../deploy/hosts/selection.js';
import { targetsOf } from '../../deploy/hosts/target.js';
import { worldRepositories } from '../../deploy/hosts/world.js';
import { fleetCallOf } from '../../deploy/run/requests.js';
import { withRemedies } from '../../rebuild/attempts/policy.js';
import { stops } from '../../rebuild/stops.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { openNotifier, takeNotify } from '../notify.js';
import { enterUnit, questions } from './detach.js';
import { buildWith, type CliCall, deploymentsOf, deployNames, reportEnds } from './fleet.js';
import { handOver } from './hand-over.js';
import { type DeployOptions, fleetFlags, refuseContradictions } from './options.js';
import { planAndReport } from './plan.js';
import { cliWorld } from './world.js';

/** Deploys to the hosts that were named: a report each, and one exit status for all. */
export async function deployAndReport(
  words: string[],
  given: DeployOptions,
  { io, argv }: { io: CliIo; argv: readonly string[] },
): Promise<void> {
  refuseContradictions(given);
  const options = takeNotify(given, io);
  const inUnit = enterUnit(io);
  const targets = targetsOf(options.target, null);
  const world = await cliWorld(options, { targets, hosts: plainNames(words, options) }, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const { settings } = fleetSettings({ flags: fleetFlags(options), ...worldRepositories(world) });
    const names = selectedNames(words, options, world.configuration);
    targetsOf(options.target, names);
    if (options.dryRun) return await planAndReport(names, options, world, io);
    if (inUnit === null && (await handOver(names, world, { options, io, argv, forget }))) return;
    const confirm = questions(io, inUnit, signals.signal);
    const fleet = fleetCallOf({
      ...{ flake: options.flake, settings, world, signals },
      storePath: options.storePath === undefined ? null : absolutePath(io, options.storePath),
      build: await withRemedies(
        buildWith(names[0]!, options, { ...io, env: world.env, interactive: false }),
        options,
      ),
    });
    const notify = await openNotifier(options, fleet.build.outputDir);
    const call: CliCall = { fleet, options, notify, io, confirm: options.yes ? null : confirm };
    const ended = await deployNames(names, call);
    io.status = reportEnds(names, ended, call);
    if (options.json) printJson(io, deploymentsOf(ended));
  } finally {
    forget();
    await world.close();
  }
}
