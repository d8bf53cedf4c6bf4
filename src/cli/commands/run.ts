import { type Command, Option } from 'commander';
import { actionFacts } from '../../rebuild/action.js';
import type { CliIo } from '../io.js';
import { runAndReportFleet } from '../run/fleet.js';
import { type FleetOptions, isFleet, membersOf } from '../run/members.js';
import { addRunOptions, type RunOptions, requestOf } from '../run/options.js';
import { runAndReport } from '../run/rebuild.js';
import { wholeNumber } from '../whole-number.js';

type Options = Omit<RunOptions, 'flake'> & FleetOptions;

export function configure(command: Command, io: CliIo, extraArgs: string[]): void {
  command
    .argument(
      '[action]',
      'build, dry-build, test, dry-activate, boot, switch or build-vm (default: test on NixOS, else build)',
    )
    .usage('[action] [options] [-- extra args]')
    .option('--action <action>', 'the same as the argument')
    .addOption(
      new Option('--flake <ref>', 'the flake and host, such as .#laptop; several are built side by side')
        .default([], 'none')
        .argParser((value: string, before: string[]) => [...before, value]),
    )
    .option('--all-hosts', 'build every host of the flake')
    .option('--jobs <count>', 'how many run at a time (default: 4 hosts, 1 repetition)', wholeNumber(1))
    .option('--repeat <count>', 'run the same this often, to find what fails now and then', wholeNumber(1), 1)
    .option('--file <path>', 'a configuration that is no flake')
    .option('--command <shell-command>', 'record this instead of a rebuild')
    .option('--target-host <host>', 'activate there')
    .option('--build-host <host>', 'build there')
    .option('--sudo', 'let nixos-rebuild use sudo where it must');
  addRunOptions(command).action(async (action: string | undefined, options: Options) => {
    const words = { action, extraArgs };
    const { flake: flakes, ...others } = options;
    const json = options.json === true;
    if (isFleet(options)) {
      const members = await membersOf(options, (flake) => requestOf(withFlake(others, flake), words, io), io);
      const jobs = options.jobs ?? (options.repeat > 1 ? 1 : 4);
      return runAndReportFleet(members, { jobs, stopOnError: options.repeat > 1, json }, io);
    }
    const request = requestOf(withFlake(others, flakes[0]), words, io);
    const { warning } = actionFacts[request.action];
    if (!options.quiet && warning && request.target.kind !== 'command')
      io.err(`${request.action}: ${warning}\n`);
    await runAndReport(request, { quiet: options.quiet === true, json }, io);
  });
}

function withFlake(options: Omit<RunOptions, 'flake'>, flake: string | undefined): RunOptions {
  return flake === undefined ? options : { ...options, flake };
}
