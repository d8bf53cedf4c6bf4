import { createReadStream } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { Command } from 'commander';
import { type ContextLine, contextOf } from '../../nix/context.js';
import { explainFile, explainStream } from '../../nix/explain.js';
import type { Understanding } from '../../nix/observer.js';
import { showControls } from '../../text/clean.js';
import { type ExplainedFile, explainedFiles } from '../explain/inputs.js';
import { absolutePath, type CliIo, printJson, reportError } from '../io.js';
import { numberIn } from '../option-values.js';
import { explanationText, sourceOf } from '../show/explanation.js';

type Options = { exitCode?: number; checkout?: string; context?: number; json?: boolean; verbose?: boolean };
type Explained = { understood: Understanding; context: ContextLine[] | null };

const standardInput = '-';

/** `explain FILE|DIR|-…`: what stored rebuilds did and why they failed. */
export function configure(command: Command, io: CliIo): void {
  command
    .option(
      '--exit-code <n>',
      "the rebuild's exit status, where the input does not hold it",
      numberIn({ least: 0, most: 255, whole: true }),
    )
    .option('--checkout <dir>', 'the sources that were built; files in it are named relative to it')
    .option(
      '--context <n>',
      'also print this many lines of the input before and after the line that the answer is on',
      numberIn({ least: 0, most: 10_000, whole: true }),
    )
    .option('--json', 'print the result as JSON; one line an input where there are several')
    .action(async (paths: string[], options: Options) => {
      const inputs = (await Promise.all(paths.map((path) => filesIn(io, path)))).flat();
      const isOne = paths.length === 1 && inputs.length === 1 && inputs[0]!.path === givenPath(io, paths[0]!);
      if (isOne) return printOne(io, inputs[0]!, options);
      for (const input of inputs) await printOneOfMany(io, input, options);
    });
}

function givenPath(io: CliIo, path: string): string {
  return path === standardInput ? path : absolutePath(io, path);
}

async function filesIn(io: CliIo, path: string): Promise<ExplainedFile[]> {
  return path === standardInput ? [{ path, exitCode: null }] : explainedFiles(absolutePath(io, path));
}

async function printOne(io: CliIo, input: ExplainedFile, options: Options): Promise<void> {
  const explained = await explainedInput(io, input, options);
  if (options.json) printJson(io, jsonOf(explained));
  else io.out(explanationText(explained.understood, explained.context));
  if (options.verbose) printUnread(io, explained.understood);
}

/** One that cannot be read costs its answer, not those of the others. */
async function printOneOfMany(io: CliIo, input: ExplainedFile, options: Options): Promise<void> {
  const file = isAbsolute(input.path) ? relative(io.cwd, input.path) || input.path : input.path;
  let explained: Explained;
  try {
    explained = await explainedInput(io, input, options);
  } catch (thrown) {
    io.status = reportError(io, thrown, options.verbose ?? false);
    return;
  }
  if (options.json) io.out(`${JSON.stringify({ file, ...jsonOf(explained) })}\n`);
  else io.out(`${showControls(file)}:\n${explanationText(explained.understood, explained.context)}\n`);
  if (options.verbose) printUnread(io, explained.understood);
}

async function explainedInput(io: CliIo, input: ExplainedFile, options: Options): Promise<Explained> {
  const { path } = input;
  const given = {
    checkout: absolutePath(io, options.checkout ?? '.'),
    exitCode: options.exitCode ?? input.exitCode,
    env: io.env,
  };
  if (path !== standardInput) {
    const understood = await explainFile(path, given);
    return { understood, context: await contextIn(understood, options, () => createReadStream(path)) };
  }
  if (options.context === undefined)
    return { understood: await explainStream(io.input, given), context: null };
  // Standard input can be read once, and the lines around the answer are read afterwards.
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.input) chunks.push(chunk);
  async function* again() {
    yield* chunks;
  }
  const understood = await explainStream(again(), given);
  return { understood, context: await contextIn(understood, options, again) };
}

async function contextIn(
  understood: Understanding,
  options: Options,
  open: () => AsyncIterable<Uint8Array>,
): Promise<ContextLine[] | null> {
  const source = sourceOf(understood);
  return options.context === undefined || !source ? null : contextOf(open, source, options.context);
}

function jsonOf({ understood, context }: Explained) {
  const { verdict, doubt, failure, failures, phases, activity } = understood;
  const source = sourceOf(understood);
  const around = context ? { context } : {};
  return { schema_version: 1, verdict, failure, failures, doubt, source, ...around, phases, activity };
}

function printUnread(io: CliIo, { unread }: Understanding): void {
  if (unread.count === 0) return;
  const pieces = unread.count === 1 ? '1 piece' : `${unread.count} pieces`;
  io.err(`${pieces} of the activity log made no sense:\n${showControls(unread.samples.join('\n'))}\n`);
}
