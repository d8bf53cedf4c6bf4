import type { Command } from 'commander';
import type { WritableCastVersion } from '../../cast/encode.js';
import { openCast } from '../../cast/read.js';
import type { CastDamage, Recording } from '../../cast/recording.js';
import { themeNames } from '../../render/color/theme.js';
import type { GifOptions } from '../../render/gif/options.js';
import { writeGif } from '../../render/gif/render-gif.js';
import type { Look } from '../../render/look.js';
import { renderPng } from '../../render/render-png.js';
import { usageError } from '../../system/errors.js';
import { screensAt } from '../../terminal/play.js';
import { formatBytes } from '../../text/size.js';
import { createFile, createGif } from '../export/file.js';
import { castBytes, findCast } from '../export/source.js';
import { castText, logText } from '../export/text.js';
import { type CliIo, printJson } from '../io.js';
import { progressLine } from '../live/progress.js';
import { choice, numberFrom, parseBytes } from '../option-values.js';

type Options = {
  png?: string;
  gif?: string;
  log?: string;
  cast?: string;
  castVersion: '2' | '3';
  at?: number;
  fullSize?: boolean;
  fps?: number;
  speed?: number;
  idleLimit?: number;
  hold?: number;
  effort: 'fast' | 'best';
  caption?: string | true;
  maxSize?: number;
  theme?: string;
  fontSize?: number;
  padding?: number;
  outputDir: string;
  json?: boolean;
};

type Written = { path: string; bytes: number };
type GifWritten = Written & { frames: number; duration_seconds: number; reductions: string[] };
type Outcome = { png?: Written; gif?: GifWritten; log?: Written; cast?: Written; damage: CastDamage | null };

export function configure(command: Command, io: CliIo): void {
  command
    .argument(
      '<cast-or-build>',
      'a recording (asciicast version 1, 2 or 3), or the name or directory of a build',
    )
    .option('--png <file>', 'write the last screen, or the one --at a time, as a picture')
    .option('--gif <file>', 'write the recording as an animation')
    .option('--log <file>', 'write what was printed, as plain text')
    .option('--cast <file>', 'write the recording as an asciicast')
    .option('--cast-version <version>', 'of the cast to write: 2 or 3', choice('2', '3'), '2')
    .option('--at <seconds>', 'the moment of the picture', numberFrom(0))
    .option('--full-size', 'keep the blank rows and columns of the screen in the picture')
    .option('--fps <rate>', 'frames a second of the animation, up to 50 (default: 15)', numberFrom(0))
    .option('--speed <factor>', '2 plays twice as fast', numberFrom(0))
    .option(
      '--idle-limit <seconds>',
      "cut pauses to this (default: the recording's own, or 2)",
      numberFrom(0),
    )
    .option('--hold <seconds>', 'how long the last frame stays (default: 3)', numberFrom(0))
    .option(
      '--effort <effort>',
      'of the animation: fast, or best, which is smaller',
      choice('fast', 'best'),
      'best',
    )
    .option('--caption [title]', 'a bar under the animation with title, phase and time')
    .option('--max-size <bytes>', 'keep the animation under this size, such as 10MB', parseBytes)
    .option('--theme <name>', `colours: ${themeNames.join(', ')}`)
    .option('--font-size <pixels>', 'size of the letters (default: 14)', numberFrom(0))
    .option('--padding <pixels>', 'space around the screen', numberFrom(0))
    .option('--output-dir <directory>', 'where builds are', 'rebuild-logs')
    .option('--json', 'print what was written as JSON')
    .action((source: string, options: Options) => exportRecording(source, options, io));
}

async function exportRecording(source: string, options: Options, io: CliIo): Promise<void> {
  if (!options.png && !options.gif && !options.log && !options.cast)
    throw usageError(
      'nothing-to-export',
      'There is nothing to write.',
      'Give --png, --gif, --log or --cast and a file.',
    );
  const cast = await findCast(source, options.outputDir, io.cwd);
  const progress = progressLine(io, cast.bytes);
  const recording = await openCast(() => castBytes(cast.path, progress.read));
  const outcome: Outcome = { damage: null };
  const finished = (name: keyof Outcome, written: Written) => {
    progress.clear();
    Object.assign(outcome, { [name]: written });
    outcome.damage ??= recording.damage();
    if (!options.json) io.err(`wrote ${written.path} (${formatBytes(written.bytes)})\n`);
  };
  if (options.png) {
    progress.start('picture');
    const png = await pictureOf(recording, options);
    finished('png', await createFile(io.cwd, options.png, [png]));
  }
  if (options.gif) {
    progress.start('animation');
    const written = await animate(recording, options.gif, options, io.cwd);
    finished('gif', written);
    if (!options.json) for (const step of written.reductions) io.err(`  ${step}\n`);
  }
  if (options.log) {
    progress.start('log');
    finished('log', await createFile(io.cwd, options.log, logText(recording)));
  }
  if (options.cast) {
    progress.start('cast');
    const version = Number(options.castVersion) as WritableCastVersion;
    finished('cast', await createFile(io.cwd, options.cast, castText(recording, version)));
  }
  const { damage } = outcome;
  if (damage)
    io.err(
      `The recording is damaged at line ${damage.line}: ${damage.reason}. What comes before it was used.\n`,
    );
  if (options.json) printJson(io, outcome);
}

async function pictureOf(recording: Recording, options: Options): Promise<Uint8Array> {
  for await (const screen of screensAt(recording, [options.at ?? Number.POSITIVE_INFINITY]))
    return renderPng(screen, { ...lookOf(options), fixedSize: options.fullSize === true });
  throw new Error('a recording has a screen at any time');
}

async function animate(
  recording: Recording,
  file: string,
  options: Options,
  cwd: string,
): Promise<GifWritten> {
  const gif = gifOptions(recording, options);
  const { result, ...written } = await createGif(cwd, file, (sink) => writeGif(recording, gif, sink));
  const { frames, durationSeconds, reductions } = result;
  return { ...written, frames, duration_seconds: durationSeconds, reductions };
}

function gifOptions(recording: Recording, options: Options): GifOptions {
  const { fps, speed, idleLimit, hold, maxSize, caption, effort } = options;
  const title = caption === true ? (recording.header.title ?? recording.header.command ?? '') : caption;
  return {
    ...lookOf(options),
    effort,
    ...(fps === undefined ? {} : { fps }),
    ...(speed === undefined ? {} : { speed }),
    ...(idleLimit === undefined ? {} : { idleLimitSeconds: idleLimit }),
    ...(hold === undefined ? {} : { holdSeconds: hold }),
    ...(maxSize === undefined ? {} : { maxBytes: maxSize }),
    ...(title === undefined ? {} : { caption: { title } }),
  };
}

function lookOf({ theme, fontSize, padding }: Options): Look {
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(padding === undefined ? {} : { padding }),
  };
}
