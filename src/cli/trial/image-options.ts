import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { messageOf, usageError } from '../../system/errors.js';
import type { ImageGuestOptions } from '../../trial/guest/image.js';
import { absolutePath, type CliIo } from '../io.js';
import { choice } from '../option-values.js';

/** What a machine starts from, and how it is reached. */
export type ImageOptions = { image?: string; identity?: string; shell?: 'port' | 'console' };

export function addImageShellOptions(command: Command): Command {
  return command
    .option('--identity <file>', 'a private key that root of a disk image accepts over ssh')
    .option(
      '--shell <kind>',
      'of a disk image without ssh: port, as in the base image, or console, as in NixOS tests (default: port)',
      choice('port', 'console'),
    );
}

/** Throws a usage error for options that contradict each other. */
export function imageOf(
  { image, identity, shell }: ImageOptions,
  io: CliIo,
): Pick<ImageGuestOptions, 'image' | 'shell'> {
  if (identity !== undefined && shell !== undefined)
    throw usageError('bad-option', 'give only one of --identity and --shell');
  return {
    image: image === undefined ? null : absolutePath(io, image),
    shell: identity === undefined ? (shell ?? 'port') : { identity: absolutePath(io, identity) },
  };
}

/** The script of `--command`, or of the file of `--script`; null for neither. Throws a usage error. */
export function givenScript(
  { command, script }: { command?: string; script?: string },
  io: CliIo,
): string | null {
  if (script === undefined) return command ?? null;
  if (command !== undefined) throw usageError('bad-option', 'give only one of --command and --script');
  const path = absolutePath(io, script);
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    throw usageError('no-script', `cannot read the script ${script}: ${messageOf(thrown)}`);
  }
}
