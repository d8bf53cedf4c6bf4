import type { Command } from 'commander';
import { themeNames } from '../render/color/theme.js';

// Apart from the other options, so that commands without pictures do not load the themes.

/**
 * Adds `--theme`, the colours of pictures, and `--font-dir`, whose fonts have the characters that the program's own
 * lack, to a command; `themeArgument` and `fontDirArgument` read their values.
 */
export function pictureOptions(command: Command): Command {
  return command
    .option(
      '--theme <name-or-file>',
      `colours of the pictures: a JSON file with 16 colours, or ${themeNames.join(', ')}`,
    )
    .option('--font-dir <dir>', "fonts for characters that the program's own lack, before the machine's");
}
