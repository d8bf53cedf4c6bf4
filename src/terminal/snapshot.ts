import type { Size } from '../cast/parse-size.js';
import {
  bgFlag,
  cellWords,
  colorBits,
  content,
  cursorShape,
  cursorShift,
  fgFlag,
  lineSize,
  lineSizeShift,
  underline,
  underlineShift,
  widthOf,
} from './cell.js';
import type { ClusterTable } from './clusters.js';
import type { Screen } from './screen.js';
import { type XtermCore, type XtermLine, xtermWords } from './xterm/core.js';
import { sizeOfLine } from './xterm/line-size.js';

const hasExtended = 1 << 28;
const keptFg = ~fgFlag.underline;
const keptBg = colorBits | bgFlag.italic | bgFlag.dim | bgFlag.overline;
/** xterm.js keeps the underline's colour in bits 0-25 of its extended attributes and its style in 26-28. */
const extendedUnderline = 0x1fffffff;
const space = 0x20;
const blank = 1 << content.widthShift;

/** Copies what the terminal holds into a screen; into `reuse` where that has the same size. */
export function takeSnapshot(core: XtermCore, size: Size, clusters: ClusterTable, reuse?: Screen): Screen {
  const { cols, rows } = size;
  const { buffer } = core._bufferService;
  const fits = reuse?.cols === cols && reuse.rows === rows;
  const cells = fits ? reuse.cells : new Uint32Array(cols * rows * cellWords);
  for (let row = 0; row < rows; row++) {
    const line = buffer.lines.get(buffer.ybase + row);
    if (!line) continue;
    copyLine(line, cols, cells, row * cols * cellWords, clusters);
    widenLine(sizeOfLine(line), cols, cells, row * cols * cellWords);
  }
  const cursorLine = buffer.lines.get(buffer.ybase + buffer.y);
  const columns = cursorLine && sizeOfLine(cursorLine) !== lineSize.single ? 2 : 1;
  const cursor = {
    x: Math.min(columns * buffer.x, cols - 1),
    y: Math.min(buffer.y, rows - 1),
    visible: !core.coreService.isCursorHidden,
  };
  if (cursor.visible) {
    const shape = cursorShape[core.coreService.decPrivateModes.cursorStyle ?? 'block'];
    cells[(cursor.y * cols + cursor.x) * cellWords + 3]! |= shape << cursorShift;
  }
  return { cols, rows, cells, clusters: clusters.texts, cursor };
}

function copyLine(
  line: XtermLine,
  cols: number,
  cells: Uint32Array,
  offset: number,
  clusters: ClusterTable,
): void {
  const { _data: data } = line;
  let to = offset;
  for (let col = 0; col < cols; col++, to += cellWords) {
    const from = col * xtermWords;
    const word = data[from]!;
    const fg = data[from + 1]!;
    const bg = data[from + 2]!;
    if (word & content.cluster) cells[to] = clusterWord(line._combined[col] ?? ' ', word, clusters);
    else cells[to] = (word & content.codePoint) === space ? blank : word;
    cells[to + 1] = fg & keptFg;
    cells[to + 2] = bg & keptBg;
    cells[to + 3] =
      fg & fgFlag.underline ? underlineWord(bg & hasExtended ? line._extendedAttrs[col]?._ext : 0) : 0;
  }
}

/** Gives each character of a line of double size two columns; what has no room is not shown, as on such a line. */
function widenLine(size: number, cols: number, cells: Uint32Array, offset: number): void {
  if (size === lineSize.single) return;
  for (let col = cols - 1; col >= 0; col--) {
    const from = offset + (col >> 1) * cellWords;
    const to = offset + col * cellWords;
    for (let part = 1; part < cellWords; part++) cells[to + part] = cells[from + part]!;
    cells[to + 2]! |= size << lineSizeShift;
    const isLast = col === cols - 1 && col % 2 === 0;
    if (col % 2 === 1) cells[to] = 0;
    else cells[to] = isLast ? blank : widened(cells[from]!);
  }
}

function widened(word: number): number {
  const width = widthOf(word);
  return (word & ~(3 << content.widthShift)) | ((width === 0 ? 0 : 2) << content.widthShift);
}

function clusterWord(text: string, word: number, clusters: ClusterTable): number {
  const width = word & (3 << content.widthShift);
  const index = clusters.indexOf(text);
  return index === null ? width | text.codePointAt(0)! : width | content.cluster | index;
}

function underlineWord(extended = 0): number {
  const word = extended & extendedUnderline;
  return word >>> underlineShift === underline.none ? word | (underline.single << underlineShift) : word;
}
