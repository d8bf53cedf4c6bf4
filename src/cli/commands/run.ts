import type { Command } from 'commander';
import { actionFacts } from '../../rebuild/action.js';
import { withRemedies } from '../../rebuild/attempts/policy.js';
import type { CliIo } from '../io.js';
import { addNotifyOptions, type NotifyOptions, openNotifier, takeNotify } from '../notify.js';
import { numberIn, repeatable } from '../option-values.js';
import { addRemedyOptions, type RemedyOptions } from '../remedies/options.js';
import { isFleet, type MemberOptions, membersOf } from '../run/members.js';
import { addRunOptions, type RunOptions, rebuildRequest } from '../run/options.js';
import { runAndReport } from '../run/rebuild.js';

type Options = Omit<RunOptions, 'flake' | 'notify'> & MemberOptions & NotifyOptions & RemedyOptions;

const count = numberIn({ least: 1, whole: true });

export function configure(command: Command, io: CliIo, argv: readonly string[]): void {
  command
    .usage('[action] [options] [-- extra args]')
    .option('--action <action>', 'the same as the argument')
    .addOption(
      repeatable('--flake <ref>', 'the flake and host, such as .#laptop; several are built side by side'),
    )
    .option('--all-hosts', 'build every host of the flake')
    .option('--jobs <count>', 'how many run at a time (default: 4 hosts, 1 repetition)', count)
    .option('--repeat <count>', 'run the same rebuild this many times, to find flaky failures', count, 1)
    .option('--file <path>', 'a configuration that is no flake')
    .option('--command <shell-command>', 'record this instead of a rebuild')
    .option('--target-host <host>', 'activate there')
    .option('--build-host <host>', 'build there')
    .option('--sudo', 'let nixos-rebuild use sudo where it must')
    .option('--accept-flake-config', "let Nix take the settings in the flake's nixConfig")
    .option('--base <rev>', 'the commit whose flake.lock the inputs are compared with (default: HEAD)');
  addNotifyOptions(addRunOptions(addRemedyOptions(command)));
  command.action(async (action: string | undefined, others: string[], given: Options) => {
    const options = takeNotify(given, io);
    const words = splitWords(action === undefined ? [] : [action, ...others], argv, command);
    const { flake: flakes, ...rest } = options;
    const json = options.json === true;
    if (isFleet(options)) {
      const { runAndReportFleet } = await import('../run/fleet.js');
      const asked = await membersOf(
        options,
        (flake) => rebuildRequest(withFlake(rest, flake), words, io),
        io,
      );
      const members = await Promise.all(
        asked.map(async (one) => ({ ...one, request: await withRemedies(one.request, options) })),
      );
      const jobs = options.jobs ?? (options.repeat > 1 ? 1 : 4);
      const notify = await openNotifier(options, members[0]?.request.outputDir ?? io.cwd);
      return runAndReportFleet(members, { jobs, stopOnError: options.repeat > 1, json, notify }, io);
    }
    const request = await withRemedies(rebuildRequest(withFlake(rest, flakes[0]), words, io), options);
    const { warning } = actionFacts[request.action];
    if (!options.quiet && warning && request.target.kind !== 'command')
      io.err(`${request.action}: ${warning}\n`);
    const notify = await openNotifier(options, request.outputDir);
    await runAndReport(request, { quiet: options.quiet === true, json, notify }, io);
  });
}

/** The action, and the words after `--`. Commander passes both on as one list, without the `--`. */
function splitWords(
  words: readonly string[],
  argv: readonly string[],
  command: Command,
): { action: string | undefined; extraArgs: string[] } {
  const dashes = argv.indexOf('--');
  const extraArgs = dashes < 0 ? [] : argv.slice(dashes + 1);
  const [action, surplus] = words.slice(0, words.length - extraArgs.length);
  if (surplus !== undefined)
    command.error(`error: too many arguments for 'run': "${surplus}" (extra arguments go after --)`);
  return { action, extraArgs };
}

function withFlake(options: Omit<RunOptions, 'flake'>, flake: string | undefined): RunOptions {
  return flake === undefined ? options : { ...options, flake };
}
