import { type Command, InvalidArgumentError } from 'commander';
import { themeNames } from '../render/color/theme.js';

// Apart from the other options, so that commands without pictures do not load the themes.

/** Adds `--theme`, the colours of pictures, to a command. */
export function themeOption(command: Command): Command {
  return command.option('--theme <name>', `colours of the pictures: ${themeNames.join(', ')}`, (name) => {
    const theme = themeNames.find((known) => known === name);
    if (theme) return theme;
    throw new InvalidArgumentError(`There is no theme "${name}"; themes are ${themeNames.join(', ')}.`);
  });
}
