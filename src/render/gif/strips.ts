import { cellWords } from '../../terminal/cell.js';
import type { Screen } from '../../terminal/screen.js';
import type { Strip } from './lzw.js';

/** At most this many rows are kept; then all are forgotten. */
const maxRows = 4096;

type CachedRow = { cells: Uint32Array; strip: Strip };

/**
 * The encoded pixels of the rows that were seen, by their cells. When text scrolls, most rows of a
 * screen were on the one before, and need not be encoded again. All are of one palette depth.
 */
export class StripCache {
  #rows = new Map<number, CachedRow>();
  #depth = 0;

  /** Sets the depth; where it changes, forgets all rows and returns true. */
  setDepth(depth: number): boolean {
    if (depth === this.#depth) return false;
    this.#depth = depth;
    this.#rows = new Map();
    return true;
  }

  find(screen: Screen, row: number): Strip | undefined {
    const cells = cellsOf(screen, row);
    const known = this.#rows.get(hash(cells));
    // Two rows may have the same hash, so their cells are compared.
    return known && same(known.cells, cells) ? known.strip : undefined;
  }

  add(screen: Screen, row: number, strip: Strip): void {
    if (this.#rows.size >= maxRows) this.#rows = new Map();
    const cells = cellsOf(screen, row).slice();
    this.#rows.set(hash(cells), { cells, strip });
  }
}

function cellsOf({ cells, cols }: Screen, row: number): Uint32Array {
  return cells.subarray(row * cols * cellWords, (row + 1) * cols * cellWords);
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
