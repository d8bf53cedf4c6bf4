import { type Command, Option } from 'commander';
import {
  type DeploymentMode,
  defaultFleetSettings,
  defaultHostSettings,
  deploymentModes,
  type FailedUnitsPolicy,
  type FleetSettings,
  failedUnitsPolicies,
  type HostEntry,
  type HostFailurePolicy,
  hostFailurePolicies,
  type RebootPolicy,
  rebootPolicies,
  settingBounds,
  unitName,
} from '../../config/index.js';
import type { Permissions } from '../../deploy/policy.js';
import { usageError } from '../../system/errors.js';
import { addNotifyOptions, type NotifyOptions } from '../notify.js';
import { numberIn, repeatable } from '../option-values.js';
import { addRemedyOptions, type RemedyOptions } from '../remedies/options.js';
import { addRunOptions, type RunOptions } from '../run/options.js';

/** Where hosts are, and who says so. */
export type TargetOptions = { flake: string; target: string[]; sudo?: boolean };

/** How a host is judged, and what may be done with it. */
export type JudgeOptions = {
  mode?: DeploymentMode;
  critical: string[];
  check: string[];
  onFailedUnits?: FailedUnitsPolicy;
  reboot?: RebootPolicy;
  settle?: number;
  ackTimeout?: number;
  switchTimeout?: number;
  rollback: boolean;
  yes?: boolean;
};

export type DeployOptions = Omit<RunOptions, 'flake' | 'sudo' | 'notify'> &
  NotifyOptions &
  TargetOptions &
  RemedyOptions &
  JudgeOptions & {
    on: string[];
    allHosts?: boolean;
    jobs?: number;
    canary?: number;
    onHostFailure?: HostFailurePolicy;
    skipUnreachable?: boolean;
    waitForHost?: number;
    storePath?: string;
    buildHost?: string;
    allowOlder?: boolean;
    substitutes: boolean;
    dryRun?: boolean;
    dryActivate?: boolean;
  };

/** A whole number, in the bounds that the file has for the same setting. */
const numberOf = (name: keyof typeof settingBounds) => numberIn({ ...settingBounds[name], whole: true });
const { settle, ackTimeout, switchTimeout, onFailedUnits, reboot } = defaultHostSettings;
const { mode, jobs, onHostFailure } = defaultFleetSettings;

/** A choice whose default is said, but not set: a file may say otherwise. */
function choice(flags: string, description: string, words: readonly string[], otherwise: string): Option {
  return new Option(flags, `${description} (default: ${otherwise})`).choices(words);
}

export function addTargetOptions(command: Command): Command {
  return command
    .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', '.')
    .addOption(
      repeatable(
        '--target <host=address>',
        'where a host is: USER@ADDRESS[:PORT] for ssh, or "local" for this machine',
      ),
    )
    .option('--sudo', 'run commands on the host through sudo');
}

/** `modeOption` is the name of the one that says how carefully a host is deployed to. */
export function addJudgeOptions(
  command: Command,
  modeOption: '--mode' | '--deploy-mode' = '--mode',
): Command {
  return command
    .addOption(choice(`${modeOption} <mode>`, 'how carefully', deploymentModes, mode))
    .addOption(repeatable('--critical <unit>', 'a unit that must run afterwards (repeatable)'))
    .addOption(
      repeatable('--check <command>', 'a shell command that succeeds on the host if it is well (repeatable)'),
    )
    .addOption(
      choice(
        '--on-failed-units <what>',
        'for units that fail and are not critical',
        failedUnitsPolicies,
        onFailedUnits,
      ),
    )
    .addOption(choice('--reboot <when>', 'whether to boot where the system needs it', rebootPolicies, reboot))
    .option('--settle <seconds>', `watch the host for so long (default: ${settle})`, numberOf('settle'))
    .option(
      '--ack-timeout <seconds>',
      `it goes back without an answer for so long (default: ${ackTimeout})`,
      numberOf('ackTimeout'),
    )
    .option(
      '--switch-timeout <seconds>',
      `for the activation itself (default: ${switchTimeout})`,
      numberOf('switchTimeout'),
    )
    .option('--no-rollback', 'keep the new system although the host is not well')
    .option('--yes', 'ask nothing, and accept what a rollback cannot undo');
}

/** Adds the options that say which hosts are deployed to, how many at a time, and what of another machine is used. */
export function addFleetOptions(
  command: Command,
  { onHostFailure: otherwise }: Pick<FleetSettings, 'onHostFailure'> = { onHostFailure },
): Command {
  return addTargetOptions(command)
    .addOption(repeatable('--on <hosts>', 'hosts by name or @tag, where * is any text (repeatable)'))
    .option('--all-hosts', 'every host of the flake')
    .option('--jobs <count>', `how many at a time (default: ${jobs})`, numberOf('jobs'))
    .option('--canary <count>', 'so many come first, and must be well', numberOf('canary'))
    .addOption(
      choice('--on-host-failure <what>', 'when one of several fails', hostFailurePolicies, otherwise),
    )
    .option('--skip-unreachable', 'of several, leave out those that do not answer')
    .option(
      '--wait-for-host <seconds>',
      'wait so long for a host that does not answer',
      numberIn({ least: 1, most: 86_400, whole: true }),
    )
    .option('--build-host <host>', 'build there; "target" is the host itself')
    .option('--no-substitutes', 'copy everything, and let the host fetch nothing from its caches');
}

/** Adds the options of `deploy`: where and what, how hosts are judged, and those of a recording. */
export function addDeployOptions(command: Command): Command {
  addFleetOptions(command)
    .option('--store-path <path>', 'a system that was built before, instead of building one')
    .option('--allow-older', 'deploy a revision that is an ancestor of the one that the host runs')
    .option('--dry-run', 'change nothing: the same as plan')
    .option('--dry-activate', 'with --dry-run: also ask the activation script on the host');
  addJudgeOptions(command);
  return addNotifyOptions(addRunOptions(addRemedyOptions(command)));
}

/**
 * Throws a usage error for options that contradict each other: who says --dry-activate alone may expect what `nixos-rebuild
 * dry-activate` does, which changes nothing.
 */
export function refuseContradictions({ dryRun, dryActivate }: DeployOptions): void {
  if (dryActivate && !dryRun)
    throw usageError(
      'bad-option',
      '--dry-activate changes nothing, and is for --dry-run',
      'Say --dry-run --dry-activate, or leave it out to deploy.',
    );
}

/** What the options say of a host, in the words of the configuration. */
export function hostFlags(
  options: Partial<JudgeOptions> &
    Pick<TargetOptions, 'sudo'> &
    Pick<Partial<DeployOptions>, 'buildHost' | 'substitutes'>,
): HostEntry {
  const { critical = [], check = [], substitutes = true } = options;
  return {
    ...defined({ sudo: options.sudo, buildHost: options.buildHost, onFailedUnits: options.onFailedUnits }),
    ...defined({ reboot: options.reboot, settle: options.settle, ackTimeout: options.ackTimeout }),
    ...defined({ switchTimeout: options.switchTimeout }),
    ...(critical.length > 0 ? { critical: critical.map(unitName) } : {}),
    ...(check.length > 0 ? { checks: check } : {}),
    ...(substitutes ? {} : { substitutes }),
  };
}

export function fleetFlags({ mode, jobs, canary, onHostFailure }: DeployOptions): Partial<FleetSettings> {
  return defined({ mode, jobs, canary, onHostFailure });
}

export function permissionsOf(
  { rollback, yes }: Pick<JudgeOptions, 'rollback' | 'yes'>,
  allowOlder = false,
): Permissions {
  return { rollsBack: rollback, allowsOlder: allowOlder, acceptsDataChanges: yes === true };
}

function defined<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Values]?: NonNullable<Values[Key]> };
}
