import type { Size } from '../cast/parse-size.js';
import { bgFlag, cellWords, colorBits, content, fgFlag, underlineShift } from './cell.js';
import type { Screen } from './screen.js';
import { type XtermCore, xtermWords } from './xterm/core.js';

const character = content.codePoint | content.cluster;
const space = 0x20;
const fgLines = fgFlag.inverse | fgFlag.strike;

/** Whether a cell shows nothing but its background: no character and no line. Its cursor does not count. */
export function isBlankCell({ cells }: Screen, index: number): boolean {
  const at = index * cellWords;
  return (
    (cells[at]! & character) === 0 &&
    (cells[at + 1]! & fgLines) === 0 &&
    (cells[at + 2]! & bgFlag.overline) === 0 &&
    (cells[at + 3]! & (7 << underlineShift)) === 0
  );
}

/** Whether a screen shows nothing: no cell has content, and all have one background. */
export function isBlankScreen(screen: Screen): boolean {
  const background = screen.cells[2]! & colorBits;
  for (let index = 0; index < screen.cols * screen.rows; index++)
    if (!isBlankCell(screen, index) || (screen.cells[index * cellWords + 2]! & colorBits) !== background)
      return false;
  return true;
}

/** The same of what a terminal holds, without a copy of it. */
export function isBlankTerminal({ _bufferService: { buffer } }: XtermCore, { cols, rows }: Size): boolean {
  const background = (buffer.lines.get(buffer.ybase)?._data[2] ?? 0) & colorBits;
  for (let row = 0; row < rows; row++) {
    const data = buffer.lines.get(buffer.ybase + row)?._data;
    if (!data) continue;
    for (let at = 0; at < cols * xtermWords; at += xtermWords) {
      const code = data[at]! & character;
      if (
        (code !== 0 && code !== space) ||
        (data[at + 1]! & (fgLines | fgFlag.underline)) !== 0 ||
        (data[at + 2]! & bgFlag.overline) !== 0 ||
        (data[at + 2]! & colorBits) !== background
      )
        return false;
    }
  }
  return true;
}
