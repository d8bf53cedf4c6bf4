import { stops } from '../../rebuild/stops.js';
import { requireGuest } from '../../trial/host-trial.js';
import { recordUpgrade } from '../../trial/upgrade/record-upgrade.js';
import { requestFor, systemsOf } from '../../trial/upgrade/request.js';
import { cliWorld } from '../deploy/world.js';
import type { CliIo } from '../io.js';
import { openNotifier, takeNotify } from '../notify.js';
import { machineNumbers } from './machine-options.js';
import { asksFlake, refuseContradictions, type UpgradeOptions } from './options.js';
import { upgradeCall } from './request.js';
import { type TrialToRun, tryAndReport } from './try-and-report.js';

/** Tries the upgrade of each host that was named. */
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
    const systems = await systemsOf(call);
    await requireGuest(Object.values(systems), call);
    const trials = hosts.map((name): TrialToRun => {
      const request = requestFor(name, systems, call);
      const { build } = request;
      return { name, build, record: (build, hooks) => recordUpgrade({ ...request, build }, hooks) };
    });
    await tryAndReport(trials, { options, jobs, signals, notify, io });
  } finally {
    forget();
    await world.close();
  }
}
