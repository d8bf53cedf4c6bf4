/** Assigns an index to each colour (0xRRGGBB). */
export type Palette = {
  /** The index of a colour, which is assigned one if it has none yet. */
  indexOf(color: number): number;
  /** The colours by index. */
  readonly colors: readonly number[];
};

/**
 * A palette that keeps every colour exactly as long as there are at most `limit`; `exceeded` is
 * true once there were more, and what is drawn after that is wrong. The `reserved` first indices are not used.
 */
export class ExactPalette implements Palette {
  readonly colors: number[];
  exceeded = false;
  readonly #indices = new Map<number, number>();

  readonly #limit: number;

  constructor(limit: number, reserved: readonly number[] = []) {
    this.#limit = limit;

    this.colors = [...reserved];
  }

  indexOf(color: number): number {
    const known = this.#indices.get(color);
    if (known !== undefined) return known;
    if (this.colors.length >= this.#limit) {
      this.exceeded = true;
      return 0;
    }
    this.#indices.set(color, this.colors.length);
    return this.colors.push(color) - 1;
  }
}
