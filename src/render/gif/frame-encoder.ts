import type { Screen } from '../../terminal/screen.js';
import type { Canvas } from '../canvas.js';
import type { Palette } from '../color/palette.js';
import { frameHeader, imageData, type Rect } from './container.js';
import { LzwEncoder } from './lzw.js';
import { changesOf, disorder } from './mask.js';
import { PixelBuffer } from './pixel-buffer.js';
import { StripCache } from './strips.js';
import { trimmed } from './trim.js';

/** Index 0 of every palette: pixels that stay as they are. */
export const transparent = 0;

/** `fast` writes what changed as a plain rectangle; `best` also tries to leave out what did not. */
export type Effort = 'fast' | 'best';

/** A frame without its delay, which is known when the next one comes. */
export type EncodedFrame = { rect: Rect; transparent: boolean; data: Uint8Array };

/**
 * The rectangle with its unchanged pixels left out ("sparse") is not encoded where its disorder is above this
 * part of the disorder of the plain rectangle: leaving pixels out saves little there.
 */
const skipSparseAbove = 1;
/** The plain rectangle is not encoded where the sparse one's disorder is below this part of its own. */
const skipPlainBelow = 0.8;

/** GIF has no codes for fewer bits an index. */
const shallowest = 2;

/** Encodes what changed on a canvas. */
export class FrameEncoder {
  readonly #encoders = new Map<number, LzwEncoder>();
  readonly #before = new PixelBuffer();
  readonly #after = new PixelBuffer();
  readonly #masked = new PixelBuffer();
  readonly #strips = new StripCache();
  readonly #width: number;

  readonly #canvas: Canvas<Uint8Array>;
  readonly #palette: Palette;

  constructor(canvas: Canvas<Uint8Array>, palette: Palette) {
    this.#canvas = canvas;
    this.#palette = palette;

    this.#width = canvas.layout.width;
  }

  /** Encodes a rectangle as it is. */
  plain(rect: Rect): EncodedFrame {
    const count = this.#copyPixels(this.#after, this.#canvas.pixels, rect);
    return this.#plainFrame(rect, count, Number.POSITIVE_INFINITY)!;
  }

  /**
   * Encodes rows of a screen from one up to but without another, reusing the strips of rows encoded before.
   * `draw` is called for the other rows before their pixels are read, and may add colours.
   */
  rows(screen: Screen, from: number, to: number, draw: (row: number) => void): EncodedFrame {
    const { metrics, padding } = this.#canvas.layout;
    const place = (row: number, height: number) => ({
      x: padding,
      y: padding + row * metrics.height,
      width: screen.cols * metrics.width,
      height: height * metrics.height,
    });
    const numbers = Array.from({ length: to - from }, (_, index) => from + index);
    const known = numbers.map((row) => this.#strips.find(screen, row));
    for (const [index, row] of numbers.entries()) if (!known[index]) draw(row);
    const depth = bitsFor(this.#palette.colors.length - 1);
    const renewed = this.#strips.setDepth(depth);
    if (renewed) numbers.forEach(draw);
    const encoder = this.#encoder(depth);
    const strips = numbers.map((row, index) => {
      const strip = renewed ? undefined : known[index];
      if (strip) return strip;
      const made = encoder.strip(
        this.#after,
        this.#copyPixels(this.#after, this.#canvas.pixels, place(row, 1)),
      );
      this.#strips.add(screen, row, made);
      return made;
    });
    return { rect: place(from, to - from), transparent: false, data: imageData(depth, encoder.join(strips)) };
  }

  /**
   * Encodes the pixels of `rect` that differ from `before`, in the way that takes fewest bytes. Returns
   * null where none does. Outside of `rect` nothing may differ.
   */
  changes(before: Uint8Array, rect: Rect): EncodedFrame | null {
    const changed = trimmed(before, this.#canvas.pixels, this.#width, rect);
    return changed && this.#smallestFrame(before, changed);
  }

  #smallestFrame(before: Uint8Array, rect: Rect): EncodedFrame {
    const count = this.#copyPixels(this.#after, this.#canvas.pixels, rect);
    this.#copyPixels(this.#before, before, rect);
    this.#masked.reserve(count);
    changesOf(this.#before, this.#after, this.#masked, count);
    const plain = disorder(this.#after, count);
    const sparse = disorder(this.#masked, count);
    if (sparse > plain * skipSparseAbove) return this.#plainFrame(rect, count, Number.POSITIVE_INFINITY)!;
    const depth = depthOf(this.#masked, count);
    const lzw = this.#encoder(depth).encode(this.#masked, count, Number.POSITIVE_INFINITY)!;
    const frame = { rect, transparent: true, data: imageData(depth, lzw) };
    if (sparse < plain * skipPlainBelow) return frame;
    return this.#plainFrame(rect, count, lzw.length) ?? frame;
  }

  #plainFrame(rect: Rect, count: number, limit: number): EncodedFrame | null {
    const depth = depthOf(this.#after, count);
    const lzw = this.#encoder(depth).encode(this.#after, count, limit);
    return lzw && { rect, transparent: false, data: imageData(depth, lzw) };
  }

  /** Copies the pixels of a rectangle into a buffer; returns how many they are. */
  #copyPixels(to: PixelBuffer, from: Uint8Array, rect: Rect): number {
    const count = rect.width * rect.height;
    to.reserve(count);
    for (let row = 0; row < rect.height; row++) {
      const start = (rect.y + row) * this.#width + rect.x;
      to.bytes.set(from.subarray(start, start + rect.width), row * rect.width);
    }
    return count;
  }

  #encoder(depth: number): LzwEncoder {
    let encoder = this.#encoders.get(depth);
    if (!encoder) {
      encoder = new LzwEncoder(depth);
      this.#encoders.set(depth, encoder);
    }
    return encoder;
  }
}

/**
 * The bits that the indices of these pixels need. What a frame shows is mostly text in the first colours of the
 * palette, and each code is shorter by the bits that the others would need.
 */
function depthOf({ bytes, words }: PixelBuffer, count: number): number {
  let bits = 0;
  for (let at = 0; at < count >> 2; at++) bits |= words[at]!;
  bits |= (bits >>> 16) | (bits >>> 8) | (bits >>> 24);
  for (let at = count & ~3; at < count; at++) bits |= bytes[at]!;
  return bitsFor(bits & 0xff);
}

/** How many bits a code has for the indices of a palette up to `index`. */
export function bitsFor(index: number): number {
  return Math.max(shallowest, 32 - Math.clz32(index));
}

/** A frame's bytes, with its delay in hundredths of a second. */
export function frameBytes(frame: EncodedFrame, delay: number): Uint8Array[] {
  return [frameHeader(delay, frame.rect, frame.transparent ? transparent : null), frame.data];
}
