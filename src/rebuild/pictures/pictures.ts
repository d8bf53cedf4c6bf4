import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames } from '../../builds/files.js';
import { openCast } from '../../cast/read.js';
import type { Recording } from '../../cast/recording.js';
import type { Redaction } from '../../redact/redaction.js';
import { DraftFile } from '../../system/disk/draft-file.js';
import type { Screen } from '../../terminal/screen.js';
import { maskScreen } from './mask-screen.js';

export type PictureOptions = {
  dir: string;
  redaction: Redaction;
  seconds: number;
  frameIntervalSeconds: number;
  theme: string | null;
};

/** The recording of a build, read from its directory. */
export function recordingIn(dir: string): Promise<Recording> {
  return openCast(() => createReadStream(join(dir, fileNames.cast)));
}

/** Never more frames than a person would leaf through, however long the rebuild took. */
const mostFrames = 2000;

/**
 * Writes `rebuild.frames.log`, the screen every so many seconds and at the end, each under a header with
 * its number, time and size, and gives the last screen.
 */
export async function writeFrames(recording: Recording, options: PictureOptions): Promise<Screen> {
  const { screensAt } = await import('../../terminal/play.js');
  const { screenText } = await import('../../terminal/screen.js');
  const times = frameTimes(options.seconds, options.frameIntervalSeconds);
  const out = createWriteStream(join(options.dir, fileNames.frames));
  let last: Screen | null = null;
  let index = 0;
  for await (const screen of screensAt(recording, [...times, Number.POSITIVE_INFINITY])) {
    last = maskScreen(screen, options.redaction);
    const at = times[index] ?? options.seconds;
    index += 1;
    const header = `=== frame ${index} at ${at.toFixed(3)} s, ${screen.cols}x${screen.rows} ===`;
    if (!out.write(`${header}\n${screenText(last)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return last as unknown as Screen;
}

function frameTimes(seconds: number, interval: number): number[] {
  if (!(interval > 0)) return [];
  const step = Math.max(interval, seconds / mostFrames);
  return Array.from({ length: Math.max(0, Math.ceil(seconds / step) - 1) }, (_, index) => (index + 1) * step);
}

/** Draws the last screen as `final.png`. */
export async function writeScreenshot(screen: Screen, { dir, theme }: PictureOptions): Promise<void> {
  const { renderPng } = await import('../../render/render-png.js');
  await writeFile(join(dir, fileNames.screenshot), renderPng(screen, theme === null ? {} : { theme }));
}

/** Draws the recording as `rebuild.gif`; gives what was done to keep it under `maxBytes`, in words. */
export async function writeAnimation(
  recording: Recording,
  { dir, theme }: PictureOptions,
  options: { maxBytes: number | null; idleLimitSeconds: number },
): Promise<string[]> {
  const { writeGif } = await import('../../render/gif/render-gif.js');
  const draft = new DraftFile(join(dir, fileNames.gif));
  try {
    const { reductions } = await writeGif(
      recording,
      {
        ...(theme === null ? {} : { theme }),
        ...(options.maxBytes === null ? {} : { maxBytes: options.maxBytes }),
        ...(options.idleLimitSeconds > 0 ? { idleLimitSeconds: options.idleLimitSeconds } : {}),
      },
      draft,
    );
    draft.commit();
    return reductions;
  } finally {
    draft.discard();
  }
}
