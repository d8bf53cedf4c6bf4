import { lineSize } from '../terminal/cell.js';
import type { FallbackFonts } from './fonts/fallback.js';
import { type GlyphStyle, glyphMask } from './glyphs.js';
import type { CellMetrics } from './metrics.js';

/**
 * The coverage of a text in `columns` cells of a line of the style's size: of one of double size, the letter is drawn
 * in a cell of twice the width and height, and cut or pressed into its line.
 */
export function lineMask(
  metrics: CellMetrics,
  text: string,
  columns: number,
  style: GlyphStyle & { lineSize: number },
  fonts?: FallbackFonts,
): Uint8Array {
  if (style.lineSize === lineSize.single || columns !== 2)
    return glyphMask(metrics, text, columns, style, fonts);
  const large = glyphMask(doubled(metrics), text, 1, style, fonts);
  const area = large.length / 2;
  if (style.lineSize === lineSize.top) return large.slice(0, area);
  if (style.lineSize === lineSize.bottom) return large.slice(area);
  const width = 2 * metrics.width;
  return Uint8Array.from({ length: area }, (_, at) => {
    const above = 2 * (at - (at % width)) + (at % width);
    return Math.round((large[above]! + large[above + width]!) / 2);
  });
}

function doubled({ fontSize, width, height, baseline, stroke }: CellMetrics): CellMetrics {
  return {
    fontSize: 2 * fontSize,
    width: 2 * width,
    height: 2 * height,
    baseline: 2 * baseline,
    stroke: 2 * stroke,
  };
}
