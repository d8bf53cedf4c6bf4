import { parseSize, type Size } from '../../cast/parse-size.js';
import type { Recording } from '../../cast/recording.js';
import { type Frame, framesOf } from '../../terminal/frames.js';
import type { Screen } from '../../terminal/screen.js';
import { Canvas, type Layout, layoutOf } from '../canvas.js';
import { CaptionBar } from '../caption.js';
import { ExactPalette, type Palette } from '../color/palette.js';
import { GatheringPalette, NearestPalette } from '../color/quantize.js';
import { exactColors, type Theme, themeFor } from '../color/theme.js';
import { resolveLook } from '../look.js';
import { TileSet } from '../tiles.js';
import { Animation } from './animation.js';
import type { FrameSizes, Governor } from './budget.js';
import type { GifOptions, GifPlan } from './options.js';
import type { GifSink } from './sink.js';

/** What a pass needs to know beforehand: the largest screen, and the results of earlier passes. */
export type PassContext = {
  size: Size;
  /** Hundredths of a second for which the last frame stays. */
  hold: number;
  /** The palette to keep to, where there are too many colours. */
  palette?: Palette;
  governor?: Governor | undefined;
};

export type PassResult =
  | { kind: 'done'; frames: number; bytes: number; durationSeconds: number; sizes: FrameSizes }
  | { kind: 'larger-screen' }
  | { kind: 'more-colors' };

/** A GIF has 256 colours, of which the first is the transparent one. */
const maxColors = 256;
const reserved = [0];
const progressEvery = 50;

/** Draws a recording once. Ends early where the screen grows or there are too many colours. */
export async function drawPass(
  recording: Recording,
  options: GifOptions,
  plan: GifPlan,
  context: PassContext,
  sink: GifSink,
): Promise<PassResult> {
  const { layout, theme, captioned } = drawingFor(recording, options, plan, context.size);
  const palette = context.palette ?? new ExactPalette(maxColors, reserved);
  const output = limitedSink(sink, options.maxBytes);
  const animation = new Animation(layout, theme, palette, options.effort ?? 'best', output, options.fonts);
  const sizes: FrameSizes = { recorded: [], bytes: [] };
  let frame: Frame | undefined;
  let count = 0;
  for await (frame of frames(recording, options, plan)) {
    if (frame.screen.cols > context.size.cols || frame.screen.rows > context.size.rows)
      return { kind: 'larger-screen' };
    const { recorded } = frame;
    const allowed = (size: number) => context.governor?.allows(size, recorded) ?? true;
    const bytes = animation.add(captioned(frame), frame.at, frame.final ? undefined : allowed);
    if (palette instanceof ExactPalette && palette.exceeded) return { kind: 'more-colors' };
    if (bytes > 0) {
      sizes.recorded.push(recorded);
      sizes.bytes.push(bytes);
    }
    if (++count % progressEvery === 0) options.onProgress?.({ frames: count, recordedSeconds: recorded });
  }
  const end = frame!.at + context.hold;
  animation.finish(end);
  return {
    kind: 'done',
    frames: animation.frames,
    bytes: animation.bytes,
    durationSeconds: end / 100,
    sizes,
  };
}

/** Chooses the palette for a recording with more colours than a GIF can have. */
export async function gatherPalette(
  recording: Recording,
  options: GifOptions,
  plan: GifPlan,
  context: PassContext,
): Promise<Palette> {
  const { layout, theme, captioned } = drawingFor(recording, options, plan, context.size);
  const gathering = new GatheringPalette(exactColors(theme));
  gathering.indexOf(theme.bg);
  const tiles = new TileSet(theme, layout.metrics, gathering, false, options.fonts);
  const canvas = new Canvas(layout, new Uint8Array(layout.width * layout.height), tiles);
  for await (const frame of frames(recording, options, plan)) {
    if (frame.screen.cols <= context.size.cols && frame.screen.rows <= context.size.rows)
      canvas.drawScreen(captioned(frame));
  }
  return new NearestPalette(gathering.reduced(maxColors - reserved.length), reserved);
}

/** The most columns and rows that a recording ever has. */
export async function largestSize(recording: Recording): Promise<Size> {
  let { cols, rows } = recording.header;
  for await (const events of recording.events())
    for (const event of events) {
      const size = event.code === 'r' ? parseSize(event.data) : '';
      if (typeof size === 'string') continue;
      cols = Math.max(cols, size.cols);
      rows = Math.max(rows, size.rows);
    }
  return { cols, rows };
}

type Drawing = { layout: Layout; theme: Theme; captioned: (frame: Frame) => Screen };

function drawingFor(recording: Recording, options: GifOptions, plan: GifPlan, size: Size): Drawing {
  const { caption } = options;
  const rows = size.rows + (caption ? 1 : 0);
  const look = { ...options, ...(plan.fontSize === undefined ? {} : { fontSize: plan.fontSize }) };
  const { metrics, padding } = resolveLook(look, size.cols, rows);
  const theme = themeFor(options.theme, recording.header.theme);
  const bar = caption && new CaptionBar(theme);
  return {
    layout: layoutOf(metrics, size.cols, rows, padding),
    theme,
    captioned: ({ screen, marker, recorded }) =>
      bar?.under(screen, {
        title: caption?.title ?? '',
        phase: marker,
        elapsedSeconds: recorded + (caption?.startSeconds ?? 0),
      }) ?? screen,
  };
}

/** The frames of a pass, masked: every screen that is drawn comes from here. */
async function* frames(recording: Recording, options: GifOptions, plan: GifPlan): AsyncGenerator<Frame> {
  const { mask } = options;
  const sampled = framesOf(recording, {
    fps: plan.fps,
    speed: plan.speed,
    idleLimit: plan.idleLimit,
    everySecond: options.caption !== undefined,
  });
  for await (const frame of sampled) yield mask ? { ...frame, screen: mask(frame.screen) } : frame;
}

/** A sink that drops all bytes beyond `limit`: a file that large is written again in another pass. */
function limitedSink(sink: GifSink, limit = Number.POSITIVE_INFINITY): GifSink {
  let bytes = 0;
  return {
    append: (chunk) => {
      bytes += chunk.length;
      if (bytes <= limit) sink.append(chunk);
    },
    rewriteHead: (head) => {
      if (bytes <= limit) sink.rewriteHead(head);
    },
    restart: () => sink.restart(),
  };
}
