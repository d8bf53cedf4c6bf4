import type { Size } from '../../cast/parse-size.js';
import type { XtermBuffer, XtermLine } from '../xterm/core.js';
import { type OpenTerminal, openTerminal, type TerminalOptions, usableCols } from '../xterm/open.js';
import { hasUsualTabs, noteTab, usedCols, usedRows } from './rows.js';

/** More rows than a terminal can lose when it gets smaller. */
const maxReflowedRows = 200_000;

/**
 * A terminal whose rows are handed over when they leave its screen, in order: those that scroll off the top of the
 * scrolling region, and, as in tmux, all rows up to the last one with text when the screen is cleared. Rows of the
 * alternate screen are not. What is deleted or erased otherwise was redrawn, and is in no row.
 */
export class ScrollingTerminal {
  readonly #open: OpenTerminal;
  readonly #convertEol: boolean;
  readonly #onRow: (row: XtermLine) => void;
  #size: Size;
  /** The cursor was sent to the first cell, rather than moved up to it as a program does that redraws its rows. */
  #isSentHome = false;

  constructor(size: Size, options: TerminalOptions, onRow: (row: XtermLine) => void) {
    this.#open = openTerminal(size, options);
    this.#convertEol = options.convertEol ?? false;
    this.#onRow = onRow;
    this.#size = { cols: usableCols(size), rows: size.rows };
    this.#watch();
  }

  /** Takes text, which may end within a sequence. */
  write(text: string): void {
    this.#open.write(text);
  }

  /** Hands over the rows that a smaller screen has no room for; lines are wrapped anew. */
  resize(size: Size): void {
    const { terminal } = this.#open;
    this.#size = { cols: usableCols(size), rows: size.rows };
    terminal.options.scrollback = maxReflowedRows;
    terminal.resize(this.#size.cols, this.#size.rows);
    const buffer = this.#normal;
    for (let row = 0; row < buffer.ybase; row += 1) this.#onRow(buffer.lines.get(row)!);
    terminal.options.scrollback = 0;
  }

  /** The rows of the main screen, up to the last one with text. */
  *rows(): Generator<XtermLine> {
    const { ybase, lines } = this.#normal;
    const used = usedRows(this.#normal, this.#size.rows);
    for (let row = 0; row < used; row += 1) yield lines.get(ybase + row)!;
  }

  /** True where the cursor is in the last of `rows`, or above it. */
  get isInLastRow(): boolean {
    return this.#normal.y < usedRows(this.#normal, this.#size.rows);
  }

  /**
   * True where text that is printed next, with line ends and colours but without movement, only adds to the text of
   * the main screen: nothing is written over, and nothing changes what becomes of the text.
   */
  get isAppending(): boolean {
    const { core, terminal } = this.#open;
    const { buffer } = core._bufferService;
    const { modes, decPrivateModes } = core.coreService;
    return (
      core._inputHandler._parser.currentState === 0 &&
      buffer === this.#normal &&
      decPrivateModes.wraparound &&
      !decPrivateModes.origin &&
      !modes.insertMode &&
      terminal.options.convertEol === this.#convertEol &&
      core._charsetService.charset === undefined &&
      buffer.scrollTop === 0 &&
      buffer.scrollBottom === this.#size.rows - 1 &&
      usedCols(buffer.lines.get(buffer.ybase + buffer.y)!) <= buffer.x &&
      usedRows(buffer, this.#size.rows) <= buffer.y + 1 &&
      hasUsualTabs(buffer, this.#size.cols)
    );
  }

  /**
   * Hands over the rows above the cursor, which is in an empty one, and leaves a blank screen with the cursor in its
   * first row.
   */
  takeRows(): void {
    // Of a line feed in the last row all that counts here is that it scrolls.
    const { y } = this.#normal;
    this.write(`\x1b[${this.#size.rows}H${'\n'.repeat(y)}\x1b[H`);
  }

  /** A sequence is noticed before xterm.js carries it out. */
  #watch(): void {
    const { core, terminal } = this.#open;
    const service = core._bufferService;
    const scroll = service.scroll.bind(service);
    service.scroll = (attributes, isWrapped) => {
      this.#scrolled(1);
      scroll(attributes, isWrapped);
    };
    terminal.parser.registerCsiHandler({ final: 'S' }, (params) => {
      this.#scrolled(Number(params[0]) || 1);
      return false;
    });
    for (const [final, isAddress] of [
      ['H', true],
      ['f', true],
      ['A', false],
      ['F', false],
    ] as const)
      terminal.parser.registerCsiHandler({ final }, () => {
        this.#isSentHome = isAddress;
        return false;
      });
    terminal.parser.registerCsiHandler({ final: 'J' }, (params) => {
      const { buffer } = service;
      const isAtHome = this.#isSentHome && buffer.x === 0 && buffer.y === 0;
      if (buffer === this.#normal && (params[0] === 2 || (params[0] === 0 && isAtHome))) this.#cleared();
      return false;
    });
    terminal.parser.registerEscHandler({ final: 'c' }, () => {
      this.#cleared();
      return false;
    });
    const { _inputHandler: input } = core;
    input._parser.setExecuteHandler('\t', () => {
      noteTab(service.buffer, this.#size.cols);
      return input.tab();
    });
  }

  #scrolled(count: number): void {
    const { buffer } = this.#open.core._bufferService;
    if (buffer !== this.#normal) return;
    const { scrollTop, scrollBottom, ybase, lines } = buffer;
    const last = Math.min(scrollBottom, scrollTop + count - 1);
    for (let row = scrollTop; row <= last; row += 1) this.#onRow(lines.get(ybase + row)!);
  }

  #cleared(): void {
    for (const row of this.rows()) this.#onRow(row);
  }

  dispose(): void {
    this.#open.terminal.dispose();
  }

  get #normal(): XtermBuffer {
    return this.#open.core._bufferService.buffers.normal;
  }
}
