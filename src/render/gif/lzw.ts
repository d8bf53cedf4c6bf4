import { BitWriter } from './bit-writer.js';
import type { PixelBuffer } from './pixel-buffer.js';

/** Codes have at most 12 bits (https://www.w3.org/Graphics/GIF/spec-gif89a.txt, appendix F). */
const maxCodes = 4096;
const maxSize = 12;

/** Runs shorter than this are left to the table. */
const shortestRun = 9;

/** Once the dictionary is full, its use is measured over this many codes at a time. */
const windowCodes = 512;
/** The dictionary is replaced when its codes cover fewer pixels than this part of the most they did in a window. */
const worthKeeping = 0.85;

/** Codes that follow a clear code: their bytes, how many bits of them count, and the size of the next code. */
export type Strip = { bytes: DataView; bitLength: number; endSize: number };

/**
 * LZW as GIF has it. Its dictionary is one flat table, `table[code << depth | index]`: the code of the
 * string extended by that index, or 0. Two things make it fast on pictures of text:
 *
 * - a run of one index is taken in one step, because the codes of runs are kept by their length;
 * - a full dictionary is kept while it compresses well, since text repeats itself.
 */
export class LzwEncoder {
  readonly #table: Uint16Array;
  /** `runCodes[index << 12 | length]` is the code of a run, for lengths from 2 to `runLengths[index]`. */
  readonly #runCodes: Uint16Array;
  readonly #runLengths: Uint16Array;
  readonly #writer = new BitWriter();
  #used = 0;
  #window = { codes: 0, start: 0, best: 0 };

  /** `depth` is the minimum code size: from 2 to 8, and enough for every index. */
  constructor(readonly depth: number) {
    this.#table = new Uint16Array(maxCodes << depth);
    this.#runCodes = new Uint16Array(1 << (depth + maxSize));
    this.#runLengths = new Uint16Array(1 << depth);
  }

  /**
   * Encodes the first `count` pixels. Returns null once the result would be longer than `limit` bytes.
   * The result is valid until the next call.
   */
  encode(pixels: PixelBuffer, count: number, limit: number): Uint8Array | null {
    const writer = this.#writer;
    const { depth } = this;
    const clear = 1 << depth;
    writer.reset(count);
    writer.put(clear, depth + 1);
    const size = this.#codes(pixels, count, limit);
    if (size === 0) return null;
    writer.put(clear + 1, size);
    return writer.length > limit ? null : writer.finish();
  }

  /**
   * Encodes the first `count` pixels as a strip, which can follow any clear code and be joined with
   * others.
   */
  strip(pixels: PixelBuffer, count: number): Strip {
    this.#writer.reset(count);
    const endSize = this.#codes(pixels, count, Number.POSITIVE_INFINITY);
    const { bitLength } = this.#writer;
    return { bytes: new DataView(this.#writer.finish().slice().buffer), bitLength, endSize };
  }

  /** Joins strips to one image. The result is valid until the next call. */
  join(strips: readonly Strip[]): Uint8Array {
    const writer = this.#writer;
    const { depth } = this;
    const clear = 1 << depth;
    writer.reset(strips.reduce((sum, strip) => sum + strip.bytes.byteLength + 2, 0));
    let size = depth + 1;
    for (const strip of strips) {
      writer.put(clear, size);
      writer.append(strip.bytes, strip.bitLength);
      size = strip.endSize;
    }
    writer.put(clear + 1, size);
    return writer.finish();
  }

  /** Writes the codes of all pixels, and returns the size of the next code; 0 beyond the limit. */
  #codes(pixels: PixelBuffer, count: number, limit: number): number {
    const table = this.#table;
    const runCodes = this.#runCodes;
    const writer = this.#writer;
    const { depth } = this;
    const { bytes } = pixels;
    const clear = 1 << depth;
    this.#clearTable();
    let size = depth + 1;
    let next = clear + 2;
    for (let at = 0; at < count; ) {
      const first = bytes[at]!;
      let end = this.#runEnd(pixels, at, count);
      let code = end - at === 1 ? first : runCodes[(first << maxSize) | (end - at)]!;
      while (end < count) {
        const longer = table[(code << depth) | bytes[end]!]!;
        if (longer === 0) break;
        code = longer;
        end++;
      }
      writer.put(code, size);
      if (next < maxCodes) {
        if (next === 1 << size) size++;
        if (end < count) this.#add(code, bytes[end]!, first, end - at, next);
        next++;
      } else if (this.#isWornOut(end)) {
        this.#used = next;
        if (writer.length > limit) return 0;
        writer.put(clear, size);
        this.#clearTable();
        size = depth + 1;
        next = clear + 2;
      }
      at = end;
    }
    this.#used = next;
    return size;
  }

  /** The end of the run that starts here, as far as there is a code for it; just after one pixel where the run is short. */
  #runEnd({ bytes, view }: PixelBuffer, at: number, count: number): number {
    const first = bytes[at]!;
    const known = this.#runLengths[first]!;
    const four = Math.imul(first, 0x01010101);
    if (known < shortestRun || view.getInt32(at + 1, true) !== four || view.getInt32(at + 5, true) !== four)
      return at + 1;
    const longest = Math.min(count, at + known);
    let end = at + shortestRun;
    while (end + 4 <= longest && view.getInt32(end, true) === four) end += 4;
    while (end < longest && bytes[end] === first) end++;
    return Math.min(end, longest);
  }

  /** Enters a string of `length` pixels extended by `index`, and keeps it as a run if it is one. */
  #add(code: number, index: number, first: number, length: number, next: number): void {
    this.#table[(code << this.depth) | index] = next;
    if (index !== first || length !== this.#runLengths[first]) return;
    if (length > 1 && this.#runCodes[(first << maxSize) | length] !== code) return;
    this.#runLengths[first] = length + 1;
    this.#runCodes[(first << maxSize) | (length + 1)] = next;
  }

  /** Counts a code taken from the full dictionary; true where a new dictionary would compress better. */
  #isWornOut(end: number): boolean {
    const window = this.#window;
    if (window.codes === 0) window.start = end;
    if (++window.codes <= windowCodes) return false;
    const covered = end - window.start;
    const isWornOut = covered < window.best * worthKeeping;
    window.codes = 0;
    window.best = Math.max(window.best, covered);
    return isWornOut;
  }

  #clearTable(): void {
    this.#table.fill(0, 0, this.#used << this.depth);
    this.#runLengths.fill(1);
    this.#window = { codes: 0, start: 0, best: 0 };
  }
}
