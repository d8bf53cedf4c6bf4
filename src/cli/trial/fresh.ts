import { stops } from '../../rebuild/stops.js';
import { recordFresh } from '../../trial/fresh/record-fresh.js';
import { newSystemOf, requireGuest, requireTestsOf } from '../../trial/host-trial.js';
import { cliWorld } from '../deploy/world.js';
import type { CliIo } from '../io.js';
import { openNotifier, takeNotify } from '../notify.js';
import { filesOf, jobsOf, matrixOf } from './matrix.js';
import { type HostTrialOptions, hereFlake, hostsBefore, refuseContradictions } from './options.js';
import { hostTrialCall } from './request.js';
import { type TrialToRun, tryAndReport } from './try-and-report.js';

/** Boots the new system of each host that was named from nothing. */
export async function freshAndReport(hosts: string[], given: HostTrialOptions, io: CliIo): Promise<void> {
  refuseContradictions({}, hosts);
  const options = takeNotify(given, io);
  const asksFlake = options.flake !== hereFlake || options.storePath === undefined;
  const world = await cliWorld(
    { flake: options.flake },
    { targets: new Map(), hosts: hostsBefore(hosts), asksFlake },
    io,
  );
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const call = hostTrialCall(options, { world, io });
    const notify = await openNotifier(options, call.build.outputDir);
    const matrix = matrixOf(hosts, options, { call, world, io });
    await requireTestsOf(call);
    for (const one of matrix) await requireGuest([newSystemOf(call.asked)], one.call);
    const trials = matrix.map(
      ({ name, host, call }): TrialToRun => ({
        ...{ name, build: call.build },
        record: (build, hooks) => recordFresh(host, call, build, hooks),
      }),
    );
    await tryAndReport(trials, { options, jobs: jobsOf(options, filesOf(world), io), signals, notify, io });
  } finally {
    forget();
    await world.close();
  }
}
