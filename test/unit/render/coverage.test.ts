import { describe, expect, it } from 'vitest';
import { Coverage, maxLevel } from '../../../src/render/coverage.js';

const square = (x0: number, y0: number, x1: number, y1: number) =>
  [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ] as const;

function levelsOf(width: number, height: number, ...polygons: (readonly (readonly [number, number])[])[]) {
  const coverage = new Coverage(width, height);
  for (const polygon of polygons) coverage.polygon(polygon);
  return [...coverage.levels()];
}

describe('coverage', () => {
  it('is whole inside, in either direction, and nothing outside', () => {
    const expected = [0, 0, 0, 0, 0, maxLevel, maxLevel, 0, 0, 0, 0, 0];
    expect(levelsOf(4, 3, square(1, 1, 3, 2))).toEqual(expected);
    expect(levelsOf(4, 3, [...square(1, 1, 3, 2)].reverse())).toEqual(expected);
  });

  it('is the part of a pixel that is covered', () => {
    expect(levelsOf(3, 1, square(0.6, 0, 2.4, 1))).toEqual([2, 4, 2]);
    expect(levelsOf(1, 2, square(0, 0.4, 1, 1.2))).toEqual([2, 1]);
    expect(
      levelsOf(2, 2, [
        [0, 0],
        [2, 0],
        [0, 2],
      ]),
    ).toEqual([4, 2, 2, 0]);
  });

  it('leaves a hole where an inner contour turns the other way', () => {
    expect(levelsOf(3, 3, square(0, 0, 3, 3), [...square(1, 1, 2, 2)].reverse())).toEqual([
      4, 4, 4, 4, 0, 4, 4, 4, 4,
    ]);
  });

  it('is not more than whole where contours overlap', () => {
    expect(levelsOf(2, 1, square(0, 0, 2, 1), square(0, 0, 2, 1))).toEqual([4, 4]);
  });

  it('clips what is outside on every side', () => {
    expect(levelsOf(2, 2, square(-50, -50, 50, 50))).toEqual([4, 4, 4, 4]);
    expect(levelsOf(2, 2, square(-50, -50, 1, 1))).toEqual([4, 0, 0, 0]);
    expect(levelsOf(2, 2, square(1, 1, 1e6, 1e6))).toEqual([0, 0, 0, 4]);
    expect(levelsOf(2, 2, square(5, 5, 9, 9))).toEqual([0, 0, 0, 0]);
  });

  it('follows curves', () => {
    const coverage = new Coverage(10, 10);
    coverage.moveTo(0, 5);
    coverage.quadTo(0, 0, 5, 0);
    coverage.quadTo(10, 0, 10, 5);
    coverage.quadTo(10, 10, 5, 10);
    coverage.quadTo(0, 10, 0, 5);
    const levels = coverage.levels();
    expect(levels[0]).toBe(0);
    expect(levels[55]).toBe(maxLevel);
    const area = levels.reduce((sum, level) => sum + level / maxLevel, 0);
    // Four parabola segments: 100 less a sixth of 25 four times, less the corners' halves.
    expect(Math.abs(area - 100 * (5 / 6))).toBeLessThan(2.5);
  });
});
