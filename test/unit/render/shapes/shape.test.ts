import { describe, expect, it } from 'vitest';
import { maxLevel } from '../../../../src/render/coverage.js';
import { cellMetrics } from '../../../../src/render/metrics.js';
import { shapeOf } from '../../../../src/render/shapes/shape.js';

const sizes = [8, 11, 14, 15, 18, 27, 40];
const every = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

function edges(code: number, size: number) {
  const metrics = cellMetrics(size);
  const { width, height } = metrics;
  const levels = shapeOf(metrics, code)!;
  const at = (x: number, y: number) => levels[y * width + x]! > 0;
  const column = (x: number) =>
    every(0, height - 1)
      .filter((y) => at(x, y))
      .join();
  const row = (y: number) =>
    every(0, width - 1)
      .filter((x) => at(x, y))
      .join();
  return { left: column(0), right: column(width - 1), top: row(0), bottom: row(height - 1) };
}

describe('box drawing', () => {
  it.each(sizes)('meets its neighbours without a step at size %i', (size) => {
    // Each character of a row has to leave its cell where the next one enters.
    for (const line of ['─┬┼┴┐', '━┳╋┻┓', '═╦╬╩╗', '╌', '─╮', '═╤╧╪╕', '─╥╨╫╖'].map((text) => [...text])) {
      const expected = edges(line[0]!.codePointAt(0)!, size).left;
      for (const char of line)
        if (char !== '╌') expect(edges(char.codePointAt(0)!, size).left, char).toBe(expected);
    }
    for (const line of ['│├┼┤└', '┃┣╋┫┗', '║╠╬╣╚', '│╰', '║╟╢╫╙', '│╞╡╪╘'].map((text) => [...text])) {
      const expected = edges(line[0]!.codePointAt(0)!, size).top;
      for (const char of line) expect(edges(char.codePointAt(0)!, size).top, char).toBe(expected);
    }
  });

  it('draws every character of the block, each in its own way', () => {
    const drawn = every(0x2500, 0x257f).map((code) => shapeOf(cellMetrics(27), code)!.join());
    expect(new Set(drawn).size).toBe(128);
  });
});

it.each(sizes)(
  'the scan lines of DEC go down the cell, from its first row to its last, at size %i',
  (size) => {
    const metrics = cellMetrics(size);
    const middles = [...'⎺⎻─⎼⎽'].map((char) => {
      const levels = shapeOf(metrics, char.codePointAt(0)!)!;
      const rows = every(0, metrics.height - 1).filter((y) => levels[y * metrics.width]! > 0);
      expect(edges(char.codePointAt(0)!, size).left, char).toBe(edges(char.codePointAt(0)!, size).right);
      return (rows[0]! + rows.at(-1)!) / 2;
    });
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
    expect(new Set(middles).size).toBe(5);
    expect(edges(0x23ba, size).top).not.toBe('');
    expect(edges(0x23bd, size).bottom).not.toBe('');
  },
);

describe('blocks', () => {
  const area = (code: number) => {
    const levels = shapeOf(cellMetrics(40), code)!;
    return levels.reduce((sum, level) => sum + level, 0) / maxLevel / levels.length;
  };

  it('fill as many eighths as their names state', () => {
    for (let eighths = 1; eighths <= 8; eighths++) {
      expect(area(0x2580 + eighths)).toBeCloseTo(eighths / 8, 1);
      expect(area(0x2590 - eighths)).toBeCloseTo(eighths / 8, 1);
    }
    expect(area(0x2580)).toBeCloseTo(0.5, 1);
    expect([area(0x2591), area(0x2592), area(0x2593)].map((part) => part > 0 && part < 1)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('have all quadrants and sextants, each in its own way', () => {
    for (const [from, to] of [
      [0x2596, 0x259f],
      [0x1fb00, 0x1fb3b],
    ] as const) {
      const drawn = every(from, to).map((code) => shapeOf(cellMetrics(20), code)!.join());
      expect(new Set(drawn).size).toBe(to - from + 1);
    }
  });
});

describe('braille', () => {
  it.each(sizes)('has all 256 patterns at size %i', (size) => {
    const drawn = every(0x2800, 0x28ff).map((code) => shapeOf(cellMetrics(size), code)!.join());
    expect(new Set(drawn).size).toBe(256);
  });
});

describe('powerline', () => {
  it('draws all separators', () => {
    for (const code of every(0xe0b0, 0xe0bf))
      expect(shapeOf(cellMetrics(14), code)!.some((level) => level > 0)).toBe(true);
  });

  it('fills its side of the cell from top to bottom', () => {
    const { left, right } = edges(0xe0b0, 20);
    expect(left.split(',').length).toBeGreaterThan(cellMetrics(20).height - 3);
    expect(right.split(',').length).toBeLessThan(4);
  });
});
