import type { Size } from '../../cast/parse-size.js';
import { afterLines } from '../../text/lines.js';
import { notPlain, plainLines, unfinishedPlain } from './plain-lines.js';
import { RowJoiner } from './rows.js';
import { ScrollingTerminal } from './scrolling-terminal.js';

/** Where text comes from no terminal: as wide as any is, so that a line redrawn after CR is in one row. */
const unknownSize: Size = { cols: 1000, rows: 24 };
/** Text that waits is looked through when there is so much of it (UTF-16 units), and read when there is no more room. */
const minWaiting = 4096;
const maxWaiting = 256 * 1024;
/** After text that may move the cursor at least so much (UTF-16 units) is read, rather than looking at each line. */
const minRead = 2048;

export type TranscriptOptions = {
  /** The terminal's size; by default that of no terminal. */
  size?: Size;
  /** `file`: a line feed alone ends a line, as in what is printed into a pipe. Default: `terminal` with a size. */
  source?: 'terminal' | 'file';
};

/** The plain lines that a whole text printed into a file or a pipe, each with its line feed. */
export function printedLines(text: string): string {
  const transcript = new Transcript();
  return transcript.push(text) + transcript.end();
}

/**
 * Terminal text to the plain lines that it printed: the rows of the terminal, each as it was when it left the screen
 * or at the end, wrapped rows joined. What was redrawn in between is there in its last state; the alternate screen is
 * left out. Concatenated, what `push`, `resize` and `end` return is the log.
 *
 * Text that moves no cursor becomes lines directly. Else xterm.js decides what the rows are, so that the log and the
 * pictures of a recording agree.
 */
export class Transcript {
  readonly #source: 'terminal' | 'file';
  #size: Size;
  /** Made when plain text alone no longer tells what the rows are. */
  #terminal: ScrollingTerminal | null = null;
  /** Text of which the terminal was not told yet: plain text, line ends and colours alone. */
  #waiting = '';
  /** How much of `#waiting` was looked through, in which there were too few lines. */
  #looked = 0;
  /** The terminal's screen is blank, and `#waiting` fills it: what was on it before is part of the log already. */
  #isBlank = false;
  /** The beginning of a line end or a colour. */
  #carry = '';
  readonly #joiner = new RowJoiner();
  #out = '';

  constructor({ size, source = size ? 'terminal' : 'file' }: TranscriptOptions = {}) {
    this.#size = size ?? unknownSize;
    this.#source = source;
  }

  /** Takes text in chunks of any size; returns what of the log became final, which may end within a line. */
  push(chunk: string): string {
    let text = this.#carry + chunk;
    this.#carry = '';
    while (text !== '') {
      const isPlain = this.#waiting !== '' || (this.#terminal?.isAppending ?? true);
      text = isPlain ? this.#wait(text) : this.#read(text);
    }
    return this.#take();
  }

  /** The terminal has another size from now on. */
  resize(size: Size): string {
    if (this.#carry) this.#read(this.#carry);
    this.#carry = '';
    this.#told().resize(size);
    this.#size = size;
    return this.#take();
  }

  /** Returns the rows that are still on the screen, the last with its line feed; nothing may follow. */
  end(): string {
    if (this.#carry) this.#read(this.#carry);
    this.#carry = '';
    let text = this.shown;
    if (text !== '' && !text.endsWith('\n')) text += '\n';
    this.#terminal?.dispose();
    this.#terminal = null;
    this.#waiting = '';
    return text;
  }

  /**
   * What `end` would return now, without the last line feed where the cursor is in the last line. What an unfinished
   * sequence will do is not in it.
   */
  get shown(): string {
    // Fewer lines than rows: no blank one of them has left the screen.
    const { cols, rows: height } = this.#size;
    if (this.#terminal === null && countOf(this.#waiting, '\n', height) < height) {
      const lines = plainLines(this.#waiting, cols);
      if (lines !== null) return withoutBlankEnd(lines);
    }
    const terminal = this.#told();
    const joiner = this.#joiner.clone();
    let text = this.#out;
    for (const row of terminal.rows()) text += joiner.add(row);
    return terminal.isInLastRow ? text : text + joiner.end();
  }

  #take(): string {
    const out = this.#out;
    this.#out = '';
    return out;
  }

  /** Keeps the plain text at the beginning and has the terminal read what follows; returns what is left of it. */
  #wait(text: string): string {
    const pattern = notPlain[this.#source];
    pattern.lastIndex = 0;
    let end = pattern.exec(text)?.index ?? text.length;
    // The line feed may follow in the next chunk.
    if (end === text.length) while (end > 0 && text[end - 1] === '\r') end -= 1;
    if (end > 0) this.#keep(text.slice(0, end));
    if (end === text.length) return '';
    const rest = text.slice(end);
    if (!unfinishedPlain.test(rest)) return this.#read(rest);
    this.#carry = rest;
    return '';
  }

  #keep(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length - this.#looked < minWaiting) return;
    this.#releaseLines();
    this.#looked = this.#waiting.length;
    if (this.#waiting.length > maxWaiting) this.#told();
  }

  /** Turns text that has left the screen into lines: all but as many lines as the screen has rows, or more. */
  #releaseLines(): void {
    const { rows } = this.#size;
    const kept = this.#startOfLast(rows);
    if (!this.#isBlank) {
      const scrolled = afterLines(this.#waiting, rows);
      if (scrolled < 0 || scrolled > kept) return;
      // These lines push out all that was on the screen before them.
      const first = this.#waiting.slice(0, scrolled);
      const others = this.#waiting.slice(scrolled);
      this.#waiting = first;
      this.#told().takeRows();
      this.#out += this.#joiner.end();
      this.#waiting = others;
      this.#isBlank = true;
      this.#releaseLines();
      return;
    }
    const lines = plainLines(this.#waiting.slice(0, kept), this.#size.cols);
    if (lines === null) {
      this.#told();
      return;
    }
    this.#out += lines;
    this.#waiting = this.#waiting.slice(kept);
  }

  /** Where the last `count` lines that are waiting begin; 0 where there are no more. */
  #startOfLast(count: number): number {
    let from = this.#waiting.length;
    for (let line = 0; line <= count && from >= 0; line += 1)
      from = from === 0 ? -1 : this.#waiting.lastIndexOf('\n', from - 1);
    return from + 1;
  }

  /** Has the terminal read the beginning of a text that may do anything; returns the rest of it. */
  #read(text: string): string {
    const terminal = this.#told();
    const end = text.indexOf('\n', minRead) + 1 || text.length;
    terminal.write(text.slice(0, end));
    return text.slice(end);
  }

  /** The terminal, with all that waits written to it. */
  #told(): ScrollingTerminal {
    this.#terminal ??= new ScrollingTerminal(this.#size, { convertEol: this.#source === 'file' }, (row) => {
      this.#out += this.#joiner.add(row);
    });
    if (this.#waiting !== '') this.#terminal.write(this.#waiting);
    this.#waiting = '';
    this.#looked = 0;
    this.#isBlank = false;
    return this.#terminal;
  }
}

/** Without the blank lines at the end. */
function withoutBlankEnd(lines: string): string {
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '\n') end -= 1;
  return end === 0 ? '' : lines.slice(0, end + 1);
}

/** How often `text` has the character, up to `most`. */
function countOf(text: string, character: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0 && count < most; at = text.indexOf(character, at + 1))
    count += 1;
  return count;
}
