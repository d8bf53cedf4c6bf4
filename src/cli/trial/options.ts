import type { Command } from 'commander';
import { guestKinds, type SystemGuestKind } from '../../builds/trial.js';
import { defaultHostSettings, type FailedUnitsPolicy, failedUnitsPolicies } from '../../config/index.js';
import { usageError } from '../../system/errors.js';
import { trialNumbers } from '../../trial/numbers.js';
import { addNotifyOptions, type NotifyOptions } from '../notify.js';
import { choice, numberIn, repeatable } from '../option-values.js';
import { addRemedyOptions, inMachines, type RemedyOptions } from '../remedies/options.js';
import { addRunOptions, type RunOptions } from '../run/options.js';
import {
  addJobsOption,
  addMachineOptions,
  addScriptMachineOptions,
  type MachineOptions,
} from './machine-options.js';
import { addProfileOptions, type ProfileOptions } from './matrix.js';

/** Which system is tried, how it is judged, and how the trial is recorded. */
export type JudgedSystemOptions = Omit<RunOptions, 'flake' | 'sudo' | 'notify' | 'command'> &
  NotifyOptions &
  RemedyOptions &
  MachineOptions & {
    flake: string;
    storePath?: string;
    jobs?: number;
    bootTimeout: number;
    settle?: number;
    critical: string[];
    check: string[];
    onFailedUnits?: FailedUnitsPolicy;
  };

/** What is asked of every trial in which the machine runs a host's system from its beginning. */
export type HostTrialOptions = JudgedSystemOptions &
  ProfileOptions & {
    nixosTest: string[];
    guest?: SystemGuestKind;
    reboot: boolean;
    switchTimeout?: number;
  };

export type UpgradeOptions = HostTrialOptions & { from?: string; fromStorePath?: string; rollback?: boolean };

/** The flake that is meant where none is named. */
export const hereFlake = '.';
const seconds = numberIn(trialNumbers.bootSeconds);
const { settle, switchTimeout, onFailedUnits } = defaultHostSettings;

export function addUpgradeOptions(command: Command): Command {
  command
    .option('--from <rev>', 'the commit or branch of the base system (default: that of the pull request)')
    .option('--from-store-path <path>', 'a base system that was built before')
    .option('--rollback', 'also go back to the base system afterwards')
    .option('--switch-timeout <seconds>', `for the activation itself (default: ${switchTimeout})`, seconds);
  return addHostTrialOptions(command);
}

/** Adds the options of all trials in which the machine runs a host's system from its beginning. */
export function addHostTrialOptions(command: Command): Command {
  addMachineOptions(command, '512, and 2048 for a NixOS host');
  addScriptMachineOptions(command, 'that of its image');
  addProfileOptions(addJobsOption(command))
    .option(
      '--guest <kind>',
      `what the machine is: ${guestKinds.join(', ')} (default: by the system)`,
      choice(...guestKinds),
    )
    .addOption(
      repeatable(
        '--nixos-test <name>',
        'a test of the flake, by its name under checks.SYSTEM, that Nix runs as well (repeatable)',
      ),
    )
    .option('--no-reboot', 'do not boot the new system')
    .option(
      '--boot-timeout <seconds>',
      'how long the reboot may take',
      seconds,
      trialNumbers.bootSeconds.otherwise,
    );
  return addJudgedSystemOptions(command);
}

/** Adds which system is tried, how it is judged, and how the trial is recorded. */
export function addJudgedSystemOptions(command: Command): Command {
  command
    .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', hereFlake)
    .option('--store-path <path>', 'a new system that was built before, instead of the working tree')
    .option(
      '--settle <seconds>',
      `watch the machine for so long after each change (default: ${settle})`,
      seconds,
    )
    .addOption(repeatable('--critical <unit>', 'a unit that must run afterwards (repeatable)'))
    .addOption(
      repeatable(
        '--check <command>',
        'a shell command that succeeds in the machine if it is well (repeatable)',
      ),
    )
    .option(
      '--on-failed-units <what>',
      `for units that fail and are not critical (default: ${onFailedUnits})`,
      choice(...failedUnitsPolicies),
    );
  return addNotifyOptions(addRunOptions(addRemedyOptions(command, inMachines)));
}

/** Throws a usage error for options that contradict each other. */
export function refuseContradictions(
  { from, fromStorePath }: Pick<UpgradeOptions, 'from' | 'fromStorePath'>,
  hosts: readonly string[],
): void {
  if (from !== undefined && fromStorePath !== undefined)
    throw usageError('bad-option', 'give only one of --from and --from-store-path');
  const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
  if (twice !== undefined) throw usageError('bad-host', `${twice} was named twice`);
}

/** The hosts as far as they are known before the flake is read: where none is named, profiles name them. */
export function hostsBefore(hosts: readonly string[]): readonly string[] | null {
  return hosts.length === 0 ? null : hosts;
}

/** Whether anything of the flake is needed: systems that were both built before need none that nobody has named. */
export function asksFlake({ flake, fromStorePath, storePath }: UpgradeOptions): boolean {
  return flake !== hereFlake || fromStorePath === undefined || storePath === undefined;
}
