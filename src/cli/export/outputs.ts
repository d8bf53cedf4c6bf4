import type { WritableCastVersion } from '../../cast/encode.js';
import { excerpt } from '../../cast/excerpt.js';
import type { Recording } from '../../cast/recording.js';
import type { ThemeColors } from '../../render/color/theme.js';
import type { FallbackFonts } from '../../render/fonts/fallback.js';
import type { GifOptions } from '../../render/gif/options.js';
import type { Look } from '../../render/look.js';
import { renderPng } from '../../render/render-png.js';
import type { Environment } from '../../system/environment.js';
import { lastScreenWithContent, type ShownScreen } from '../../terminal/last-content.js';
import { screenAt } from '../../terminal/play.js';
import type { VideoFormat } from './ffmpeg.js';
import { createFile, createGif, type WrittenFile } from './file.js';
import { castText, logText } from './text.js';

/** How the outputs look and last, as the command line's options name it. Undefined takes the default. */
export type OutputOptions = {
  castVersion: WritableCastVersion;
  /** The moment of the picture in seconds; the end without it. */
  at?: number;
  /** The part of the recording that is shown, in seconds. */
  from?: number;
  to?: number;
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
  theme?: string | ThemeColors;
  /** For what the program's own fonts lack. */
  fonts?: FallbackFonts;
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

/** Where relative paths start, and which programs are found. */
type Place = { cwd: string; env: Environment };

type Output = {
  /** The word for it in the progress line. */
  what: string;
  /** Writes it to `file`. */
  write(recording: Recording, file: string, options: OutputOptions, place: Place): Promise<Written>;
};

/** What `export` can write, in the order in which it does; each name is the option that takes the file. */
export const outputs: Record<'png' | 'gif' | 'svg' | 'mp4' | 'webm' | 'log' | 'cast', Output> = {
  png: {
    what: 'picture',
    write: async (recording, file, options, { cwd }) => {
      const { screen, seconds } = await pictured(recording, options);
      const png = renderPng(screen, { ...lookOf(options), fixedSize: options.fullSize === true });
      const written = await createFile(cwd, file, [png]);
      return seconds === null ? written : { ...written, screen_seconds: seconds };
    },
  },
  gif: {
    what: 'animation',
    write: async (recording, file, options, { cwd }) => {
      const { writeGif } = await import('../../render/gif/render-gif.js');
      const gif = gifOptions(recording, options);
      const part = partOf(recording, options);
      const { result, ...written } = await createGif(cwd, file, (sink) => writeGif(part, gif, sink));
      const { frames, durationSeconds, reductions } = result;
      return { ...written, frames, duration_seconds: durationSeconds, reductions };
    },
  },
  svg: {
    what: 'SVG',
    write: async (recording, file, options, { cwd }) => {
      const { renderSvg, renderSvgAnimation } = await import('../../render/svg/render-svg.js');
      if (options.at === undefined) {
        const part = partOf(recording, options);
        const { svg, frames, durationSeconds } = await renderSvgAnimation(
          part,
          gifOptions(recording, options),
        );
        return { ...(await createFile(cwd, file, [svg])), frames, duration_seconds: durationSeconds };
      }
      const { screen } = await pictured(recording, options);
      const svg = renderSvg(screen, { ...lookOf(options), fixedSize: options.fullSize === true });
      return createFile(cwd, file, [svg]);
    },
  },
  mp4: { what: 'video', write: video('mp4') },
  webm: { what: 'video', write: video('webm') },
  log: {
    what: 'log',
    write: (recording, file, _, { cwd }) => createFile(cwd, file, logText(recording)),
  },
  cast: {
    what: 'cast',
    write: (recording, file, options, { cwd }) =>
      createFile(cwd, file, castText(partOf(recording, options), options.castVersion)),
  },
};

export type OutputName = keyof typeof outputs;
export const outputNames = Object.keys(outputs) as OutputName[];

function video(format: VideoFormat): Output['write'] {
  return async (recording, file, options, place) => {
    const [{ rgbVideoOf }, { writeVideo }] = await Promise.all([
      import('../../render/video/rgb-video.js'),
      import('./ffmpeg.js'),
    ]);
    const pictures = await rgbVideoOf(partOf(recording, options), gifOptions(recording, options));
    return writeVideo(pictures, format, { path: file, ...place });
  };
}

/** What `--from` and `--to` leave of a recording. */
function partOf(recording: Recording, { from, to }: OutputOptions): Recording {
  if (from === undefined && to === undefined) return recording;
  return excerpt(recording, { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
}

async function pictured(recording: Recording, options: OutputOptions): Promise<ShownScreen> {
  if (options.at !== undefined) return { screen: await screenAt(recording, options.at), seconds: null };
  const { screen, seconds } = await lastScreenWithContent(partOf(recording, options));
  return { screen, seconds: seconds === null ? null : seconds + (options.from ?? 0) };
}

function gifOptions(recording: Recording, options: OutputOptions): GifOptions {
  const { fps, speed, idleLimit, hold, maxSize, caption, effort, from } = options;
  const title = caption === true ? (recording.header.title ?? recording.header.command ?? '') : caption;
  return {
    ...lookOf(options),
    effort,
    ...(fps === undefined ? {} : { fps }),
    ...(speed === undefined ? {} : { speed }),
    ...(idleLimit === undefined ? {} : { idleLimitSeconds: idleLimit }),
    ...(hold === undefined ? {} : { holdSeconds: hold }),
    ...(maxSize === undefined ? {} : { maxBytes: maxSize }),
    ...(title === undefined ? {} : { caption: { title, startSeconds: from ?? 0 } }),
  };
}

function lookOf({ theme, fontSize, padding, fonts }: OutputOptions): Look {
  return {
    fonts,
    ...(theme === undefined ? {} : { theme }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(padding === undefined ? {} : { padding }),
  };
}
