import type { Terminal } from '@xterm/headless';
import { Terminal as HeadlessTerminal } from '@xterm/headless/lib-headless/xterm-headless.mjs';
import type { Size } from '../../cast/parse-size.js';
import { boundRepeats } from './bounds.js';
import { followClusterMode } from './cluster-mode.js';
import { correctColors } from './colors.js';
import type { XtermCore } from './core.js';
import { followLineSizes } from './line-size.js';
import { StringGuard } from './string-guard.js';
import { correctVt } from './vt-corrections.js';
import { boundedUnicode11, maxMarks } from './width.js';

/** xterm.js without its display, and how text is given to it. */
export type OpenTerminal = {
  terminal: Terminal;
  core: XtermCore;
  /** Takes text at once; it may end within a sequence. */
  write(text: string): void;
};

export type TerminalOptions = {
  /** A line feed also returns to the first column, as where no terminal's driver does that; default false. */
  convertEol?: boolean;
};

/** Opens a terminal that remembers no rows but those of its screen. */
export function openTerminal(size: Size, { convertEol = false }: TerminalOptions = {}): OpenTerminal {
  const terminal = new HeadlessTerminal({
    cols: usableCols(size),
    rows: size.rows,
    scrollback: 0,
    convertEol,
    allowProposedApi: true,
    logLevel: 'off',
  });
  const core = (terminal as unknown as { _core: XtermCore })._core;
  const widths = boundedUnicode11();
  terminal.unicode.register(widths);
  terminal.unicode.activeVersion = widths.version;
  followClusterMode(terminal, widths, maxMarks);
  boundRepeats(terminal, core);
  correctColors(terminal, core);
  correctVt(terminal, core);
  followLineSizes(terminal, core);
  const guard = new StringGuard();
  return { terminal, core, write: (text) => core.writeSync(guard.push(text)) };
}

/** xterm.js has no terminal of one column; the second one is then not shown. */
export function usableCols({ cols }: Size): number {
  return Math.max(2, cols);
}
