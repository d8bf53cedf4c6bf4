import { maxLevel } from '../coverage.js';
import type { Mask } from './mask.js';

/** Quarters of U+2596 to U+259F: 1 upper left, 2 upper right, 4 lower left, 8 lower right. */
const quadrants = [4, 8, 1, 13, 9, 7, 11, 2, 6, 14];

/** Draws a block element (U+2580 to U+259F). */
export function drawBlock(mask: Mask, code: number): void {
  const { width, height } = mask;
  const across = (eighths: number) => Math.round((width * eighths) / 8);
  const down = (eighths: number) => Math.round((height * eighths) / 8);
  const index = code - 0x2580;
  if (index === 0) mask.fill(0, 0, width, down(4));
  else if (index <= 8) mask.fill(0, height - down(index), width, height);
  else if (index <= 15) mask.fill(0, 0, across(16 - index), height);
  else if (index === 16) mask.fill(across(4), 0, width, height);
  else if (index <= 19) mask.fill(0, 0, width, height, (maxLevel * (index - 16)) / 4);
  else if (index === 20) mask.fill(0, 0, width, Math.max(1, down(1)));
  else if (index === 21) mask.fill(width - Math.max(1, across(1)), 0, width, height);
  else grid(mask, 2, 2, quadrants[index - 22]!);
}

/**
 * Draws a horizontal scan line (U+23BA to U+23BD) of DEC's line drawing: the first, third, seventh and ninth of nine,
 * of which ─ is the fifth.
 */
export function drawScanLine(mask: Mask, code: number): void {
  const line = [1, 3, 7, 9][code - 0x23ba]!;
  const top = Math.round(((mask.height - mask.stroke) * (line - 1)) / 8);
  mask.fill(0, top, mask.width, top + mask.stroke);
}

/** Draws a sextant (U+1FB00 to U+1FB3B): two columns of three, all combinations except those elsewhere in Unicode. */
export function drawSextant(mask: Mask, code: number): void {
  let bits = code - 0x1fb00 + 1;
  // The left half (21) and the right half (42) have characters elsewhere.
  if (bits >= 21) bits++;
  if (bits >= 42) bits++;
  grid(mask, 2, 3, bits);
}

/** Fills the fields of a grid whose bits are set, counted along rows. */
function grid(mask: Mask, columns: number, rows: number, bits: number): void {
  for (let field = 0; field < columns * rows; field++) {
    if ((bits & (1 << field)) === 0) continue;
    const [col, row] = [field % columns, Math.floor(field / columns)];
    mask.fill(
      Math.round((col * mask.width) / columns),
      Math.round((row * mask.height) / rows),
      Math.round(((col + 1) * mask.width) / columns),
      Math.round(((row + 1) * mask.height) / rows),
    );
  }
}
