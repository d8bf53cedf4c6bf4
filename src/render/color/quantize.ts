// Of gifenc only the choice of colours is used: its encoder writes whole pictures, several times slower and larger.
import * as gifenc from 'gifenc';
import type { Palette } from './palette.js';

// Node finds the names of this CommonJS module only on its default export; bundlers on the namespace.
const { quantize } = 'quantize' in gifenc ? gifenc : (gifenc as { default: typeof gifenc }).default;

/** More distinct colours than this are first rounded to 32 steps a channel. */
const maxDistinct = 65_536;

/** Gathers every colour that is drawn, to choose a palette from. The pixels drawn with it are meaningless. */
export class GatheringPalette implements Palette {
  readonly colors: number[] = [];
  readonly #exact: ReadonlySet<number>;
  readonly #exactSeen = new Set<number>();
  readonly #seen = new Set<number>();

  /** `exact` are the colours that stay as they are where they are drawn: a screen's large areas have them. */
  constructor(exact: Iterable<number> = []) {
    this.#exact = new Set(exact);
  }

  indexOf(color: number): number {
    if (this.#exact.has(color)) this.#exactSeen.add(color);
    else this.#seen.add(this.#seen.size < maxDistinct ? color : color & 0xf8f8f8);
    return 0;
  }

  /** The best palette of at most `size` colours for what was gathered; `size` is more than there are exact ones. */
  reduced(size: number): number[] {
    const exact = [...this.#exactSeen];
    return this.#seen.size === 0 ? exact : [...exact, ...this.#quantized(size - exact.length)];
  }

  #quantized(size: number): number[] {
    const pixels = new Uint8Array(this.#seen.size * 4);
    let at = 0;
    for (const color of this.#seen) {
      pixels.set([color >> 16, (color >> 8) & 255, color & 255, 255], at);
      at += 4;
    }
    return quantize(pixels, size).map(([r, g, b]) => (r << 16) | (g << 8) | b);
  }
}

/** A fixed palette, which returns the index of the nearest colour it has. */
export class NearestPalette implements Palette {
  readonly colors: readonly number[];
  readonly #known = new Map<number, number>();

  readonly #reserved: readonly number[];

  /** The `reserved` first indices are never returned. */
  constructor(chosen: readonly number[], reserved: readonly number[]) {
    this.#reserved = reserved;

    this.colors = [...reserved, ...chosen];
  }

  indexOf(color: number): number {
    const known = this.#known.get(color);
    if (known !== undefined) return known;
    let best = this.#reserved.length;
    for (let index = best; index < this.colors.length; index++)
      if (distance(color, this.colors[index]!) < distance(color, this.colors[best]!)) best = index;
    if (this.#known.size > maxDistinct) this.#known.clear();
    this.#known.set(color, best);
    return best;
  }
}

/** How different two colours look, roughly: green weighs most and blue least. */
function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
}
