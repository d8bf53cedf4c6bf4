import type { Command } from 'commander';
import { explainFile, explainStream } from '../../nix/explain.js';
import type { Understanding } from '../../nix/observer.js';
import { showControls } from '../../text/clean.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { numberIn } from '../option-values.js';
import { explanationText } from '../show/explanation.js';

type Options = { exitCode?: number; checkout?: string; json?: boolean; verbose?: boolean };

/** `explain FILE|-`: what a stored rebuild did and why it failed. */
export function configure(command: Command, io: CliIo): void {
  command
    .option(
      '--exit-code <n>',
      "the rebuild's exit status, where the input does not hold it",
      numberIn({ least: 0, most: 255, whole: true }),
    )
    .option('--checkout <dir>', 'the sources that were built; files in it are named relative to it')
    .option('--json', 'print the result as JSON')
    .action(async (file: string, options: Options) => {
      const found = await understanding(file, options, io);
      const { failure, failures, phases, activity, unread } = found;
      if (options.json) printJson(io, { schema_version: 1, failure, failures, phases, activity });
      else io.out(explanationText(found));
      if (options.verbose && unread.count > 0) {
        const pieces = unread.count === 1 ? '1 piece' : `${unread.count} pieces`;
        io.err(`${pieces} of the activity log made no sense:\n${showControls(unread.samples.join('\n'))}\n`);
      }
    });
}

function understanding(file: string, options: Options, io: CliIo): Promise<Understanding> {
  const checkout = absolutePath(io, options.checkout ?? '.');
  const given = { checkout, exitCode: options.exitCode ?? null, env: io.env };
  return file === '-' ? explainStream(io.input, given) : explainFile(absolutePath(io, file), given);
}
