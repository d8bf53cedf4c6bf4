import { cellWords } from '../../terminal/cell.js';
import type { Screen } from '../../terminal/screen.js';
import type { Strip } from './lzw.js';

/** Rows are kept up to this many, then from nothing again. */
const maxRows = 4096;

type KnownRow = { cells: Uint32Array; strip: Strip };

/**
 * The encoded pixels of the rows that were seen, by their cells. When text scrolls, most rows of a
 * screen were on the one before, and need not be encoded again.
 */
export class StripCache {
  private rows = new Map<number, KnownRow>();
  private depth = 0;

  /** The strip of a row of `screen` at this palette depth; `encode` makes it where it is not known. */
  strip(screen: Screen, row: number, depth: number, encode: () => Strip): Strip {
    if (depth !== this.depth || this.rows.size > maxRows) this.rows = new Map();
    this.depth = depth;
    const words = screen.cols * cellWords;
    const cells = screen.cells.subarray(row * words, (row + 1) * words);
    const key = hash(cells);
    const known = this.rows.get(key);
    // Two rows may have one hash, so the cells have the last word.
    if (known && same(known.cells, cells)) return known.strip;
    const strip = encode();
    this.rows.set(key, { cells: cells.slice(), strip });
    return strip;
  }
}

function same(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function hash(words: Uint32Array): number {
  let value = words.length;
  for (let at = 0; at < words.length; at++)
    value = Math.imul(value ^ words[at]!, 0x9e3779b1) ^ (value >>> 15);
  return value;
}
