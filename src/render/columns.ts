import { cellWords, content, widthOf } from '../terminal/cell.js';
import type { Screen } from '../terminal/screen.js';

/** Private use of the basic plane begins here; so do few other characters that are common. */
const firstPrivate = 0xe000;
const character = content.codePoint | content.cluster;

/** Whether a character is for private use: icons of Nerd Fonts, as a rule. */
export function isPrivateUse(code: number): boolean {
  return (code >= firstPrivate && code <= 0xf8ff) || code >= 0xf0000;
}

/**
 * How many columns the character of a cell is drawn in: two for a wide one, and for an icon with a blank of its own
 * style behind it, which programs print because icons are wider than letters. Else one.
 */
export function columnsAt({ cells, cols }: Screen, row: number, col: number): number {
  if (col + 1 >= cols) return 1;
  const at = (row * cols + col) * cellWords;
  const word = cells[at]!;
  if (widthOf(word) === 2) return widthOf(cells[at + cellWords]!) === 0 ? 2 : 1;
  if ((word & character) < firstPrivate || (word & content.cluster) !== 0) return 1;
  if (!isPrivateUse(word & character) || isSeparator(word & character)) return 1;
  return hasBlankBehind(cells, at) ? 2 : 1;
}

/** Whether the cell after the one at a word of `cells` is blank, and of the same style. */
export function hasBlankBehind(cells: Uint32Array, at: number): boolean {
  const next = at + cellWords;
  if ((cells[next]! & character) !== 0) return false;
  for (let part = 1; part < cellWords; part++) if (cells[at + part] !== cells[next + part]) return false;
  return true;
}

/** Powerline's separators fill one cell, whatever is beside them. */
function isSeparator(code: number): boolean {
  return code >= 0xe0b0 && code <= 0xe0d7;
}
