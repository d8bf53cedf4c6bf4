import { cellWords, content, widthOf } from '../terminal/cell.js';
import { cellText, type Screen } from '../terminal/screen.js';
import { hasBlankBehind } from './columns.js';

/** A text that is shown as one emoji, and the columns that its cells take. */
export type Emoji = { text: string; columns: number };

const joiner = '\u200d';
const isColored = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u;
const isModifier = /^\p{Emoji_Modifier}/u;
const isRegional = /^\p{Regional_Indicator}$/u;
/** No character before this one is an emoji without a selector, which makes it a cluster. */
const firstEmoji = 0x231a;
/** The longest sequences, of flags with tags and of families, have about ten parts. */
const maxCells = 16;

/**
 * The emoji that begins in a cell, with all cells that belong to it: terminals lay out the parts of a family, a flag
 * or a skin tone beside each other, and that layout stays. One of a single column also has a blank behind it. Null where the cell has no coloured emoji.
 */
export function emojiAt(screen: Screen, row: number, col: number): Emoji | null {
  const index = row * screen.cols + col;
  const word = screen.cells[index * cellWords]!;
  if ((word & content.cluster) === 0 && (word & content.codePoint) < firstEmoji) return null;
  const first = cellText(screen, index);
  if (!isColored.test(first)) return null;
  let text = first;
  let columns = widthAt(screen, row, col);
  for (let cells = 1; cells < maxCells && col + columns < screen.cols; cells++) {
    const next = cellText(screen, index + columns);
    if (!continues(text, next, cells)) break;
    text += next;
    columns += widthAt(screen, row, col + columns);
  }
  const isNarrow = columns === 1 && col + 1 < screen.cols && hasBlankBehind(screen.cells, index * cellWords);
  return { text, columns: isNarrow ? 2 : columns };
}

function continues(text: string, next: string, cells: number): boolean {
  if (text.endsWith(joiner)) return next.trim() !== '';
  if (isModifier.test(next)) return true;
  return cells === 1 && isRegional.test(text) && isRegional.test(next);
}

function widthAt({ cells, cols }: Screen, row: number, col: number): number {
  const at = (row * cols + col) * cellWords;
  return widthOf(cells[at]!) === 2 && col + 1 < cols && widthOf(cells[at + cellWords]!) === 0 ? 2 : 1;
}
