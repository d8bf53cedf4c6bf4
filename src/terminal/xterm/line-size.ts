import type { Terminal } from '@xterm/headless';
import { lineSize } from '../cell.js';
import type { XtermCore, XtermLine } from './core.js';

/** Where a line keeps its size: among the attributes of its cells, which xterm.js copies and clears with the line. */
const place = -1;

const sizes: [final: string, size: number][] = [
  ['3', lineSize.top],
  ['4', lineSize.bottom],
  ['5', lineSize.single],
  ['6', lineSize.wide],
];

/**
 * Follows DECDHL (`ESC # 3` and `ESC # 4`), DECDWL (`ESC # 6`) and DECSWL (`ESC # 5`), which xterm.js reads over: the
 * line of the cursor is shown twice as wide, and as the upper or lower half of letters twice as high.
 */
export function followLineSizes(terminal: Terminal, { _bufferService: service }: XtermCore): void {
  for (const [final, size] of sizes)
    terminal.parser.registerEscHandler({ intermediates: '#', final }, () => {
      const { buffer } = service;
      const line = buffer.lines.get(buffer.ybase + buffer.y);
      if (line && size === lineSize.single) delete line._extendedAttrs[place];
      else if (line) line._extendedAttrs[place] = { _ext: size };
      return true;
    });
}

/** One of `lineSize`. */
export function sizeOfLine(line: XtermLine): number {
  return line._extendedAttrs[place]?._ext ?? lineSize.single;
}
