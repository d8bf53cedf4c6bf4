import { content, widthOf } from '../cell.js';
import { type XtermBuffer, type XtermLine, xtermWords } from '../xterm/core.js';

const hasContent = content.codePoint | content.cluster;
const tab = 0x09;

/** The columns of a row up to the last cell that something was written into; blanks that were printed count. */
export function usedCols(line: XtermLine): number {
  const { _data: data } = line;
  for (let at = (line.length - 1) * xtermWords; at >= 0; at -= xtermWords)
    if (data[at]! & hasContent) return at / xtermWords + Math.max(1, widthOf(data[at]!));
  return 0;
}

/** The rows of the screen up to the last one with text. */
export function usedRows(buffer: XtermBuffer, rows: number): number {
  let used = rows;
  while (used > 0 && usedCols(buffer.lines.get(buffer.ybase + used - 1)!) === 0) used -= 1;
  return used;
}

/** The text of a row's first `cols` columns; cells that nothing was written into are blanks. */
export function lineText(line: XtermLine, cols: number): string {
  const { _data: data } = line;
  let text = '';
  for (let col = 0; col < cols; col += 1) {
    const word = data[col * xtermWords]!;
    const code = word & content.codePoint;
    if (code === tab && !(word & content.cluster)) {
      const stop = stopAfter(col);
      const isWhole = isBlank(line, col + 1, Math.min(stop, line.length));
      text += isWhole ? '\t' : ' ';
      if (isWhole) col = stop - 1;
    } else if (word & hasContent) {
      text += word & content.cluster ? (line._combined[col] ?? ' ') : String.fromCodePoint(code);
      if (widthOf(word) === 2) col += 1;
    } else if (widthOf(word) !== 0) text += ' ';
  }
  return text;
}

/**
 * Notes in the cell of the cursor that a tab moved it on from there, so that the text of the row has the tab. Where
 * text was printed before, or the next tab stop is not one of every eighth column, the tab is blanks.
 */
export function noteTab(buffer: XtermBuffer, cols: number): void {
  if (buffer.x >= cols - 1) return;
  const stop = stopAfter(buffer.x);
  const line = buffer.lines.get(buffer.ybase + buffer.y)!;
  if (stop >= cols || buffer.nextStop(buffer.x) !== stop || !isBlank(line, buffer.x, stop)) return;
  line._data[buffer.x * xtermWords] = (1 << content.widthShift) | tab;
}

/** True where tabs stop at every eighth column. */
export function hasUsualTabs(buffer: XtermBuffer, cols: number): boolean {
  for (let col = 0; stopAfter(col) < cols; col = stopAfter(col))
    if (buffer.nextStop(col) !== stopAfter(col)) return false;
  return true;
}

function isBlank(line: XtermLine, from: number, to: number): boolean {
  for (let col = from; col < to; col += 1) {
    const word = line._data[col * xtermWords]!;
    if ((word & hasContent) !== 0 || widthOf(word) === 0) return false;
  }
  return true;
}

function stopAfter(col: number): number {
  return (col | 7) + 1;
}

/** Joins rows into lines: a row that goes on from the one above it belongs to that line. */
export class RowJoiner {
  /** A row was added, and it is not known yet whether its line has ended. */
  #isOpen = false;
  /** Columns at the end of the last row that nothing was written into. */
  #gap = 0;

  /** Returns what a row adds to the text: a line feed, where it begins a new line, and its own text. */
  add(line: XtermLine): string {
    const used = usedCols(line);
    const text = lineText(line, used);
    const before = !this.#isOpen ? '' : line.isWrapped ? this.#filling(line) : '\n';
    this.#isOpen = true;
    this.#gap = line.length - used;
    return before + text;
  }

  /** Ends the line, if there is one. */
  end(): string {
    const end = this.#isOpen ? '\n' : '';
    this.#isOpen = false;
    return end;
  }

  clone(): RowJoiner {
    const clone = new RowJoiner();
    clone.#isOpen = this.#isOpen;
    clone.#gap = this.#gap;
    return clone;
  }

  /** A wide character that did not fit left the last column blank; more was erased. */
  #filling(line: XtermLine): string {
    if (this.#gap === 1 && widthOf(line._data[0]!) === 2) return '';
    return ' '.repeat(this.#gap);
  }
}
