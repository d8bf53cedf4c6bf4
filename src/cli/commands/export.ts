import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { openCast } from '../../cast/read.js';
import type { CastDamage } from '../../cast/recording.js';
import { fontsFor } from '../../rebuild/pictures/fonts/machine-fonts.js';
import { themeArgument } from '../../rebuild/pictures/theme-argument.js';
import { usageError } from '../../system/errors.js';
import { shownLine } from '../../text/clean.js';
import { formatBytes } from '../../text/size.js';
import {
  type OutputName,
  type OutputOptions,
  outputNames,
  outputs,
  type Written,
} from '../export/outputs.js';
import { castBytes, findCast } from '../export/source.js';
import { absolutePath, type CliIo, printJson } from '../io.js';
import { progressLine } from '../live/progress.js';
import { choice, numberIn, outputDirOption, parseBytes } from '../option-values.js';
import { pictureOptions } from '../picture-options.js';

type Options = Omit<OutputOptions, 'castVersion' | 'theme' | 'fonts'> & {
  theme?: string;
  fontDir?: string;
  castVersion: '2' | '3';
} & {
  [name in OutputName]?: string;
} & { outputDir: string; json?: boolean };

export function configure(command: Command, io: CliIo): void {
  const number = numberIn({ least: 0 });
  command
    .option('--png <file>', 'write the last screen with content, or the one --at a time, as a picture')
    .option('--gif <file>', 'write the recording as an animation')
    .option('--svg <file>', 'write the recording as an animated SVG, or as a still one --at a time')
    .option('--mp4 <file>', 'write the recording as a video, which needs ffmpeg')
    .option('--webm <file>', 'write the recording as a video, which needs ffmpeg')
    .option('--log <file>', 'write what was printed, as plain text')
    .option('--cast <file>', 'write the recording as an asciicast')
    .option('--cast-version <version>', 'of the cast to write: 2 or 3', choice('2', '3'), '2')
    .option('--at <seconds>', 'the moment of the picture', number)
    .option('--from <seconds>', 'leave out what is before this moment', number)
    .option('--to <seconds>', 'leave out what is after this moment', number)
    .option('--full-size', 'keep the blank rows and columns of the screen in the picture')
    .option('--fps <rate>', 'frames a second, up to 50 (default: 15; SVG 10, video 30)', number)
    .option('--speed <factor>', '2 plays twice as fast', number)
    .option('--idle-limit <seconds>', "cut pauses to this (default: the recording's own, or 2)", number)
    .option('--hold <seconds>', 'how long the last frame stays (default: 3)', number)
    .option(
      '--effort <effort>',
      'of the animation: fast, or best, which is smaller',
      choice('fast', 'best'),
      'best',
    )
    .option('--caption [title]', 'a bar under the animation with title, phase and time')
    .option('--max-size <bytes>', 'keep the animation under this size, such as 10MB', parseBytes);
  pictureOptions(command)
    .option('--font-size <pixels>', 'size of the letters (default: 14)', number)
    .option('--padding <pixels>', 'space around the screen', number);
  outputDirOption(command, io)
    .option('--json', 'print what was written as JSON')
    .action((source: string, options: Options) => exportRecording(source, options, io));
}

async function exportRecording(source: string, options: Options, io: CliIo): Promise<void> {
  const wanted = outputNames.flatMap((name): { name: OutputName; file: string }[] => {
    const file = options[name];
    return file ? [{ name, file }] : [];
  });
  if (wanted.length === 0)
    throw usageError(
      'nothing-to-export',
      'there is nothing to write',
      'Give --png, --gif, --svg, --mp4, --webm, --log or --cast and a file.',
    );
  const cast = await findCast(source, absolutePath(io, options.outputDir), io.cwd);
  checkPaths(cast.path, wanted, io.cwd);
  const progress = progressLine(io, cast.bytes);
  const recording = await openCast(() => castBytes(cast.path, progress.read));
  const { theme, fontDir, ...given } = options;
  const problems: string[] = [];
  const chosen: OutputOptions = {
    ...given,
    ...(theme === undefined ? {} : { theme: themeArgument(theme, io.cwd) }),
    fonts: fontsFor({ fontDir, env: io.env, cwd: io.cwd }, (problem) => problems.push(problem)),
    castVersion: options.castVersion === '3' ? 3 : 2,
  };
  const written: { [name in OutputName]?: Written } = {};
  let damage: CastDamage | null = null;
  for (const { name, file } of wanted) {
    progress.start(outputs[name].what);
    const made = await outputs[name].write(recording, file, chosen, { cwd: io.cwd, env: io.env });
    progress.clear();
    written[name] = made;
    damage ??= recording.damage();
    if (options.json) continue;
    io.err(`wrote ${made.path} (${formatBytes(made.bytes)})\n`);
    if (made.screen_seconds !== undefined)
      io.err(`  the last screen is blank; this is the one at ${made.screen_seconds.toFixed(1)} s\n`);
    for (const step of made.reductions ?? []) io.err(`  ${step}\n`);
  }
  if (damage)
    io.err(
      `The recording is damaged at line ${damage.line}: ${damage.reason}. What comes before it was used.\n`,
    );
  for (const problem of problems) io.err(`${shownLine(problem)}\n`);
  if (options.json) printJson(io, { damage, ...written });
}

/** No output may be written over another one, and over the recording only a recording. Devices take any number. */
function checkPaths(
  castPath: string,
  wanted: readonly { name: OutputName; file: string }[],
  cwd: string,
): void {
  const identity = (path: string) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found) return found.isFile() ? `${found.dev}:${found.ino}` : null;
    return path;
  };
  const source = identity(castPath);
  const taken = new Set<string>();
  for (const { name, file } of wanted) {
    const target = identity(resolve(cwd, file));
    if (target === null) continue;
    if (taken.has(target) || (target === source && name !== 'cast'))
      throw usageError(
        'same-file',
        `${file} would be written over ${target === source ? 'the recording' : 'another output'}`,
        'Name another file.',
      );
    taken.add(target);
  }
}
