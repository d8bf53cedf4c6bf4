import type { Screen } from '../terminal/screen.js';
import { Canvas, layoutOf } from './canvas.js';
import { ExactPalette } from './color/palette.js';
import { themeFor } from './color/theme.js';
import { croppedToContent } from './crop.js';
import type { Look } from './look.js';
import { resolveLook } from './look.js';
import { encodePng } from './png.js';
import { TileSet } from './tiles.js';

export type PngOptions = Look & {
  /** Keep the blank rows and columns after the content, so that every picture has the screen's size. */
  fixedSize?: boolean;
};

/**
 * Draws a screen as a PNG file, in exact colours. Throws a usage error for an unknown theme or a font
 * size, padding or picture size that cannot be drawn.
 */
export function renderPng(screen: Screen, options: PngOptions = {}): Uint8Array {
  const shown = options.fixedSize ? screen : croppedToContent(screen);
  const { metrics, padding } = resolveLook(options, shown.cols, shown.rows);
  const layout = layoutOf(metrics, shown.cols, shown.rows, padding);
  const theme = themeFor(options.theme, screen.theme);
  const draw = (palette: ExactPalette, pixels: Uint8Array | Uint32Array) => {
    const canvas = new Canvas(
      layout,
      pixels,
      new TileSet(theme, metrics, palette, pixels.BYTES_PER_ELEMENT > 1, options.fonts),
    );
    canvas.fill(palette.indexOf(theme.bg));
    canvas.drawScreen(shown);
    return encodePng(layout.width, layout.height, pixels, palette.colors);
  };
  const area = layout.width * layout.height;
  const indexed = new ExactPalette(256);
  const png = draw(indexed, new Uint8Array(area));
  return indexed.exceeded ? draw(new ExactPalette(Number.POSITIVE_INFINITY), new Uint32Array(area)) : png;
}
