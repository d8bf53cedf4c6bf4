import type { Command } from 'commander';
import { stops } from '../../rebuild/stops.js';
import { usageError } from '../../system/errors.js';
import type { InstalledReach } from '../../trial/guest/installer.js';
import { type InstallCall, recordInstall, requireInstallation } from '../../trial/install/request.js';
import { scriptSeconds, trialNumbers } from '../../trial/numbers.js';
import { hostFlags } from '../deploy/options.js';
import { cliWorld } from '../deploy/world.js';
import { absolutePath, type CliIo } from '../io.js';
import { openNotifier, takeNotify } from '../notify.js';
import { choice, numberIn } from '../option-values.js';
import { addImageShellOptions, givenScript, type ImageOptions, imageOf } from './image-options.js';
import { addJobsOption, addMachineOptions, addScriptMachineOptions } from './machine-options.js';
import { addProfileOptions, filesOf, jobsOf, machineAsked, matrixOf, type ProfileOptions } from './matrix.js';
import {
  addJudgedSystemOptions,
  hereFlake,
  hostsBefore,
  type JudgedSystemOptions,
  refuseContradictions,
} from './options.js';
import { hostTrialPlace } from './request.js';
import { type TrialToRun, tryAndReport } from './try-and-report.js';

const installedKinds = ['port', 'console', 'login'] as const;

export type InstallOptions = JudgedSystemOptions &
  ProfileOptions &
  ImageOptions & {
    command?: string;
    script?: string;
    build: boolean;
    installTimeout: number;
    installed?: (typeof installedKinds)[number];
    installedIdentity?: string;
  };

export function addInstallOptions(command: Command): Command {
  const { bootSeconds, scriptSeconds: installSeconds, emptyDiskMib } = trialNumbers;
  addProfileOptions(
    addJobsOption(addMachineOptions(command, '1024', 'qemu')),
    'run as root in each installer before the installation (default: that of the profile)',
  );
  addScriptMachineOptions(command, String(emptyDiskMib));
  command
    .option(
      '--command <script>',
      'installs $INSTALL_SYSTEM to $INSTALL_DISK, as root by /bin/sh (default: the disko script and nixos-install of the host)',
    )
    .option('--script <file>', 'a file with what installs it, instead of --command')
    .option('--no-build', 'the command brings the system itself, and nothing is built here')
    .option('--image <file>', 'the disk image of an installer (default: the base image)');
  addImageShellOptions(command)
    .option(
      '--installed <kind>',
      'how the installed system is reached: port or console as with --shell, or login, a prompt on its serial console (default: port for a miniature system, else login)',
      choice(...installedKinds),
    )
    .option('--installed-identity <file>', 'a private key that root of the installed system accepts over ssh')
    .option(
      '--boot-timeout <seconds>',
      'how long the installer may take to boot, and the installed system',
      numberIn(bootSeconds),
      bootSeconds.otherwise,
    )
    .option(
      '--install-timeout <seconds>',
      'how long the installation may take; 0 for a month',
      numberIn({ ...installSeconds, least: 0 }),
      installSeconds.otherwise,
    );
  return addJudgedSystemOptions(command);
}

/** Installs each host that was named, or that the profiles name, into an empty disk. */
export async function installAndReport(hosts: string[], given: InstallOptions, io: CliIo): Promise<void> {
  refuseContradictions({}, hosts);
  const options = takeNotify(given, io);
  const isBuiltHere = options.build && options.storePath === undefined;
  const asksFlake = options.flake !== hereFlake || isBuiltHere;
  const about = { targets: new Map(), hosts: hostsBefore(hosts), asksFlake };
  const world = await cliWorld({ flake: options.flake }, about, io);
  const { stop, signals } = stops();
  const forget = io.onSignal(stop);
  try {
    const call: InstallCall = {
      ...hostTrialPlace(options, { world, io }),
      asked: asked(options, io),
    };
    const matrix = matrixOf(hosts, options, { call, world, io });
    for (const one of matrix) await requireInstallation(one.call);
    const notify = await openNotifier(options, call.build.outputDir);
    const trials = matrix.map(
      ({ name, host, call }): TrialToRun => ({
        ...{ name, build: call.build },
        record: (build, hooks) => recordInstall(host, call, build, hooks),
      }),
    );
    await tryAndReport(trials, { options, jobs: jobsOf(options, filesOf(world), io), signals, notify, io });
  } finally {
    forget();
    await world.close();
  }
}

function asked(options: InstallOptions, io: CliIo): InstallCall['asked'] {
  const { flake, storePath, build, bootTimeout, installTimeout } = options;
  const { settle, critical, check, onFailedUnits } = options;
  return {
    ...{ flake, storePath: storePath === undefined ? null : absolutePath(io, storePath), isBuilt: build },
    ...{ command: givenScript(options, io), installSeconds: scriptSeconds(installTimeout) },
    ...{ ...machineAsked(options, {}, io), bootSeconds: bootTimeout },
    ...imageOf(options, io),
    installed: installedOf(options, io),
    flags: hostFlags({ critical, check, ...(settle && { settle }), ...(onFailedUnits && { onFailedUnits }) }),
  };
}

function installedOf({ installed, installedIdentity }: InstallOptions, io: CliIo): InstalledReach | null {
  if (installedIdentity === undefined) return installed ?? null;
  if (installed !== undefined)
    throw usageError('bad-option', 'give only one of --installed and --installed-identity');
  return { identity: absolutePath(io, installedIdentity) };
}
