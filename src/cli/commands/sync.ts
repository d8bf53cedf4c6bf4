import type { Command } from 'commander';
import type { CliIo } from '../io.js';
import { addSyncOptions, type SyncOptions } from '../sync/options.js';

export function configure(command: Command, io: CliIo): void {
  // `sync` has options of the same names as its subcommand.
  command.enablePositionalOptions();
  addSyncOptions(command).action(async (host: string | undefined, options: SyncOptions) => {
    const { syncAndReport } = await import('../sync/run.js');
    await syncAndReport(host, options, io);
  });
}
