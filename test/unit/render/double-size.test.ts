import { describe, expect, it } from 'vitest';
import { lineMask } from '../../../src/render/double-size.js';
import { glyphMask } from '../../../src/render/glyphs.js';
import { cellMetrics } from '../../../src/render/metrics.js';
import { lineSize } from '../../../src/terminal/cell.js';

const metrics = cellMetrics(14);
const plain = { bold: false, italic: false };
const maskOf = (text: string, size: number) => lineMask(metrics, text, 2, { ...plain, lineSize: size });

describe('a letter of double size', () => {
  it('is, from its two halves, the letter of a font twice as large', () => {
    const large = glyphMask(cellMetrics(28), 'g', 1, plain);
    const halves = [...maskOf('g', lineSize.top), ...maskOf('g', lineSize.bottom)];
    const ink = (levels: ArrayLike<number>) => Array.from(levels).reduce((sum, level) => sum + level, 0);
    expect(halves.length).toBe(4 * metrics.width * metrics.height);
    expect(Math.abs(ink(halves) - ink(large)) / ink(large)).toBeLessThan(0.1);
  });

  it('that is only twice as wide has the height of its line and ink in both cells', () => {
    const wide = maskOf('H', lineSize.wide);
    const width = 2 * metrics.width;
    expect(wide.length).toBe(width * metrics.height);
    const inkIn = (from: number, to: number) =>
      wide.some((level, at) => level > 0 && at % width >= from && at % width < to);
    expect(inkIn(0, metrics.width) && inkIn(metrics.width, width)).toBe(true);
  });
});
