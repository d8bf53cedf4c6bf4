import { MaskingStream } from './masking-stream.js';
import { PatternStream } from './pattern-stream.js';
import type { Redaction } from './redaction.js';

/** One row of a screen as it is searched: its text without the blanks at its end. */
export type SearchedRow = {
  text: string;
  /** The column of each UTF-16 unit of `text`; null where every unit is a column of its own. */
  columns: readonly number[] | null;
  /** True where the last column is filled: the row may be one line with the next, wrapped by the terminal. */
  full: boolean;
};

/**
 * The cells of a screen that show secrets: 1 where a cell is to be masked, else 0. A program that
 * moves the cursor can compose a secret on the screen that is in one piece nowhere in the stream, so
 * the text that a screen shows is searched. `cells` are the texts of the cells, row by row
 * (a blank is a space, what follows a wide character is empty); `cols` is the length of a row.
 */
export function secretCells(redaction: Redaction, cells: readonly string[], cols: number): Uint8Array {
  const rows: SearchedRow[] = [];
  for (let start = 0; start < cells.length; start += cols)
    rows.push(searchedRow((column) => cells[start + column] as string, Math.min(cols, cells.length - start)));
  return secretCellsOfRows(redaction, rows, cols) ?? new Uint8Array(cells.length);
}

/** The text to search of a row of `cols` cells, whose texts `cellAt` returns. */
export function searchedRow(cellAt: (column: number) => string, cols: number): SearchedRow {
  const full = cols > 0 && cellAt(cols - 1) !== ' ';
  let end = cols;
  while (end > 0 && cellAt(end - 1) === ' ') end -= 1;
  let text = '';
  let columns: number[] | null = null;
  for (let column = 0; column < end; column += 1) {
    const cell = cellAt(column);
    if (cell.length !== 1 && columns === null) columns = Array.from({ length: column }, (_, index) => index);
    text += cell;
    if (columns) for (let unit = 0; unit < cell.length; unit += 1) columns.push(column);
  }
  return { text, columns, full };
}

/** The cells that show secrets as `secretCells` returns them; null where none does. */
export function secretCellsOfRows(
  redaction: Redaction,
  rows: readonly SearchedRow[],
  cols: number,
): Uint8Array | null {
  let secret: Uint8Array | null = null;
  const text = rows.map((row) => (row.full ? row.text : `${row.text}\n`)).join('');
  const mark = (start: number, end: number) => {
    secret ??= new Uint8Array(rows.length * cols);
    markCells(secret, rows, cols, start, end);
  };
  const secrets = new MaskingStream(redaction.automaton, { cols, onMask: mark });
  secrets.push(text);
  secrets.flush();
  if (redaction.patterns.length > 0) {
    const patterns = new PatternStream(redaction.patterns, cols, mark);
    patterns.push(text);
    patterns.flush();
  }
  return secret;
}

/** Marks the cells of the characters from offset `start` to `end` of the rows' joined text. */
function markCells(
  secret: Uint8Array,
  rows: readonly SearchedRow[],
  cols: number,
  start: number,
  end: number,
): void {
  let from = 0;
  rows.forEach(({ text, columns, full }, row) => {
    for (let unit = Math.max(0, start - from); unit < Math.min(text.length, end - from); unit += 1)
      secret[row * cols + (columns?.[unit] ?? unit)] = 1;
    from += text.length + (full ? 0 : 1);
  });
}
