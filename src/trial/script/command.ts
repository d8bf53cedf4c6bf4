import { usageError } from '../../system/errors.js';

/** A shell takes no longer one as an argument: Linux allows 128 KiB, and quoting may double it. */
const longestCommand = 60_000;

/** Throws a usage error for a script that no machine can run. */
export function requireCommand(command: string): void {
  if (command.trim() === '') throw usageError('bad-option', '--command is empty');
  if (Buffer.byteLength(command) > longestCommand)
    throw usageError(
      'bad-option',
      `--command is longer than ${longestCommand} bytes`,
      'Put the script into the image, or have the command fetch it.',
    );
}
