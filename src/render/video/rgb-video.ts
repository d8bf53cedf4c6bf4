import type { Recording } from '../../cast/recording.js';
import { type Frame, framesOf } from '../../terminal/frames.js';
import { Canvas, layoutOf } from '../canvas.js';
import { ExactPalette } from '../color/palette.js';
import { themeFor } from '../color/theme.js';
import { type GifOptions, holdOf, planOf } from '../gif/options.js';
import { largestSize } from '../gif/pass.js';
import { type Look, resolveLook } from '../look.js';
import { TileSet } from '../tiles.js';

export type VideoOptions = Pick<
  GifOptions,
  keyof Look | 'fps' | 'speed' | 'idleLimitSeconds' | 'holdSeconds'
>;

/** A recording as pictures at a constant rate, for an encoder of videos. */
export type RgbVideo = {
  /** In pixels; even, as most encoders need it. */
  width: number;
  height: number;
  /** Pictures a second. */
  fps: number;
  /** The pictures: three bytes a pixel, row after row, each to be shown `count` times; its memory is used again. */
  pictures(): AsyncGenerator<{ rgb: Uint8Array; count: number }>;
};

const defaultFps = 30;

/** Throws a usage error for options that cannot be drawn. */
export async function rgbVideoOf(recording: Recording, options: VideoOptions = {}): Promise<RgbVideo> {
  const size = await largestSize(recording);
  const { metrics, padding } = resolveLook(options, size.cols, size.rows);
  const exact = layoutOf(metrics, size.cols, size.rows, padding);
  const layout = { ...exact, width: even(exact.width), height: even(exact.height) };
  const plan = planOf({ fps: defaultFps, ...options }, recording.header);
  const hold = holdOf(options);
  const theme = themeFor(options.theme, recording.header.theme);
  const pictureAt = (hundredths: number) => Math.round((hundredths * plan.fps) / 100);

  async function* pictures() {
    const palette = new ExactPalette(Number.POSITIVE_INFINITY);
    const tiles = new TileSet(theme, metrics, palette, true, options.fonts);
    const canvas = new Canvas(layout, new Uint32Array(layout.width * layout.height), tiles);
    const rgb = new Uint8Array(canvas.pixels.length * 3);
    const draw = ({ screen }: Frame) => {
      canvas.fill(palette.indexOf(theme.bg));
      canvas.drawScreen(screen);
      fillRgb(rgb, canvas.pixels, palette.colors);
    };
    let drawnAt: number | null = null;
    for await (const frame of framesOf(recording, plan)) {
      if (drawnAt !== null) {
        const count = pictureAt(frame.at) - pictureAt(drawnAt);
        if (count > 0) yield { rgb, count };
      }
      draw(frame);
      drawnAt = frame.at;
    }
    yield { rgb, count: Math.max(1, Math.round((hold * plan.fps) / 100)) };
  }

  return { width: layout.width, height: layout.height, fps: plan.fps, pictures };
}

const even = (length: number): number => length + (length % 2);

function fillRgb(rgb: Uint8Array, pixels: Uint8Array | Uint32Array, colors: readonly number[]): void {
  for (let at = 0, to = 0; at < pixels.length; at++, to += 3) {
    const color = colors[pixels[at]!]!;
    rgb[to] = color >> 16;
    rgb[to + 1] = (color >> 8) & 255;
    rgb[to + 2] = color & 255;
  }
}
