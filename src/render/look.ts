import { usageError } from '../system/errors.js';
import type { ThemeColors } from './color/theme.js';
import type { FallbackFonts } from './fonts/fallback.js';
import { type CellMetrics, cellMetrics } from './metrics.js';

/** How screens are drawn, in PNG and GIF alike. */
export type Look = {
  /** One of `themeNames`, or colours; without it those that the recording carries, or the default theme. */
  theme?: string | ThemeColors;
  /** In pixels; 14 by default. */
  fontSize?: number;
  /** Fonts for characters that the program's own lack; without them those are boxes. */
  fonts?: FallbackFonts | undefined;
  /** Space around the screen in pixels; a bit more than half a cell by default. */
  padding?: number;
};

export const defaultFontSize = 14;
const maxPadding = 400;
/** More pixels than this are refused before memory is spent on them. */
const maxPixels = 32 * 1024 * 1024;
/** The longest side that a GIF can have; a PNG could have a longer one. */
const maxSide = 65_535;

/** The cell and padding for a look. Throws a usage error where the picture could not be drawn. */
export function resolveLook(
  look: Look,
  cols: number,
  rows: number,
): { metrics: CellMetrics; padding: number } {
  const metrics = cellMetrics(look.fontSize ?? defaultFontSize);
  const padding = look.padding ?? Math.round(metrics.height * 0.6);
  if (!Number.isInteger(padding) || padding < 0 || padding > maxPadding)
    throw usageError(
      'bad-padding',
      `a padding of ${padding} cannot be drawn`,
      `Give whole pixels from 0 to ${maxPadding}.`,
    );
  const width = cols * metrics.width + 2 * padding;
  const height = rows * metrics.height + 2 * padding;
  if (width * height > maxPixels || Math.max(width, height) > maxSide)
    throw usageError(
      'picture-too-large',
      `a screen of ${cols}x${rows} would be a picture of ${width}x${height} pixels, which is too large`,
      'Give a smaller --font-size.',
    );
  return { metrics, padding };
}
