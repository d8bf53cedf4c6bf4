import { type Command, Option } from 'commander';
import type { SyncStepName } from '../../builds/sync.js';
import { type ConflictPolicy, conflictPolicies, type SyncBuilder, syncBuilders } from '../../config/index.js';
import { addJudgeOptions, type JudgeOptions } from '../deploy/options.js';
import { addNotifyOptions, type NotifyOptions } from '../notify.js';
import { addRemedyOptions, type RemedyOptions } from '../remedies/options.js';
import { addRunOptions, type RunOptions } from '../run/options.js';

/** The steps that can be left out. */
const skippable = ['upstream', 'dotfiles', 'secrets', 'update', 'rebuild', 'push'] as const;

type Skips = { [Name in (typeof skippable)[number] as `skip${Capitalize<Name>}`]?: boolean };

export type SyncOptions = Omit<RunOptions, 'flake' | 'sudo' | 'notify'> &
  NotifyOptions &
  RemedyOptions &
  Omit<JudgeOptions, 'rollback'> &
  Skips & {
    flake: string;
    update?: boolean;
    offline?: boolean;
    dryRun?: boolean;
    interactive?: boolean;
    commit: boolean;
    onConflict?: ConflictPolicy;
    builder?: SyncBuilder;
    /** True without an id; false keeps a system although the machine is not well. */
    rollback?: boolean | string;
    elevate?: string;
  };

export function addSyncOptions(command: Command): Command {
  command
    .option('--flake <ref>', 'the directory of the flake', '.')
    .option(
      '--rollback [id]',
      'go back: to before the last sync, or to after the one that sync history names so',
    );
  for (const name of skippable) command.option(`--skip-${name}`, `leave the step ${name} out`);
  command
    .option('--update', 'also update the inputs')
    .option('--offline', 'use no network')
    .option('--dry-run', 'change nothing: say what would be done, with the plan')
    .option(
      '--interactive',
      'show what each step would do and ask before it, and open a shell to resolve conflicts in',
    )
    .option('--no-commit', 'commit and tag nothing')
    .addOption(
      new Option(
        '--on-conflict <what>',
        "where yours and upstream's commits contradict each other (default: stop)",
      ).choices(conflictPolicies),
    )
    .addOption(
      new Option('--builder <program>', 'what builds the system (default: nixos-rebuild)').choices(
        syncBuilders,
      ),
    )
    .option('--elevate <command>', 'what runs a command as root (default: sudo, run0 or doas)');
  addJudgeOptions(command);
  return addNotifyOptions(addRunOptions(addRemedyOptions(command)));
}

/** The steps that the options leave out. */
export function skipsOf(options: SyncOptions): ReadonlySet<SyncStepName> {
  return new Set(
    skippable.filter((name) => options[`skip${name[0]!.toUpperCase()}${name.slice(1)}` as keyof Skips]),
  );
}
