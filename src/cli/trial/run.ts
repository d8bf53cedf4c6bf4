import type { Command } from 'commander';
import { stops } from '../../rebuild/stops.js';
import { usageError } from '../../system/errors.js';
import type { TrialNetwork } from '../../trial/guest/guest-kind.js';
import { trialNumbers } from '../../trial/numbers.js';
import { recordTrial, trialId } from '../../trial/record-trial.js';
import { type RunAsked, runScenario } from '../../trial/run/request.js';
import type { CliIo } from '../io.js';
import { addNotifyOptions, type NotifyOptions, openNotifier, takeNotify } from '../notify.js';
import { numberIn, repeatable } from '../option-values.js';
import { addRunOptions, type RunOptions, rebuildRequest } from '../run/options.js';
import {
  addImageShellOptions,
  givenScript,
  type ImageOptions,
  imageOf,
  scriptSeconds,
} from './image-options.js';
import {
  addMachineOptions,
  addScriptMachineOptions,
  type MachineOptions,
  machineDisk,
  machineNetwork,
  machineNumbers,
} from './machine-options.js';
import { tryAndReport } from './try-and-report.js';

export type RunTrialOptions = Omit<RunOptions, 'flake' | 'sudo' | 'notify' | 'command'> &
  NotifyOptions &
  MachineOptions &
  ImageOptions & {
    command?: string;
    script?: string;
    name?: string;
    network?: TrialNetwork;
    diskSize?: number;
    check: string[];
    bootTimeout: number;
  };

export function addRunTrialOptions(command: Command): Command {
  const { bootSeconds } = trialNumbers;
  addImageShellOptions(command);
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
  return addNotifyOptions(addRunOptions(command));
}

/** Runs a script in a machine of an image. */
export async function runAndReport(given: RunTrialOptions, io: CliIo): Promise<void> {
  const options = takeNotify(given, io);
  const { memoryMib } = machineNumbers(options, io.env);
  // The time of the script is the machine's: what is recorded before it is a line.
  const build = rebuildRequest(
    { ...options, command: 'true', timeout: 0 },
    { action: undefined, extraArgs: [] },
    { ...io, interactive: false },
  );
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const notify = await openNotifier(options, build.outputDir);
    const scenario = await runScenario(asked(options, memoryMib, io), build.env);
    const record: Parameters<typeof tryAndReport>[0][number]['record'] = (build, hooks) =>
      recordTrial({ id: trialId(), scenario, build, env: build.env }, hooks);
    await tryAndReport([{ name: scenario.name, build, record }], { options, jobs: 1, signals, notify, io });
  } finally {
    forget();
  }
}

function asked(options: RunTrialOptions, memoryMib: number | null, io: CliIo): RunAsked {
  const { name, check, timeout, bootTimeout, backend } = options;
  const command = givenScript(options, io);
  if (command === null) throw usageError('bad-option', 'give what is run, with --command or --script');
  return {
    ...{ command, checks: check, timeoutSeconds: scriptSeconds(timeout), bootSeconds: bootTimeout },
    ...{ backend: backend ?? null, memoryMib, name: name ?? null },
    diskMib: machineDisk(options.diskSize, io.env),
    network: machineNetwork(options.network, io.env),
    ...imageOf(options, io),
  };
}
