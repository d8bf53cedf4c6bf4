import type { Terminal } from '@xterm/headless';
import type { Size } from '../cast/parse-size.js';
import { isBlankTerminal } from './blank.js';
import { clusterTable } from './clusters.js';
import { ColorChanges } from './color-changes.js';
import { PendingText } from './pending-text.js';
import type { Screen } from './screen.js';
import { takeSnapshot } from './snapshot.js';
import type { XtermCore } from './xterm/core.js';
import { openTerminal, usableCols } from './xterm/open.js';

/** A synchronized update that is not ended is shown after this time, as terminals do. */
const maxSynchronizedSeconds = 1;

/**
 * A terminal: xterm.js without its display, which takes text and returns screens. A screen is what a
 * person would see: between the marks of a synchronized update (DECSET 2026) it is the one from before.
 */
export class Emulator {
  readonly #terminal: Terminal;
  readonly #core: XtermCore;
  readonly #write: (text: string) => void;
  readonly #pending: PendingText;
  readonly #clusters = clusterTable();
  readonly #colors: ColorChanges;
  #held: { screen: Screen; since: number } | null = null;
  #now = 0;
  #hasPrinted = false;
  #endsInCharacter = false;
  #size: Size;

  constructor(size: Size) {
    this.#size = { cols: size.cols, rows: size.rows };
    const { terminal, core, write } = openTerminal(size);
    this.#terminal = terminal;
    this.#core = core;
    this.#write = write;
    this.#pending = new PendingText(write);
    this.#colors = new ColorChanges(terminal, core);
    this.#terminal.parser.registerCsiHandler({ prefix: '?', final: 'h' }, (params) => {
      if (params.includes(2026) && !this.isSynchronizing)
        this.#held = { screen: this.#snapshot(), since: this.#now };
      return false;
    });
  }

  /** Takes output that arrived at `time` seconds; it may end within a character or sequence. */
  write(text: string, time: number): void {
    this.#now = time;
    if (this.#isBetweenSequences && this.#pending.add(text, this.#scrolledRows)) return;
    this.#read();
    this.#hasPrinted = false;
    this.#write(text);
    this.#endsInCharacter = (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800;
  }

  /** Has the terminal read what waits. */
  #read(): void {
    if (!this.#pending.isEmpty) this.#pending.flush(this.#scrolledRows);
  }

  get #isBetweenSequences(): boolean {
    return !this.#endsInCharacter && this.#core._inputHandler._parser.currentState === 0;
  }

  /** The rows of the screen, where lines scroll over all of them; else null. */
  get #scrolledRows(): number | null {
    const { scrollTop, scrollBottom } = this.#core._bufferService.buffer;
    return scrollTop === 0 && scrollBottom === this.#size.rows - 1 ? this.#size.rows : null;
  }

  resize(size: Size): void {
    this.#read();
    this.#size = size;
    this.#held = null;
    this.#terminal.resize(usableCols(size), size.rows);
  }

  /** The screen that is visible at `time` seconds. `reuse` is a screen whose memory may be overwritten. */
  screen(time: number, reuse?: Screen): Screen {
    if (this.#held && this.isSynchronizing && time - this.#held.since < maxSynchronizedSeconds)
      return this.#held.screen;
    this.#held = null;
    return this.#snapshot(reuse);
  }

  /** The state of the terminal itself, inside a synchronized update or not. */
  finalScreen(reuse?: Screen): Screen {
    return this.#snapshot(reuse);
  }

  /** True after the last column was filled: the next character begins a new row. */
  get isWrapPending(): boolean {
    this.#read();
    return this.#core._bufferService.buffer.x >= this.#size.cols;
  }

  /** True where the terminal shows nothing. */
  get isBlank(): boolean {
    this.#read();
    return isBlankTerminal(this.#core, this.#size);
  }

  /**
   * Calls `listener` before each sequence that erases the screen or shows another one, if text has been printed since
   * the last call or the start of the last `write`.
   */
  beforeErase(listener: () => void): void {
    const { parser } = this.#terminal;
    const input = this.#core._inputHandler;
    const print = input.print.bind(input);
    input.print = (...text) => {
      this.#hasPrinted = true;
      print(...text);
    };
    const watch = () => {
      if (this.#hasPrinted) listener();
      this.#hasPrinted = false;
      return false;
    };
    parser.registerEscHandler({ final: 'c' }, watch);
    for (const [prefix, final] of [
      ['', 'J'],
      ['?', 'J'],
      ['?', 'h'],
      ['?', 'l'],
    ] as const)
      parser.registerCsiHandler({ ...(prefix && { prefix }), final }, watch);
  }

  dispose(): void {
    this.#terminal.dispose();
  }

  /** True between the marks of a synchronized update. */
  get isSynchronizing(): boolean {
    return this.#terminal.modes.synchronizedOutputMode;
  }

  #snapshot(reuse?: Screen): Screen {
    this.#read();
    const screen = takeSnapshot(this.#core, this.#size, this.#clusters, reuse);
    this.#colors.apply(screen.cells);
    return screen;
  }
}
