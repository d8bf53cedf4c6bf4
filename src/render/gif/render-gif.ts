import type { CastDamage, Recording } from '../../cast/recording.js';
import { usageError } from '../../system/errors.js';
import { formatBytes } from '../../text/size.js';
import { type FrameSizes, Governor, reducedPlan } from './budget.js';
import { type GifOptions, holdOf, planOf } from './options.js';
import { drawPass, gatherPalette, largestSize, type PassContext } from './pass.js';
import { type GifSink, MemorySink } from './sink.js';

export type GifResult = {
  frames: number;
  bytes: number;
  /** Seconds that it plays, with the hold at the end. */
  durationSeconds: number;
  /** What was reduced to stay under `maxBytes`, in words. */
  reductions: string[];
  /** Where the recording is damaged, if it is; the GIF shows what comes before. */
  damage: CastDamage | null;
};

/**
 * Renders a recording as an animated GIF in memory. Throws a usage error for options that cannot be
 * drawn, and where even the smallest rendering would be larger than `maxBytes`.
 */
export async function renderGif(recording: Recording, options: GifOptions = {}): Promise<Uint8Array> {
  const sink = new MemorySink();
  await writeGif(recording, options, sink);
  return sink.bytes();
}

/**
 * Renders a recording as an animated GIF into `sink`, in one pass; more are needed only where a resize
 * makes the picture larger, where there are too many colours for a GIF, or to stay under `maxBytes`.
 */
export async function writeGif(recording: Recording, options: GifOptions, sink: GifSink): Promise<GifResult> {
  const limit = options.maxBytes;
  if (limit !== undefined && !(limit > 0))
    throw usageError(
      'bad-max-size',
      `${limit} bytes is not a size for a GIF`,
      'Give a number of bytes above 0.',
    );
  let plan = planOf(options, recording.header);
  let reductions: string[] = [];
  let sizes: FrameSizes | undefined;
  let context: PassContext = { size: recording.header, hold: holdOf(options) };
  for (;;) {
    const governor = sizes && new Governor(sizes, limit!);
    const pass = await drawPass(recording, options, plan, { ...context, governor }, sink);
    if (pass.kind === 'larger-screen') context = { ...context, size: await largestSize(recording) };
    else if (pass.kind === 'more-colors')
      context = { ...context, palette: await gatherPalette(recording, options, plan, context) };
    else {
      const { frames, bytes, durationSeconds } = pass;
      const skipped = governor?.skipped ?? 0;
      if (limit === undefined || bytes <= limit)
        return {
          frames,
          bytes,
          durationSeconds,
          reductions: [...reductions, ...skippedFrames(skipped)],
          damage: recording.damage(),
        };
      if (sizes) throw tooLarge(bytes, limit);
      sizes = pass.sizes;
      ({ plan, steps: reductions } = reducedPlan(plan, sizes, limit));
    }
    sink.restart();
  }
}

function skippedFrames(skipped: number): string[] {
  return skipped > 0 ? [`${skipped} ${skipped === 1 ? 'frame' : 'frames'} left out`] : [];
}

function tooLarge(bytes: number, limit: number): Error {
  return usageError(
    'gif-too-large',
    `the GIF cannot be brought under ${formatBytes(limit)}; ${formatBytes(bytes)} is the least`,
    'Raise --max-size, or give a smaller --font-size.',
  );
}
