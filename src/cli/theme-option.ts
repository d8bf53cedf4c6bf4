import type { Command } from 'commander';
import { themeNames } from '../render/color/theme.js';

// Apart from the other options, so that commands without pictures do not load the themes.

/** Adds `--theme`, the colours of pictures, to a command; `themeArgument` reads its value. */
export function themeOption(command: Command): Command {
  return command.option(
    '--theme <name-or-file>',
    `colours of the pictures: a JSON file with 16 colours, or ${themeNames.join(', ')}`,
  );
}
