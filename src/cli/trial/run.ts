import type { Command } from 'commander';
import { trialName } from '../../builds/trial.js';
import { type ProfileEntry, readRepositoryConfig } from '../../config/index.js';
import { stops } from '../../rebuild/stops.js';
import { usageError } from '../../system/errors.js';
import { scriptSeconds, trialNumbers } from '../../trial/numbers.js';
import { type Profile, type ProfileFiles, profilesNamed } from '../../trial/profiles.js';
import { recordTrial, trialId } from '../../trial/record-trial.js';
import { withTrialRemedies } from '../../trial/remedies.js';
import { type RunAsked, runScenario } from '../../trial/run/request.js';
import { Setup } from '../../trial/setup.js';
import type { CliIo } from '../io.js';
import { addNotifyOptions, type NotifyOptions, openNotifier, takeNotify } from '../notify.js';
import { numberIn, repeatable } from '../option-values.js';
import { addRemedyOptions, inMachines, type RemedyOptions } from '../remedies/options.js';
import { addRunOptions, type RunOptions, rebuildRequest } from '../run/options.js';
import { addImageShellOptions, givenScript, type ImageOptions, imageOf } from './image-options.js';
import {
  addJobsOption,
  addMachineOptions,
  addScriptMachineOptions,
  type MachineOptions,
} from './machine-options.js';
import { addProfileOptions, jobsOf, machineAsked, type ProfileOptions, setupOf } from './matrix.js';
import { type TrialToRun, tryAndReport } from './try-and-report.js';

export type RunTrialOptions = Omit<RunOptions, 'flake' | 'sudo' | 'notify' | 'command'> &
  NotifyOptions &
  RemedyOptions &
  MachineOptions &
  ProfileOptions &
  ImageOptions & {
    jobs?: number;
    command?: string;
    script?: string;
    name?: string;
    check: string[];
    bootTimeout: number;
  };

export function addRunTrialOptions(command: Command): Command {
  const { bootSeconds } = trialNumbers;
  addImageShellOptions(addProfileOptions(addJobsOption(command)));
  addScriptMachineOptions(addMachineOptions(command, '512'), 'that of the image')
    .option('--command <script>', 'what is run in the machine, as root by /bin/sh')
    .option('--script <file>', 'a file with what is run, instead of --command')
    .option('--image <path>', 'a disk image, or a directory with a distribution (default: the base image)')
    .option('--name <name>', 'what it is called in reports (default: the name of the image)')
    .addOption(
      repeatable('--check <command>', 'a shell command that succeeds in the machine afterwards (repeatable)'),
    )
    .option(
      '--boot-timeout <seconds>',
      'how long the machine may take to boot',
      numberIn(bootSeconds),
      bootSeconds.otherwise,
    );
  return addNotifyOptions(addRunOptions(addRemedyOptions(command, inMachines)));
}

/** Runs a script in a machine of an image. */
export async function runAndReport(given: RunTrialOptions, io: CliIo): Promise<void> {
  const options = takeNotify(given, io);
  const files = [await readRepositoryConfig(io.cwd)];
  // The time of the script is the machine's: what is recorded before it is a line.
  const { build, remedies } = withTrialRemedies(
    rebuildRequest(
      { ...options, command: 'true', timeout: 0 },
      { action: undefined, extraArgs: [] },
      { ...io, interactive: false },
    ),
    options,
    files.flatMap(({ remedies }) => remedies),
  );
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const notify = await openNotifier(options, build.outputDir);
    const trials: TrialToRun[] = [];
    for (const { profile, setup } of machinesOf(options, files)) {
      const scenario = await runScenario(asked(options, profile ?? {}, io), build.env);
      const about = { profile: profile?.name ?? null, setup };
      trials.push({
        name: trialName({ host: scenario.name, ...(profile && { profile: profile.name }) }),
        build,
        record: (build, hooks) =>
          recordTrial({ id: trialId(), scenario, build, env: build.env, remedies, ...about }, hooks),
      });
    }
    await tryAndReport(trials, { options, jobs: jobsOf(options, files, io), signals, notify, io });
  } finally {
    forget();
  }
}

/** The kinds of machines that are named, each with what is done in it before; one of no kind where none is. */
function machinesOf(
  options: ProfileOptions,
  files: ProfileFiles,
): { profile: Profile | null; setup: Setup | null }[] {
  const script = setupOf(options);
  if (options.profiles.length === 0)
    return [{ profile: null, setup: script === null ? null : new Setup(script) }];
  return profilesNamed(options.profiles, files, script).map((profile) => ({ profile, setup: profile.setup }));
}

function asked(
  options: RunTrialOptions,
  profile: Pick<ProfileEntry, 'backend' | 'memory' | 'disk' | 'network' | 'checks'>,
  io: CliIo,
): RunAsked {
  const { name, check, timeout, bootTimeout } = options;
  const command = givenScript(options, io);
  if (command === null) throw usageError('bad-option', 'give what is run, with --command or --script');
  return {
    ...{ command, timeoutSeconds: scriptSeconds(timeout), bootSeconds: bootTimeout, name: name ?? null },
    ...machineAsked(options, profile, io),
    checks: [...check, ...(profile.checks ?? [])],
    ...imageOf(options, io),
  };
}
