import type { WritableCastVersion } from '../../cast/encode.js';
import type { Recording } from '../../cast/recording.js';
import type { GifOptions } from '../../render/gif/options.js';
import { writeGif } from '../../render/gif/render-gif.js';
import type { Look } from '../../render/look.js';
import { renderPng } from '../../render/render-png.js';
import { lastScreenWithContent, type ShownScreen } from '../../terminal/last-content.js';
import { screenAt } from '../../terminal/play.js';
import { createFile, createGif, type WrittenFile } from './file.js';
import { castText, logText } from './text.js';

/** How the outputs look and last, as the command line's options name it. Undefined takes the default. */
export type OutputOptions = {
  castVersion: WritableCastVersion;
  /** The moment of the picture in seconds; the end without it. */
  at?: number;
  fullSize?: boolean;
  fps?: number;
  speed?: number;
  /** In seconds, as `hold`. */
  idleLimit?: number;
  hold?: number;
  effort: 'fast' | 'best';
  /** True takes the recording's own title. */
  caption?: string | true;
  /** In bytes. */
  maxSize?: number;
  theme?: string;
  /** In pixels, as `padding`. */
  fontSize?: number;
  padding?: number;
};

export type Written = WrittenFile & {
  frames?: number;
  duration_seconds?: number;
  reductions?: string[];
  /** Of a picture without `at`: when its screen was there, where the recording ends with a blank one. */
  screen_seconds?: number;
};

type Output = {
  /** The word for it in the progress line. */
  what: string;
  /** Writes it to `file`, relative to `cwd`. */
  write(recording: Recording, file: string, options: OutputOptions, cwd: string): Promise<Written>;
};

/** What `export` can write, in the order in which it does; each name is the option that takes the file. */
export const outputs: Record<'png' | 'gif' | 'log' | 'cast', Output> = {
  png: {
    what: 'picture',
    write: async (recording, file, options, cwd) => {
      const { screen, seconds } = await pictured(recording, options);
      const png = renderPng(screen, { ...lookOf(options), fixedSize: options.fullSize === true });
      const written = await createFile(cwd, file, [png]);
      return seconds === null ? written : { ...written, screen_seconds: seconds };
    },
  },
  gif: {
    what: 'animation',
    write: async (recording, file, options, cwd) => {
      const gif = gifOptions(recording, options);
      const { result, ...written } = await createGif(cwd, file, (sink) => writeGif(recording, gif, sink));
      const { frames, durationSeconds, reductions } = result;
      return { ...written, frames, duration_seconds: durationSeconds, reductions };
    },
  },
  log: {
    what: 'log',
    write: (recording, file, _, cwd) => createFile(cwd, file, logText(recording)),
  },
  cast: {
    what: 'cast',
    write: (recording, file, { castVersion }, cwd) => createFile(cwd, file, castText(recording, castVersion)),
  },
};

export type OutputName = keyof typeof outputs;
export const outputNames = Object.keys(outputs) as OutputName[];

async function pictured(recording: Recording, { at }: OutputOptions): Promise<ShownScreen> {
  if (at === undefined) return lastScreenWithContent(recording);
  return { screen: await screenAt(recording, at), seconds: null };
}

function gifOptions(recording: Recording, options: OutputOptions): GifOptions {
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

function lookOf({ theme, fontSize, padding }: OutputOptions): Look {
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(padding === undefined ? {} : { padding }),
  };
}
