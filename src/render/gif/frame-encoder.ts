import { frameHeader, imageData, type Rect } from './container.js';
import { LzwEncoder } from './lzw.js';
import { bitsOf, changesOf, disorder } from './mask.js';
import { PixelBuffer } from './pixel-buffer.js';
import { trimmed } from './trim.js';

/** Index 0 of every palette: pixels that stay as they are. */
export const transparent = 0;

/** `fast` writes what changed as a plain rectangle; `best` also tries to leave out what did not. */
export type Effort = 'fast' | 'best';

/** A frame without its delay, which is known when the next one comes. */
export type EncodedFrame = { rect: Rect; transparent: boolean; data: Uint8Array };

/**
 * What the order of pixels tells about their size: where the changes alone are this much more, or
 * less, regular than the whole rectangle, the other way is not tried.
 */
const clearlyWorse = 1.1;
const clearlyBetter = 0.6;

/** Encodes what changed between two pictures of palette indices, `width` pixels wide. */
export class FrameEncoder {
  private readonly encoders = new Map<number, LzwEncoder>();
  private readonly before = new PixelBuffer();
  private readonly after = new PixelBuffer();
  private readonly masked = new PixelBuffer();

  constructor(
    private readonly width: number,
    private readonly effort: Effort,
  ) {}

  /**
   * Encodes the part of `after` inside `rect`, outside of which nothing changed. `before` is null for
   * the first frame. Gives null where no pixel changed.
   */
  encode(before: Uint8Array | null, after: Uint8Array, rect: Rect): EncodedFrame | null {
    if (before === null || this.effort === 'fast') {
      const count = this.cut(this.after, after, rect);
      return this.plain(rect, count, bitsOf(this.after, count), Number.POSITIVE_INFINITY);
    }
    const changed = trimmed(before, after, this.width, rect);
    return changed && this.smallest(before, after, changed);
  }

  private smallest(before: Uint8Array, after: Uint8Array, rect: Rect): EncodedFrame {
    const count = this.cut(this.after, after, rect);
    const depth = bitsOf(this.after, count);
    this.cut(this.before, before, rect);
    this.masked.reserve(count);
    changesOf(this.before, this.after, this.masked, count);
    const plain = disorder(this.after, count);
    const sparse = disorder(this.masked, count);
    if (sparse > plain * clearlyWorse) return this.plain(rect, count, depth, Number.POSITIVE_INFINITY)!;
    const lzw = this.encoder(depth).encode(this.masked, count, Number.POSITIVE_INFINITY)!;
    const frame = { rect, transparent: true, data: imageData(depth, lzw) };
    if (sparse < plain * clearlyBetter) return frame;
    return this.plain(rect, count, depth, lzw.length) ?? frame;
  }

  private plain(rect: Rect, count: number, depth: number, limit: number): EncodedFrame | null {
    const lzw = this.encoder(depth).encode(this.after, count, limit);
    return lzw && { rect, transparent: false, data: imageData(depth, lzw) };
  }

  /** Copies the pixels of a rectangle, and gives how many they are. */
  private cut(to: PixelBuffer, from: Uint8Array, rect: Rect): number {
    const count = rect.width * rect.height;
    to.reserve(count);
    for (let row = 0; row < rect.height; row++) {
      const start = (rect.y + row) * this.width + rect.x;
      to.bytes.set(from.subarray(start, start + rect.width), row * rect.width);
    }
    return count;
  }

  private encoder(depth: number): LzwEncoder {
    let encoder = this.encoders.get(depth);
    if (!encoder) {
      encoder = new LzwEncoder(depth);
      this.encoders.set(depth, encoder);
    }
    return encoder;
  }
}

/** A frame's bytes, with its delay in hundredths of a second. */
export function frameBytes(frame: EncodedFrame, delay: number): Uint8Array[] {
  return [frameHeader(delay, frame.rect, frame.transparent ? transparent : null), frame.data];
}
