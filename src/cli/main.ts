import { Command, CommanderError } from 'commander';
import { version } from '../system/version.js';
import { commands } from './commands/index.js';
import { type CliIo, reportError } from './io.js';

/**
 * Runs one command line. `argv` is what follows the program's name. Resolves with the exit status:
 * 0 success, 1 the rebuild failed, 2 bad usage, 3 the tool could not work, 124 timed out, 130 cancelled.
 */
export async function runCli(argv: string[], io: CliIo): Promise<number> {
  const program = programOf(argv, io);
  const called = { command: program };
  program.hook('preSubcommand', (_, command) => {
    called.command = command;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return io.status;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    return reportError(io, thrown, called.command.opts().verbose === true);
  }
}

/** Every command with its arguments; its options and imports are loaded when it is called or its help is asked for. */
export function programOf(argv: readonly string[], io: CliIo): Command {
  const program = new Command('nixos-rebuild-test')
    .description('Records NixOS rebuilds and turns them into casts, logs, pictures and metadata.')
    .version(version, '-V, --version')
    // Commands with subcommands have options of the same names as these.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .helpCommand(false);
  for (const entry of commands) {
    const command = program.command(entry.name).description(entry.summary);
    for (const [name, description, otherwise] of entry.arguments ?? [])
      command.argument(name, description, otherwise);
    command.option('--verbose', 'say more, and show the stack of an error');
  }
  const load = async (command: Command) => {
    const entry = commands.find(({ name }) => name === command.name());
    if (entry) (await entry.load()).configure(command, io, argv);
  };
  program.hook('preSubcommand', (_, command) => load(command));
  // Commander's own help command would not wait for the options to be loaded.
  program
    .command('help')
    .description('show the help of a command')
    .argument('[command]')
    .action(async (name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (!command) return program.error(`error: unknown command '${name}'`);
      await load(command);
      command.outputHelp();
    });
  return program;
}
