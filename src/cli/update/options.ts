import { type Command, InvalidArgumentError, Option } from 'commander';
import type { UpdateMode } from '../../builds/update.js';
import { updateModes } from '../../builds/update.js';
import {
  type PreviewBase,
  type PreviewDepth,
  previewBases,
  previewDepths,
} from '../../builds/update-preview.js';
import type { DeploymentMode } from '../../config/index.js';
import {
  addFleetOptions,
  addJudgeOptions,
  addTargetOptions,
  type DeployOptions,
  type TargetOptions,
} from '../deploy/options.js';
import { addNotifyOptions } from '../notify.js';
import { choice, repeatable } from '../option-values.js';
import { addRunOptions } from '../run/options.js';

export type LookOptions = { input: string[]; depth: PreviewDepth; issues: boolean };
export type PreviewOptions = LookOptions &
  TargetOptions & { from?: string; against: PreviewBase; json?: boolean; verbose?: boolean };

/** What `update apply` and `update rollback` say of hosts is what `deploy` says, but for its mode. */
type HostsOptions = Omit<DeployOptions, 'mode' | 'storePath' | 'allowOlder' | 'dryRun' | 'dryActivate'> & {
  deployMode?: DeploymentMode;
  deploy: boolean;
};
export type ApplyOptions = HostsOptions &
  LookOptions & { mode: UpdateMode; commit?: boolean; onlyWhenOlder?: number };
export type RollbackOptions = HostsOptions;

/** Adds the options that say what is looked at, and how far. */
export function addLookOptions(command: Command): Command {
  return command
    .addOption(repeatable('--input <name>', 'update this input alone; repeatable'))
    .option(
      '--depth <depth>',
      'lock: the inputs alone; dry: also evaluate the hosts, and ask Nix what it would build and fetch; build: build them',
      choice(...previewDepths),
      'dry',
    )
    .option('--no-issues', 'do not look for known issues of the packages that change');
}

export function addPreviewOptions(command: Command): Command {
  return addLookOptions(addTargetOptions(command))
    .option(
      '--from <ref>',
      'update nothing: say what flake.lock and the sources as they are changed since this commit or branch',
    )
    .option(
      '--against <what>',
      'at depth build, plan for hosts that have booted what the lock has (lock), or ask them what they run (host)',
      choice(...previewBases),
      'lock',
    )
    .option('--json', 'print the result as JSON')
    .option('--verbose', 'say more, and show the stack of an error');
}

export function addApplyOptions(command: Command): Command {
  addLookOptions(command)
    .addOption(
      new Option('--mode <mode>', 'guided: ask a person; smart: ask only where there is a reason')
        .choices(updateModes)
        .default('guided'),
    )
    .option('--commit', 'commit flake.lock, and nothing else')
    .option(
      '--only-when-older <age>',
      'do nothing where the newest input is younger, such as 7d',
      ageInSeconds,
    )
    .option('--no-deploy', 'update flake.lock alone');
  addFleetOptions(command, { onHostFailure: 'rollback-all' });
  addJudgeOptions(command, '--deploy-mode');
  return addNotifyOptions(addRunOptions(command));
}

export function addRollbackOptions(command: Command): Command {
  addFleetOptions(command).option('--no-deploy', 'bring back flake.lock alone');
  addJudgeOptions(command, '--deploy-mode');
  return addNotifyOptions(addRunOptions(command));
}

/** The same options as `deploy` has them. */
export function asDeployOptions<Options extends HostsOptions>(options: Options): Options & DeployOptions {
  const { mode: _, deployMode, ...rest } = options as Options & { mode?: unknown };
  return { ...rest, ...(deployMode && { mode: deployMode }) } as Options & DeployOptions;
}

const secondsOf: Record<string, number> = { h: 3600, d: 86_400, w: 604_800 };

/** Parses an age: `12h`, `7d`, `2w`. Returns seconds. */
export function ageInSeconds(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
  const seconds = Number(count) * (secondsOf[unit] ?? 0);
  if (seconds > 0) return seconds;
  throw new InvalidArgumentError('It must be a number of hours, days or weeks, such as 12h, 7d or 2w.');
}
