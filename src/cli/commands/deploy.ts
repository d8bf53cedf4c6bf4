import type { Command } from 'commander';
import {
  type HostOptions,
  type RollbackOptions,
  recoverAndReport,
  rollbackAndReport,
  statusAndReport,
} from '../deploy/after.js';
import {
  addDeployOptions,
  addJudgeOptions,
  addTargetOptions,
  type DeployOptions,
} from '../deploy/options.js';
import { deployAndReport } from '../deploy/run.js';
import type { CliIo } from '../io.js';
import { addNotifyOptions } from '../notify.js';
import { numberIn } from '../option-values.js';
import { addRunOptions } from '../run/options.js';

export function configure(command: Command, io: CliIo, argv: readonly string[]): void {
  // `deploy` has options of the same names as its subcommands.
  command.enablePositionalOptions();
  const json = 'print the result as JSON';
  addTargetOptions(
    command.command('status <host>').description('what a host runs, and what became of deployments'),
  )
    .option('--json', json)
    .action((host: string, options: HostOptions) => statusAndReport(host, options, io));
  const rollback = command
    .command('rollback <host>')
    .description('back to an earlier generation, supervised');
  addTargetOptions(rollback).option(
    '--to <generation>',
    'its number (default: the one before)',
    numberIn({ least: 1, whole: true }),
  );
  addJudgeOptions(rollback);
  addNotifyOptions(addRunOptions(rollback)).action((host: string, options: RollbackOptions) =>
    rollbackAndReport(host, options, { io, argv }),
  );
  addTargetOptions(command.command('recover <host>').description('bring to an end what was left on a host'))
    .option('--json', json)
    .action((host: string, options: HostOptions) => recoverAndReport(host, options, io));
  addDeployOptions(command).action((words: string[], options: DeployOptions) =>
    deployAndReport(words, options, { io, argv }),
  );
}
