import type { Command } from 'commander';
import { addDeployOptions, type DeployOptions } from '../deploy/options.js';
import { deployAndReport } from '../deploy/run.js';
import type { CliIo } from '../io.js';

export function configure(command: Command, io: CliIo): void {
  addDeployOptions(command).action((words: string[], options: DeployOptions) =>
    deployAndReport(words, options, io),
  );
}
