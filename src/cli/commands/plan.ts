import type { Command } from 'commander';
import { targetsOf } from '../../deploy/hosts/target.js';
import { usageError } from '../../system/errors.js';
import { addTargetOptions } from '../deploy/options.js';
import { type PlanOptions, planAndReport } from '../deploy/plan.js';
import { cliWorld } from '../deploy/world.js';
import type { CliIo } from '../io.js';

export function configure(command: Command, io: CliIo): void {
  addTargetOptions(command)
    .option('--store-path <path>', 'a system that was built before, instead of building one')
    .option('--dry-activate', 'copy the system to the target, and ask its activation script there as well')
    .option('--json', 'print the plans as a JSON array')
    .action(async (hosts: string[], options: PlanOptions) => {
      if (options.storePath !== undefined && hosts.length > 1)
        throw usageError('several-hosts', `--store-path is one system, and ${hosts.length} hosts are named`);
      const world = await cliWorld(options, { targets: targetsOf(options.target, hosts), hosts }, io);
      try {
        await planAndReport(hosts, options, world, io);
      } finally {
        await world.close();
      }
    });
}
