import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames } from '../../builds/files.js';
import { openCast } from '../../cast/read.js';
import type { Recording } from '../../cast/recording.js';
import type { Redaction } from '../../redact/redaction.js';
import { screenMask } from '../../redact/screen-mask.js';
import type { ThemeColors } from '../../render/color/theme.js';
import type { FallbackFonts } from '../../render/fonts/fallback.js';
import { DraftFile } from '../../system/disk/draft-file.js';
import { type Screen, screenText } from '../../terminal/screen.js';
import { recordingEnd } from './recording-end.js';

export type ScreenOptions = {
  /** The build's directory. */
  dir: string;
  redaction: Redaction;
  /** How long the recording is. */
  seconds: number;
  /** Seconds between two frames of `rebuild.frames.log`; 0 writes the last screen only. */
  frameIntervalSeconds: number;
  theme: string | ThemeColors | null;
  /** For characters that the program's own fonts lack. */
  fonts?: FallbackFonts | undefined;
  /** Does not replay a long recording: its last screen is made of the end, and there are no frames. */
  inHurry?: boolean;
  /** How `rebuild.gif` is made; null makes none. */
  gif: { maxBytes: number | null; idleLimitSeconds: number } | null;
};

export type WrittenScreens = {
  /** The names of the files that were made, by their keys in `metadata.files`. */
  files: Partial<Record<'frames' | 'screen' | 'screenshot' | 'gif', string>>;
  /** What was done to keep the GIF under its limit, in words. */
  reductions: string[];
  /** Seconds from the start at which the screen in picture and text was there; null for the last one. */
  screenSeconds: number | null;
};

/** Opens the recording of a build, read from its directory. */
export function recordingIn(dir: string): Promise<Recording> {
  return openCast(() => createReadStream(join(dir, fileNames.cast), { highWaterMark: 256 * 1024 }));
}

/** The most frames in `rebuild.frames.log`, however long the rebuild took. */
const maxFrames = 2000;

/**
 * Writes everything that shows screens of a build's recording: the frames, the last screen as text and as
 * a picture, and the animation. One replay makes all but the animation, which samples the recording at
 * times of its own and plays it up to four times (see writeGif); both pass each screen through the same
 * mask. What cannot be made is reported to `onProblem` and left out. Never rejects.
 */
export async function writeScreens(
  recording: Recording,
  options: ScreenOptions,
  onProblem: (thrown: unknown) => void,
): Promise<WrittenScreens> {
  const written: WrittenScreens = { files: {}, reductions: [], screenSeconds: null };
  try {
    const end = options.inHurry ? await recordingEnd(join(options.dir, fileNames.cast)) : null;
    const last = end ? await endScreen(end) : await writeFrames(recording, options);
    if (!end) written.files.frames = fileNames.frames;
    const { shownInsteadOf } = await import('../../terminal/last-content.js');
    const { screen, seconds } = await shownInsteadOf(last, end ?? recording);
    written.screenSeconds = seconds;
    const masked = screenMask(options.redaction)(screen);
    await writeLastScreen(masked, options);
    written.files.screen = fileNames.screen;
    await writeScreenshot(masked, options);
    written.files.screenshot = fileNames.screenshot;
    if (options.gif === null) return written;
    written.reductions = await writeAnimation(recording, options, options.gif);
    written.files.gif = fileNames.gif;
  } catch (thrown) {
    onProblem(thrown);
  }
  return written;
}

/**
 * Writes `rebuild.frames.log`, the screen every few seconds and at the end, each under a header with
 * its number, time and size, masked. Returns the last screen as it is.
 */
async function writeFrames(recording: Recording, options: ScreenOptions): Promise<Screen> {
  const { screensAt } = await import('../../terminal/play.js');
  const mask = screenMask(options.redaction);
  const times = frameTimes(options.seconds, options.frameIntervalSeconds);
  const out = createWriteStream(join(options.dir, fileNames.frames));
  // Without a listener, an error of the stream would end the process.
  const closed = once(out, 'close');
  closed.catch(() => {});
  let last: Screen | null = null;
  let index = 0;
  for await (const screen of screensAt(recording, [...times, Number.POSITIVE_INFINITY])) {
    last = screen;
    const at = times[index] ?? options.seconds;
    index += 1;
    const header = `=== frame ${index} at ${at.toFixed(3)} s, ${screen.cols}x${screen.rows} ===`;
    if (!out.write(`${header}\n${screenText(mask(screen))}\n`))
      await Promise.race([once(out, 'drain'), closed]);
  }
  out.end();
  await closed;
  if (last === null) throw new Error('a recording has a last screen');
  return last;
}

/** The screen that the end of a recording makes. */
async function endScreen(end: Recording): Promise<Screen> {
  const { lastScreen } = await import('../../terminal/play.js');
  return lastScreen(end);
}

function frameTimes(seconds: number, interval: number): number[] {
  if (!(interval > 0)) return [];
  const step = Math.max(interval, seconds / maxFrames);
  return Array.from({ length: Math.max(0, Math.ceil(seconds / step) - 1) }, (_, index) => (index + 1) * step);
}

/** The notice of a build whose picture is not of its last screen; null for others. */
export function blankEndNotice({ screenSeconds }: WrittenScreens): string | null {
  if (screenSeconds === null) return null;
  return `the last screen is blank: ${fileNames.screenshot} and ${fileNames.screen} show the one at ${screenSeconds.toFixed(1)} s`;
}

/** Writes the last screen as `final.txt`: what the job summary and the comment show as text. */
async function writeLastScreen(masked: Screen, { dir }: ScreenOptions): Promise<void> {
  await writeFile(join(dir, fileNames.screen), `${screenText(masked)}\n`);
}

/** Draws the last screen as `final.png`. */
async function writeScreenshot(masked: Screen, { dir, theme, fonts }: ScreenOptions): Promise<void> {
  const { renderPng } = await import('../../render/render-png.js');
  await writeFile(
    join(dir, fileNames.screenshot),
    renderPng(masked, { fonts, ...(theme === null ? {} : { theme }) }),
  );
}

/** Draws the recording as `rebuild.gif`. Returns what was done to keep it under `maxBytes`, in words. */
async function writeAnimation(
  recording: Recording,
  { dir, theme, fonts, redaction }: ScreenOptions,
  { maxBytes, idleLimitSeconds }: NonNullable<ScreenOptions['gif']>,
): Promise<string[]> {
  const { writeGif } = await import('../../render/gif/render-gif.js');
  const draft = new DraftFile(join(dir, fileNames.gif));
  try {
    const { reductions } = await writeGif(
      recording,
      {
        mask: screenMask(redaction),
        fonts,
        ...(theme === null ? {} : { theme }),
        ...(maxBytes === null ? {} : { maxBytes }),
        ...(idleLimitSeconds > 0 ? { idleLimitSeconds } : {}),
      },
      draft,
    );
    draft.commit();
    return reductions;
  } finally {
    draft.discard();
  }
}
