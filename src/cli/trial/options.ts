import type { Command } from 'commander';
import { type GuestKind, guestKinds } from '../../builds/trial.js';
import {
  defaultHostSettings,
  type FailedUnitsPolicy,
  failedUnitsPolicies,
  settingBounds,
} from '../../config/index.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { type TrialBackend, trialBackends, trialNumbers } from '../../trial/upgrade/request.js';
import { addNotifyOptions, type NotifyOptions } from '../notify.js';
import { choice, numberIn, repeatable } from '../option-values.js';
import { addRunOptions, type RunOptions } from '../run/options.js';

export type UpgradeOptions = Omit<RunOptions, 'flake' | 'sudo' | 'notify'> &
  NotifyOptions & {
    flake: string;
    from?: string;
    fromStorePath?: string;
    storePath?: string;
    guest?: GuestKind;
    backend?: TrialBackend;
    memory?: number;
    jobs?: number;
    reboot: boolean;
    rollback?: boolean;
    bootTimeout: number;
    settle?: number;
    switchTimeout?: number;
    critical: string[];
    check: string[];
    onFailedUnits?: FailedUnitsPolicy;
  };

/** The flake that is meant where none is named. */
const hereFlake = '.';
const seconds = numberIn(trialNumbers.bootSeconds);
const memory = trialNumbers.memoryMib;
const jobs = { ...settingBounds.jobs, whole: true };
const { settle, switchTimeout, onFailedUnits } = defaultHostSettings;

export function addUpgradeOptions(command: Command): Command {
  command
    .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', hereFlake)
    .option('--from <rev>', 'the commit or branch of the base system (default: that of the pull request)')
    .option('--from-store-path <path>', 'a base system that was built before')
    .option('--store-path <path>', 'a new system that was built before, instead of the working tree')
    .option(
      '--guest <kind>',
      `what the machine is: ${guestKinds.join(', ')} (default: by the system)`,
      choice(...guestKinds),
    )
    .option(
      '--backend <backend>',
      'container or qemu (default: container for root, else qemu)',
      choice(...trialBackends),
    )
    .option(
      '--memory <mib>',
      'of a virtual machine (default: VM_MEMORY, or 512, and 2048 for a NixOS host)',
      numberIn(memory),
    )
    .option('--jobs <count>', 'how many hosts at a time (default: PARALLEL_TESTS, or 2)', numberIn(jobs))
    .option('--no-reboot', 'do not boot the new system')
    .option('--rollback', 'also go back to the base system afterwards')
    .option(
      '--boot-timeout <seconds>',
      'how long the reboot may take',
      seconds,
      trialNumbers.bootSeconds.otherwise,
    )
    .option(
      '--settle <seconds>',
      `watch the machine for so long after each change (default: ${settle})`,
      seconds,
    )
    .option('--switch-timeout <seconds>', `for the activation itself (default: ${switchTimeout})`, seconds)
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
  return addNotifyOptions(addRunOptions(command));
}

/** Throws a usage error for options that contradict each other. */
export function refuseContradictions(
  { from, fromStorePath }: UpgradeOptions,
  hosts: readonly string[],
): void {
  if (from !== undefined && fromStorePath !== undefined)
    throw usageError('bad-option', 'give only one of --from and --from-store-path');
  const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
  if (twice !== undefined) throw usageError('bad-host', `${twice} was named twice`);
}

/** Whether anything of the flake is needed: systems that were both built before need none that nobody has named. */
export function asksFlake({ flake, fromStorePath, storePath }: UpgradeOptions): boolean {
  return flake !== hereFlake || fromStorePath === undefined || storePath === undefined;
}

/** How many trials run at a time, and the memory of their machines, by options and then by the environment's words. */
export function machineNumbers(
  options: Pick<UpgradeOptions, 'jobs' | 'memory'>,
  env: Environment,
): { jobs: number; memoryMib: number | null } {
  return {
    jobs: options.jobs ?? numberOf(env, 'PARALLEL_TESTS', jobs) ?? 2,
    memoryMib: options.memory ?? numberOf(env, 'VM_MEMORY', memory),
  };
}

function numberOf(env: Environment, name: string, bounds: Parameters<typeof numberIn>[0]): number | null {
  const text = env[name];
  if (text === undefined || text === '') return null;
  try {
    return numberIn(bounds)(text);
  } catch {
    const { least, most } = bounds;
    throw usageError(
      'bad-environment',
      `${name} is "${text}", and must be a whole number from ${least} to ${most}`,
    );
  }
}
