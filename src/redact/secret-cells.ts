import { MaskingStream } from './masking-stream.js';
import { PatternStream } from './pattern-stream.js';
import type { Redaction } from './redaction.js';

/**
 * The cells of a screen that show secrets: 1 where a cell is to be masked, else 0. A program that
 * moves the cursor can put a secret together on the screen that is in one piece nowhere in the
 * stream, so a screen is searched as what it shows. `cells` are the texts of the cells, row by row
 * (a blank is a space, what follows a wide character is empty); `cols` is the length of a row.
 */
export function secretCells(redaction: Redaction, cells: readonly string[], cols: number): Uint8Array {
  const secret = new Uint8Array(cells.length);
  const { text, owners } = textOf(cells, cols);
  const mark = (start: number, end: number) => {
    for (let offset = start; offset < end; offset += 1) {
      const owner = owners[offset] as number;
      if (owner >= 0) secret[owner] = 1;
    }
  };
  const secrets = new MaskingStream(redaction.automaton, cols, mark);
  for (const search of [secrets, new PatternStream([...redaction.patterns], cols, mark)]) {
    search.push(text);
    search.flush();
  }
  return secret;
}

/** The screen as text, and for each offset the cell it comes from; -1 between rows. */
function textOf(cells: readonly string[], cols: number): { text: string; owners: number[] } {
  let text = '';
  const owners: number[] = [];
  const add = (piece: string, owner: number) => {
    text += piece;
    for (let count = 0; count < piece.length; count += 1) owners.push(owner);
  };
  for (let start = 0; start < cells.length; start += cols) {
    let end = Math.min(start + cols, cells.length);
    const full = cells[end - 1] !== ' ';
    while (end > start && cells[end - 1] === ' ') end -= 1;
    for (let index = start; index < end; index += 1) add(cells[index] as string, index);
    // A full row may be one line with the next, wrapped by the terminal.
    if (!full) add('\n', -1);
  }
  return { text, owners };
}
