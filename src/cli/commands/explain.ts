import { resolve } from 'node:path';
import type { Command } from 'commander';
import { explainFile, explainStream } from '../../nix/explain.js';
import type { Understanding } from '../../nix/observer.js';
import { usageError } from '../../system/errors.js';
import { type CliIo, printJson } from '../io.js';
import { explanationText } from '../show/explanation.js';

type Options = { exitCode?: number; checkout?: string; json?: boolean; verbose?: boolean };

/** `explain FILE|-`: what a stored rebuild did and why it failed. */
export function configure(command: Command, io: CliIo): void {
  command
    .argument('<file>', 'a log, raw terminal bytes, a cast, or a JSON activity log; - reads standard input')
    .option('--exit-code <n>', "the rebuild's exit status, where the input does not tell it", exitStatus)
    .option('--checkout <dir>', 'the sources that were built, to name files by their place in it')
    .option('--json', 'print the result as JSON')
    .action(async (file: string, options: Options) => {
      const found = await understanding(file, options, io);
      const { failure, failures, phases, activity, unread } = found;
      if (options.json) printJson(io, { schema_version: 1, failure, failures, phases, activity });
      else io.out(explanationText(found));
      if (options.verbose && unread.count > 0) {
        const pieces = unread.count === 1 ? '1 piece' : `${unread.count} pieces`;
        io.err(`${pieces} of the activity log made no sense:\n${unread.samples.join('\n')}\n`);
      }
    });
}

function exitStatus(text: string): number {
  if (!/^\d{1,3}$/.test(text))
    throw usageError('bad-exit-code', `--exit-code must be a number, not '${text}'`);
  return Number(text);
}

async function understanding(file: string, options: Options, io: CliIo): Promise<Understanding> {
  const checkout = resolve(io.cwd, options.checkout ?? '.');
  const given = { checkout, exitCode: options.exitCode ?? null };
  if (file === '-') return explainStream(process.stdin, given);
  try {
    return await explainFile(resolve(io.cwd, file), given);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw usageError('no-such-file', `${file} does not exist`);
    if (code === 'EACCES')
      throw usageError('unreadable', `${file} may not be read`, 'Check its permissions.');
    if (code === 'EISDIR')
      throw usageError('not-a-file', `${file} is a directory`, 'Give the rebuild.log or rebuild.cast in it.');
    throw cause;
  }
}
