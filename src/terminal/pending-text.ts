import { notPlain } from './log/plain-lines.js';

/** Of more text that waits (UTF-16 units), only what can still be seen is kept. */
const maxPending = 256 * 1024;
const colour = /\x1b\[[\d;:]*m/g;
const reset = /^\x1b\[0*m$/;

/**
 * Plain text that a terminal was not told yet. Of a flood between two screens most has scrolled away before anybody
 * sees it, and need not be read at all: only its last lines and the colours that it sets matter.
 */
export class PendingText {
  readonly #write: (text: string) => void;
  #text = '';

  /** `write` passes text to the terminal. */
  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Takes text where it is plain, else returns false; `rows` are the terminal's where lines scroll over all of them, else null. */
  add(text: string, rows: number | null): boolean {
    const pattern = notPlain.terminal;
    // A line end may be cut in two.
    const isCut = text.startsWith('\n') && (this.#text === '' || this.#text.endsWith('\r'));
    pattern.lastIndex = isCut ? 1 : 0;
    if (pattern.test(text)) return false;
    if (isCut && this.#text === '') this.#write('\n');
    this.#text += isCut && this.#text === '' ? text.slice(1) : text;
    if (this.#text.length > maxPending) this.#forget(rows);
    return true;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Writes what can be seen of all that was taken. */
  flush(rows: number | null): void {
    this.#forget(rows);
    const text = this.#text;
    this.#text = '';
    if (text !== '') this.#write(text);
  }

  /** Forgets lines that others push off the screen, wherever the cursor is: those before twice the screen's rows. */
  #forget(rows: number | null): void {
    const from = rows === null ? 0 : startOfLast(this.#text, 2 * rows);
    if (from > 0) {
      this.#write(lastColours(this.#text.slice(0, from)));
      this.#text = this.#text.slice(from);
    }
    if (this.#text.length <= maxPending) return;
    this.#write(this.#text);
    this.#text = '';
  }
}

/** Where the last `count` lines of a text begin that have ended, and what follows them; 0 where it has no more. */
function startOfLast(text: string, count: number): number {
  let from = text.length;
  for (let line = 0; line <= count && from >= 0; line += 1)
    from = from === 0 ? -1 : text.lastIndexOf('\n', from - 1);
  return from + 1;
}

/** The colours that hold at the end of a text: all since the last sequence that resets them. */
function lastColours(text: string): string {
  if (!text.includes('\x1b')) return '';
  const colours = text.match(colour) ?? [];
  return colours
    .slice(
      Math.max(
        0,
        colours.findLastIndex((sequence) => reset.test(sequence)),
      ),
    )
    .join('');
}
