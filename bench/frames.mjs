// The frames of a recording as finished pictures, for the encoders with which this one is compared.
import { openCast } from '../lib/cast/read.js';
import { Canvas, layoutOf } from '../lib/render/canvas.js';
import { ExactPalette } from '../lib/render/color/palette.js';
import { themeFor } from '../lib/render/color/theme.js';
import { cellMetrics } from '../lib/render/metrics.js';
import { TileSet } from '../lib/render/tiles.js';
import { framesOf } from '../lib/terminal/frames.js';
import { sourceOf } from './inputs.mjs';

/** Calls `use` with each frame's indexed pixels, in one buffer; returns size and colours at the end. */
export async function pictures(cast, use) {
  const recording = await openCast(sourceOf(cast));
  const { cols, rows } = recording.header;
  const metrics = cellMetrics(14);
  const layout = layoutOf(metrics, cols, rows, 11);
  const theme = themeFor(undefined, undefined);
  const palette = new ExactPalette(256);
  const tiles = new TileSet(theme, metrics, palette, false);
  const canvas = new Canvas(layout, new Uint8Array(layout.width * layout.height), tiles);
  canvas.fill(palette.indexOf(theme.bg));
  for await (const frame of framesOf(recording, { fps: 15, idleLimit: 2 })) {
    canvas.drawScreen(frame.screen);
    await use(canvas.pixels, layout, palette);
  }
  return { width: layout.width, height: layout.height, colors: palette.colors };
}
