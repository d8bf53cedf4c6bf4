import { Coverage, maxLevel } from '../coverage.js';
import type { CellMetrics } from '../metrics.js';

/** Coverage levels of the pixels of a cell, drawn by code rather than from a font. */
export class Mask {
  readonly levels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    readonly stroke: number,
  ) {
    this.levels = new Uint8Array(width * height);
  }

  static of(metrics: CellMetrics, columns = 1): Mask {
    return new Mask(metrics.width * columns, metrics.height, metrics.stroke);
  }

  /** Fills whole pixels from (x0, y0) up to but without (x1, y1). */
  fill(x0: number, y0: number, x1: number, y1: number, level = maxLevel): void {
    for (let y = Math.max(0, y0); y < Math.min(this.height, y1); y++)
      this.levels.fill(level, y * this.width + Math.max(0, x0), y * this.width + Math.min(this.width, x1));
  }

  /** Adds smooth outlines on top. */
  smooth(draw: (coverage: Coverage) => void): void {
    const coverage = new Coverage(this.width, this.height);
    draw(coverage);
    coverage.levels().forEach((level, at) => {
      if (level > this.levels[at]!) this.levels[at] = level;
    });
  }

  /** A line through the points, `thickness` wide. Its sides are offset along each segment's normal. */
  line(points: readonly (readonly [x: number, y: number])[], thickness = this.stroke): void {
    const sides = points.map(([x, y], index) => {
      const before = points[Math.max(0, index - 1)]!;
      const after = points[Math.min(points.length - 1, index + 1)]!;
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const scale = thickness / 2 / (Math.hypot(dx, dy) || 1);
      return [
        [x - dy * scale, y + dx * scale],
        [x + dy * scale, y - dx * scale],
      ] as const;
    });
    const outline = [...sides.map((side) => side[0]), ...sides.map((side) => side[1]).reverse()];
    this.smooth((coverage) => coverage.polygon(outline));
  }
}
