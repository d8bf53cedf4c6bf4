import { Utf8Stream } from '../../text/utf8-stream.js';
import { sentinelOf } from './wrapper.js';

/** What the wrapper reported: the word from the gate that it answered, and the exit status. */
export type WrapperReport = { word: string; status: number };

/**
 * The pane's raw bytes to text: UTF-8 decoded across chunks, with the wrapper's sentinels taken
 * out. Bytes that are not UTF-8 become U+FFFD, as in every asciicast.
 */
export class PaneText {
  readonly #utf8 = new Utf8Stream();
  readonly #sentinel: string;
  readonly #onReport: (report: WrapperReport) => void;
  /** A tail that may be the beginning of a sentinel. */
  #held = '';

  /** `onReport` is called within `push` for every sentinel that is complete. */
  constructor(nonce: string, onReport: (report: WrapperReport) => void) {
    this.#sentinel = sentinelOf(nonce);
    this.#onReport = onReport;
  }

  push(bytes: Uint8Array): string {
    const text = this.#held + this.#utf8.push(bytes);
    this.#held = '';
    return this.#strip(text);
  }

  /** Returns what was held back when the stream ended. */
  end(): string {
    const rest = this.#held + this.#utf8.end();
    this.#held = '';
    return rest;
  }

  #strip(text: string): string {
    if (!text.includes('\x1b')) return text;
    const at = text.indexOf(this.#sentinel);
    if (at >= 0) {
      const end = text.indexOf('\x07', at);
      if (end < 0) return this.#hold(text, at);
      const [word = '', status] = text.slice(at + this.#sentinel.length, end).split(';');
      this.#onReport({ word, status: Number(status) });
      return text.slice(0, at) + this.#strip(text.slice(end + 1));
    }
    const start = text.lastIndexOf('\x1b');
    const tail = start >= 0 ? text.slice(start) : '';
    return tail && this.#sentinel.startsWith(tail) ? this.#hold(text, start) : text;
  }

  #hold(text: string, at: number): string {
    this.#held = text.slice(at);
    return text.slice(0, at);
  }
}
