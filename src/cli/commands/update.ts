import type { Command } from 'commander';
import type { CliIo } from '../io.js';
import {
  type ApplyOptions,
  addApplyOptions,
  addPreviewOptions,
  addRollbackOptions,
  type PreviewOptions,
  type RollbackOptions,
} from '../update/options.js';

export function configure(command: Command, io: CliIo, argv: readonly string[]): void {
  addPreviewOptions(
    command
      .command('preview [hosts...]')
      .description('what an update would change, without touching flake.lock; of all hosts by default'),
  ).action(async (hosts: string[], options: PreviewOptions) => {
    const { previewAndReport } = await import('../update/preview.js');
    await previewAndReport(hosts, options, io);
  });
  addApplyOptions(
    command
      .command('apply [hosts...]')
      .description('update flake.lock and deploy to hosts; both go back together'),
  ).action(async (hosts: string[], options: ApplyOptions) => {
    const { applyAndReport } = await import('../update/apply.js');
    await applyAndReport(hosts, options, { io, argv });
  });
  addRollbackOptions(
    command
      .command('rollback')
      .description('take the last update back: flake.lock, its commit, and the hosts'),
  ).action(async (options: RollbackOptions) => {
    const { rollbackUpdateAndReport } = await import('../update/rollback.js');
    await rollbackUpdateAndReport(options, { io, argv });
  });
}
