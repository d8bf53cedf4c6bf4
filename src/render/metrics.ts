import { usageError } from '../system/errors.js';

/** The pixels of one cell and where things are in it. */
export type CellMetrics = {
  fontSize: number;
  width: number;
  height: number;
  /** Rows of pixels from the top of the cell to the baseline. */
  baseline: number;
  /** Thickness of a light line. */
  stroke: number;
};

const minFontSize = 6;
const maxFontSize = 72;

/** Advance, ascent and descent of JetBrains Mono in parts of its size. */
const face = { advance: 0.6, ascent: 1.02, descent: 0.3 };

/** The cell for a font size in pixels. Throws a usage error (`bad-font-size`) beyond 6 to 72. */
export function cellMetrics(fontSize: number): CellMetrics {
  if (!(fontSize >= minFontSize && fontSize <= maxFontSize))
    throw usageError(
      'bad-font-size',
      `a font size of ${fontSize} cannot be drawn`,
      `Give one from ${minFontSize} to ${maxFontSize} pixels.`,
    );
  return {
    fontSize,
    width: Math.round(fontSize * face.advance),
    height: Math.round(fontSize * (face.ascent + face.descent)),
    baseline: Math.round(fontSize * face.ascent),
    stroke: Math.max(1, Math.round(fontSize / 14)),
  };
}
