import { stripControls } from '../../text/clean.js';
import { filledLines } from '../../text/lines.js';
import { Utf8Stream } from '../../text/utf8-stream.js';

/** How much of a console is kept in memory for waits and errors; its whole text is in console.log. */
const maxLength = 1024 * 1024;

/** How a Linux kernel says that it cannot go on; the rest of the line is the reason. kernel/panic.c */
export const panicWords = 'Kernel panic - not syncing:';

/** The end of what a console has printed, over all boots, as text. */
export class ConsoleText {
  #text = '';
  #utf8 = new Utf8Stream();
  /** Where in the text the present boot begins. */
  #bootAt = 0;

  push(bytes: Uint8Array): void {
    this.#text += this.#utf8.push(bytes);
    // Cut now and then, not with every piece, so that a flood costs its own length.
    if (this.#text.length <= 2 * maxLength) return;
    this.#bootAt = Math.max(0, this.#bootAt - (this.#text.length - maxLength));
    this.#text = this.#text.slice(-maxLength);
  }

  /** Raw, with escape sequences. */
  get raw(): string {
    return this.#text;
  }

  /** What the present boot has printed, without escape sequences and other controls. */
  get ofBoot(): string {
    return stripControls(this.#text.slice(this.#bootAt));
  }

  /** Without escape sequences and other controls. */
  get plain(): string {
    return stripControls(this.#text);
  }

  /** The last `lines` lines that are not blank. */
  lastLines(lines: number): string {
    const plain = stripControls(this.#text.slice(-200 * lines));
    const found = filledLines(plain);
    return found.slice(-lines).join('\n');
  }

  /** Why the kernel panicked in the present boot, or null. */
  panic(): string | null {
    const at = this.#text.lastIndexOf(panicWords);
    if (at === -1 || at < this.#bootAt) return null;
    const [line = ''] = this.#text.slice(at + panicWords.length, at + 500).split(/[\r\n]/, 1);
    return stripControls(line).trim();
  }

  /** What comes from now on is another boot's. */
  newBoot(): void {
    this.#bootAt = this.#text.length;
    this.#utf8 = new Utf8Stream();
  }
}
