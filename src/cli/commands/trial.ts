import type { Command } from 'commander';
import type { CliIo } from '../io.js';
import { freshAndReport } from '../trial/fresh.js';
import { addInstallOptions, type InstallOptions, installAndReport } from '../trial/install.js';
import {
  addHostTrialOptions,
  addUpgradeOptions,
  type HostTrialOptions,
  type UpgradeOptions,
} from '../trial/options.js';
import { addRunTrialOptions, type RunTrialOptions, runAndReport } from '../trial/run.js';
import { upgradeAndReport } from '../trial/upgrade.js';

export function configure(command: Command, io: CliIo): void {
  command.enablePositionalOptions();
  const upgrade = command
    .command('upgrade [hosts...]')
    .description('does the machine that runs the base system survive becoming the new one');
  addUpgradeOptions(upgrade).action((hosts: string[], options: UpgradeOptions) =>
    upgradeAndReport(hosts, options, io),
  );
  const fresh = command
    .command('fresh [hosts...]')
    .description('does a machine that boots the new system from nothing come up well');
  addHostTrialOptions(fresh).action((hosts: string[], options: HostTrialOptions) =>
    freshAndReport(hosts, options, io),
  );
  const install = command
    .command('install [hosts...]')
    .description('does a host install into an empty disk, and boot from that alone');
  addInstallOptions(install).action((hosts: string[], options: InstallOptions) =>
    installAndReport(hosts, options, io),
  );
  const run = command
    .command('run')
    .description('does a script succeed in a machine of an image, with its marker lines understood');
  addRunTrialOptions(run).action((options: RunTrialOptions) => runAndReport(options, io));
}
