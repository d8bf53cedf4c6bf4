import type { PixelBuffer } from './pixel-buffer.js';

/** Unchanged pixels are left out in runs of at least this many words; shorter ones cost more than they save. */
const shortestGap = 16;
/** Where few pixels changed, no dictionary knows the letters beside them, and a cell that stays is left out. */
const few = { pixels: 8192, shortestGap: 2 };

/** Fills `masked` with the pixels of `after`, and with 0 in long enough runs that are the same in `before`. */
export function changesOf(before: PixelBuffer, after: PixelBuffer, masked: PixelBuffer, count: number): void {
  const [a, b, to] = [before.words, after.words, masked.words];
  const words = (count + 3) >> 2;
  const gap = count <= few.pixels ? few.shortestGap : shortestGap;
  to.set(b.subarray(0, words));
  for (let at = 0; at < words; at++) {
    const start = at;
    while (at < words && a[at] === b[at]) at++;
    if (at - start >= gap) to.fill(0, start, at);
  }
}

/** How many pixels differ from the fourth pixel before them: an estimate of the encoded length. */
export function disorder(pixels: PixelBuffer, count: number): number {
  const { words } = pixels;
  let changes = 0;
  for (let at = 1; at < count >> 2; at++) {
    const differing = words[at]! ^ words[at - 1]!;
    const high = (((differing & 0x7f7f7f7f) + 0x7f7f7f7f) | differing) & 0x80808080;
    changes += Math.imul(high >>> 7, 0x01010101) >>> 24;
  }
  return changes;
}
