import { stops } from '../../rebuild/stops.js';
import { recordFresh } from '../../trial/fresh/record-fresh.js';
import { newSystemOf, requireGuest } from '../../trial/host-trial.js';
import { cliWorld } from '../deploy/world.js';
import type { CliIo } from '../io.js';
import { openNotifier, takeNotify } from '../notify.js';
import { machineNumbers } from './machine-options.js';
import { type HostTrialOptions, hereFlake, refuseContradictions } from './options.js';
import { hostTrialCall } from './request.js';
import { type TrialToRun, tryAndReport } from './try-and-report.js';

/** Boots the new system of each host that was named from nothing. */
export async function freshAndReport(hosts: string[], given: HostTrialOptions, io: CliIo): Promise<void> {
  refuseContradictions({}, hosts);
  const options = takeNotify(given, io);
  const { jobs, memoryMib } = machineNumbers(options, io.env);
  const asksFlake = options.flake !== hereFlake || options.storePath === undefined;
  const world = await cliWorld({ flake: options.flake }, { targets: new Map(), hosts, asksFlake }, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const call = hostTrialCall(options, { memoryMib, world, io });
    const notify = await openNotifier(options, call.build.outputDir);
    await requireGuest([newSystemOf(call.asked)], call);
    const trials = hosts.map(
      (name): TrialToRun => ({
        ...{ name, build: call.build },
        record: (build, hooks) => recordFresh(name, call, build, hooks),
      }),
    );
    await tryAndReport(trials, { options, jobs, signals, notify, io });
  } finally {
    forget();
    await world.close();
  }
}
