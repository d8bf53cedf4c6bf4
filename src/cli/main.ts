import { Command, CommanderError } from 'commander';
import { version } from '../system/version.js';
import { commands } from './commands/index.js';
import { type CliIo, processIo, reportError } from './io.js';

/**
 * Runs one command line. `argv` is what follows the program's name. Gives the exit status:
 * 0 success, 1 the rebuild failed, 2 bad usage, 3 the tool could not work, 124 timed out, 130 cancelled.
 */
export async function runCli(argv: string[], io: CliIo): Promise<number> {
  const program = new Command('nixos-rebuild-test')
    .description('Records NixOS rebuilds and turns them into casts, logs, pictures and metadata.')
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err });
  const called = argv.find((word) => !word.startsWith('-'));
  const dashes = commands.find((entry) => entry.name === called)?.handsOn ? argv.indexOf('--') : -1;
  const [own, extraArgs] = dashes < 0 ? [argv, []] : [argv.slice(0, dashes), argv.slice(dashes + 1)];
  for (const entry of commands) {
    const command = program.command(entry.name).description(entry.summary);
    command.option('--verbose', 'say more, and show the stack of an error');
    if (entry.name === called || argv[0] === 'help') (await entry.load()).configure(command, io, extraArgs);
  }
  try {
    await program.parseAsync(own, { from: 'user' });
    return io.status;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    return reportError(io, thrown, argv.includes('--verbose'));
  }
}

/** The entry of dist/cli/index.js. */
export async function main(): Promise<void> {
  // A reader that goes away (`| head`) ends nothing: the recording is what counts.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  process.exitCode = await runCli(process.argv.slice(2), processIo());
}
