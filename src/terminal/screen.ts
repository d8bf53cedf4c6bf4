import type { CastTheme } from '../cast/recording.js';
import { cellWords, content, widthOf } from './cell.js';

/** What a terminal shows at one moment. Positions count from 0 at the top left. */
export type Screen = {
  cols: number;
  rows: number;
  /** `cellWords` words a cell, row by row; laid out as described in cell.ts. */
  cells: Uint32Array;
  /** The texts of cells with more than one code point; cells refer to them by index. */
  clusters: readonly string[];
  cursor: { x: number; y: number; visible: boolean };
  /** The colours that the recording carries. */
  theme?: CastTheme;
};

/** The text of one cell: empty for what follows a wide character, a space where it is blank. */
export function cellText(screen: Screen, index: number): string {
  const word = screen.cells[index * cellWords]!;
  if (widthOf(word) === 0) return '';
  const code = word & content.codePoint;
  if (word & content.cluster) return screen.clusters[code] ?? ' ';
  return code === 0 ? ' ' : String.fromCodePoint(code);
}

/** The text of one row, without the blanks at its end. */
export function rowText(screen: Screen, row: number): string {
  let text = '';
  for (let index = row * screen.cols; index < (row + 1) * screen.cols; index++)
    text += cellText(screen, index);
  return text.trimEnd();
}

/** The text of a screen: its rows without trailing blanks, without the blank rows at the end. */
export function screenText(screen: Screen): string {
  const rows = Array.from({ length: screen.rows }, (_, row) => rowText(screen, row));
  while (rows.at(-1) === '') rows.pop();
  return rows.join('\n');
}
