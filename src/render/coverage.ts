/** Coverage is kept in this many steps above 0: few enough for small images, enough for smooth edges; the shades of blocks are quarters. */
export const maxLevel = 4;

/**
 * Turns outlines into how much of each pixel they cover. Every edge adds the signed area to its right
 * to the pixels it passes, so that summing a row from the left yields each pixel's coverage: exact,
 * without sampling, and independent of the order of edges. What is outside the picture is clipped.
 */
export class Coverage {
  readonly #stride: number;
  readonly #area: Float32Array;
  #startX = 0;
  #startY = 0;
  #x = 0;
  #y = 0;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.#stride = width + 2;
    this.#area = new Float32Array(this.#stride * height);
  }

  /** Begins a contour, and closes the one before. Coordinates are in pixels, y downwards. */
  moveTo(x: number, y: number): void {
    this.#close();
    this.#startX = this.#x = x;
    this.#startY = this.#y = y;
  }

  lineTo(x: number, y: number): void {
    this.#edge(this.#x, this.#y, x, y);
    this.#x = x;
    this.#y = y;
  }

  /** A quadratic curve, as TrueType has them, in as many lines as its bend needs. */
  quadTo(cx: number, cy: number, x: number, y: number): void {
    const [fromX, fromY] = [this.#x, this.#y];
    const bend = Math.hypot(fromX - 2 * cx + x, fromY - 2 * cy + y);
    const steps = Math.min(16, 1 + Math.ceil(Math.sqrt(bend * 4)));
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const u = 1 - t;
      this.lineTo(u * u * fromX + 2 * u * t * cx + t * t * x, u * u * fromY + 2 * u * t * cy + t * t * y);
    }
  }

  polygon(points: readonly (readonly [x: number, y: number])[]): void {
    points.forEach(([x, y], index) => {
      if (index === 0) this.moveTo(x, y);
      else this.lineTo(x, y);
    });
    this.#close();
  }

  /** The levels of all pixels, 0 to `maxLevel`, row by row. */
  levels(): Uint8Array {
    this.#close();
    const levels = new Uint8Array(this.width * this.height);
    for (let row = 0; row < this.height; row++) {
      let sum = 0;
      for (let col = 0; col < this.width; col++) {
        sum += this.#area[row * this.#stride + col]!;
        levels[row * this.width + col] = Math.round(Math.min(1, Math.abs(sum)) * maxLevel);
      }
    }
    return levels;
  }

  #close(): void {
    if (this.#x !== this.#startX || this.#y !== this.#startY) this.lineTo(this.#startX, this.#startY);
  }

  /** Cuts an edge at the borders of pixel rows. */
  #edge(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
    const sign = y0 < y1 ? 1 : -1;
    const [topX, top, bottomX, bottom] = sign > 0 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    const slope = (bottomX - topX) / (bottom - top);
    const last = Math.min(this.height, Math.ceil(bottom));
    for (let row = Math.max(0, Math.floor(top)); row < last; row++) {
      const from = Math.max(row, top);
      const to = Math.min(row + 1, bottom);
      this.#piece(row, topX + (from - top) * slope, topX + (to - top) * slope, (to - from) * sign);
    }
  }

  /** Adds a piece inside one pixel row, which rises by `rise`, to each pixel column it crosses. */
  #piece(row: number, fromX: number, toX: number, rise: number): void {
    const left = Math.max(0, Math.min(this.width, Math.min(fromX, toX)));
    const right = Math.max(0, Math.min(this.width, Math.max(fromX, toX)));
    const span = right - left;
    for (let col = Math.floor(left); ; col++) {
      const a = Math.max(col, left);
      const b = Math.min(col + 1, right);
      const part = span > 0 ? (rise * (b - a)) / span : rise;
      const middle = (a + b) / 2 - col;
      const at = row * this.#stride + col;
      this.#area[at]! += part * (1 - middle);
      this.#area[at + 1]! += part * middle;
      if (col + 1 >= right) return;
    }
  }
}
