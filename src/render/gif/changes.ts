import { cellWords } from '../../terminal/cell.js';
import type { Screen } from '../../terminal/screen.js';

/** The cells of one row that differ: from one column up to but without another. */
export type ChangedCells = { row: number; from: number; to: number };

/** Compares two screens of the same size, row by row. */
export function changedCells(before: Screen, after: Screen): ChangedCells[] {
  const changes: ChangedCells[] = [];
  if (before.cells === after.cells) return changes;
  const [a, b] = [before.cells, after.cells];
  const words = after.cols * cellWords;
  for (let row = 0; row < after.rows; row++) {
    const start = row * words;
    const end = start + words;
    let first = start;
    while (first < end && a[first] === b[first]) first++;
    if (first === end) continue;
    let last = end - 1;
    while (a[last] === b[last]) last--;
    changes.push({
      row,
      from: Math.floor((first - start) / cellWords),
      to: Math.floor((last - start) / cellWords) + 1,
    });
  }
  return changes;
}
