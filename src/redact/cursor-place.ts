import type { EscapeState } from '../text/ansi.js';

/** A cell of the terminal: in rows from where the text began or, once one was addressed, from the top. */
type Place = { row: number; column: number; isAddressed: boolean };

const longestParameters = 16;
/** Cells that are counted from the top of the terminal are numbered from here on. */
const firstAddressedCell = 2 ** 40;

/** Rows and columns that one step of a CSI sequence moves by, by its final byte: CUU, CUD, CUF, CUB, CNL, CPL. */
const relativeMoves: Record<string, [rows: number, columns: number]> = {
  A: [-1, 0],
  B: [1, 0],
  C: [0, 1],
  D: [0, -1],
  E: [1, 0],
  F: [-1, 0],
};

/**
 * Follows where the cursor is, well enough to know that a text is drawn where another was drawn before: wide
 * characters, scrolling and tab stops are not looked at. A wrong place only means that a redraw is taken for
 * other text.
 */
export class CursorPlace {
  readonly #cols: number;
  readonly #rowsOfLineFeed: 0 | 1;
  #now: Place = { row: 0, column: 0, isAddressed: false };
  #saved: Place = this.#now;
  #parameters = '';

  /** With `isLines` the text is not a terminal's but the lines of one: each may be the line before, redrawn. */
  constructor(cols: number, isLines: boolean) {
    this.#cols = Math.max(1, cols);
    this.#rowsOfLineFeed = isLines ? 0 : 1;
  }

  /** The number of the cursor's cell; equal numbers are the same cell, and the next one has the next number. */
  get cell(): number {
    const { row, column, isAddressed } = this.#now;
    return (isAddressed ? firstAddressedCell : 0) + row * this.#cols + column;
  }

  /** Text was printed over so many columns. */
  print(columns: number): void {
    const column = this.#now.column + columns;
    this.#move(this.#now.row + Math.floor(column / this.#cols), column % this.#cols);
  }

  /** In the first column of a row. */
  get isAtMargin(): boolean {
    return this.#now.column === 0;
  }

  /** So many lines were printed from the margin on, some of which were `wrapped` into that many more rows. */
  linesPassed(lines: number, wrapped: number): void {
    this.#move(this.#now.row + lines * this.#rowsOfLineFeed + wrapped, 0);
  }

  /** Takes a control character, or one inside an escape sequence, read in `state`. */
  control(state: EscapeState, code: number): void {
    const { row, column } = this.#now;
    if (state === 'text') {
      if (code === 0x0a || code === 0x0b || code === 0x0c)
        this.#move(row + this.#rowsOfLineFeed, this.#rowsOfLineFeed * column);
      else if (code === 0x0d) this.#move(row, 0);
      else if (code === 0x08) this.#move(row, column - 1);
      else if (code === 0x85) this.#move(row + 1, 0);
    } else if (state === 'escape') this.#escape(String.fromCharCode(code));
    else if (state === 'csi') {
      if (code >= 0x40) {
        this.#sequence(String.fromCharCode(code));
        this.#parameters = '';
      } else if (this.#parameters.length < longestParameters) this.#parameters += String.fromCharCode(code);
    }
  }

  #escape(final: string): void {
    const { row, column } = this.#now;
    if (final === '7') this.#saved = this.#now;
    else if (final === '8') this.#now = this.#saved;
    else if (final === 'M') this.#move(row - 1, column);
    else if (final === 'D') this.#move(row + 1, column);
    else if (final === 'E') this.#move(row + 1, 0);
  }

  #sequence(final: string): void {
    const { row, column } = this.#now;
    const move = relativeMoves[final];
    if (move) {
      const [rows, columns] = move;
      const steps = this.#parameter(0);
      this.#move(row + rows * steps, final === 'E' || final === 'F' ? 0 : column + columns * steps);
    } else if (final === 'G' || final === '`') this.#move(row, this.#parameter(0) - 1);
    else if (final === 'H' || final === 'f') this.#address(this.#parameter(0) - 1, this.#parameter(1) - 1);
    else if (final === 'd') this.#address(this.#parameter(0) - 1, column);
    else if (final === 's') this.#saved = this.#now;
    else if (final === 'u') this.#now = this.#saved;
  }

  /** A parameter of the sequence, 1 where it is left out. Read only where one moves: nearly all are colours. */
  #parameter(index: number): number {
    return Math.max(1, Number(this.#parameters.split(';')[index]) || 1);
  }

  #move(row: number, column: number): void {
    const inRow = Math.max(0, Math.min(column, this.#cols));
    this.#now = { row, column: inRow, isAddressed: this.#now.isAddressed };
  }

  #address(row: number, column: number): void {
    this.#now = { row, column: Math.min(column, this.#cols), isAddressed: true };
  }
}
