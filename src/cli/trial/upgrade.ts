import { stops } from '../../rebuild/stops.js';
import { requireGuest, requireTestsOf } from '../../trial/host-trial.js';
import { recordUpgrade } from '../../trial/upgrade/record-upgrade.js';
import { requestFor, systemsOf } from '../../trial/upgrade/request.js';
import { cliWorld } from '../deploy/world.js';
import type { CliIo } from '../io.js';
import { openNotifier, takeNotify } from '../notify.js';
import { filesOf, jobsOf, matrixOf } from './matrix.js';
import { asksFlake, hostsBefore, refuseContradictions, type UpgradeOptions } from './options.js';
import { upgradeCall } from './request.js';
import { type TrialToRun, tryAndReport } from './try-and-report.js';

/** Tries the upgrade of each host that was named. */
export async function upgradeAndReport(hosts: string[], given: UpgradeOptions, io: CliIo): Promise<void> {
  refuseContradictions(given, hosts);
  const options = takeNotify(given, io);
  const about = { targets: new Map(), hosts: hostsBefore(hosts), asksFlake: asksFlake(options) };
  const world = await cliWorld({ flake: options.flake }, about, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const call = upgradeCall(options, { world, io });
    const notify = await openNotifier(options, call.build.outputDir);
    const matrix = matrixOf(hosts, options, { call, world, io });
    const systems = await systemsOf(call);
    await requireTestsOf(call);
    for (const one of matrix) await requireGuest(Object.values(systems), one.call);
    const trials = matrix.map(({ name, host, call }): TrialToRun => {
      const request = requestFor(host, systems, call);
      const { build } = request;
      return { name, build, record: (build, hooks) => recordUpgrade({ ...request, build }, hooks) };
    });
    await tryAndReport(trials, { options, jobs: jobsOf(options, filesOf(world), io), signals, notify, io });
  } finally {
    forget();
    await world.close();
  }
}
