import type { Command } from 'commander';
import type { CliIo } from '../io.js';
import { numberIn } from '../option-values.js';
import type { HistoryOptions } from '../sync/history.js';
import { addSyncOptions, type SyncOptions } from '../sync/options.js';

export function configure(command: Command, io: CliIo): void {
  // `sync` has options of the same names as its subcommand.
  command.enablePositionalOptions();
  command
    .command('history')
    .description('what syncs and deployments have made of this machine: commit, generation, changes')
    .option('--flake <ref>', 'the directory of the flake', '.')
    .option('--output-dir <dir>', 'also look here for deployments')
    .option('--limit <count>', 'so many at most', numberIn({ least: 1, whole: true }), 20)
    .option('--all', 'also what was stopped, has failed or was taken back')
    .option('--json', 'print the result as JSON')
    .action(async (options: HistoryOptions) => {
      const { historyAndReport } = await import('../sync/history.js');
      await historyAndReport(options, io);
    });
  addSyncOptions(command).action(async (host: string | undefined, options: SyncOptions) => {
    if (options.rollback === undefined || options.rollback === false) {
      const { syncAndReport } = await import('../sync/run.js');
      return syncAndReport(host, options, io);
    }
    const { rollbackSyncAndReport } = await import('../sync/rollback.js');
    return rollbackSyncAndReport(host, options, io);
  });
}
