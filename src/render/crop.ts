import { isBlankCell } from '../terminal/blank.js';
import { cellWords, colorBits, cursorShape, cursorShift } from '../terminal/cell.js';
import type { Screen } from '../terminal/screen.js';

/** A cropped screen has at least this many columns and rows. */
const minCols = 40;
const minRows = 1;

/** A screen without the blank rows at its bottom and the blank columns at its right. */
export function croppedToContent(screen: Screen): Screen {
  let [cols, rows] = [Math.min(minCols, screen.cols), minRows];
  for (let row = 0; row < screen.rows; row++)
    for (let col = 0; col < screen.cols; col++)
      if (!isBlank(screen, row * screen.cols + col)) {
        rows = row + 1;
        if (col >= cols) cols = col + 1;
      }
  return cropped(screen, cols, rows);
}

function isBlank(screen: Screen, cell: number): boolean {
  const at = cell * cellWords;
  const hasCursor = screen.cells[at + 3]! >>> cursorShift !== cursorShape.none;
  return isBlankCell(screen, cell) && (screen.cells[at + 2]! & colorBits) === 0 && !hasCursor;
}

function cropped(screen: Screen, cols: number, rows: number): Screen {
  if (cols === screen.cols)
    return { ...screen, rows, cells: screen.cells.subarray(0, cols * rows * cellWords) };
  const cells = new Uint32Array(cols * rows * cellWords);
  for (let row = 0; row < rows; row++) {
    const from = row * screen.cols * cellWords;
    cells.set(screen.cells.subarray(from, from + cols * cellWords), row * cols * cellWords);
  }
  return { ...screen, cols, rows, cells };
}
