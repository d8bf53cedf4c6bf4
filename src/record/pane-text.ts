import { sentinelOf } from './wrapper.js';

/**
 * The pane's raw bytes to text: UTF-8 decoded across chunks, with the wrapper's exit sentinel taken
 * out. Bytes that are not UTF-8 become U+FFFD, as in every asciicast.
 */
export class PaneText {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #sentinel: string;
  /** A tail that may be the beginning of the sentinel. */
  #held = '';
  #exitCode: number | null = null;

  constructor(nonce: string) {
    this.#sentinel = sentinelOf(nonce);
  }

  /** The command's exit status once its sentinel has been read. */
  get exitCode(): number | null {
    return this.#exitCode;
  }

  push(bytes: Uint8Array): string {
    return this.#strip(this.#held + this.#decoder.decode(bytes, { stream: true }));
  }

  /** What was held back when the stream ended. */
  end(): string {
    const rest = this.#held + this.#decoder.decode();
    this.#held = '';
    return rest;
  }

  #strip(text: string): string {
    this.#held = '';
    const at = text.indexOf(this.#sentinel);
    if (at >= 0) {
      const end = text.indexOf('\x07', at);
      if (end < 0) return this.#hold(text, at);
      this.#exitCode = Number(text.slice(at + this.#sentinel.length, end));
      return text.slice(0, at) + text.slice(end + 1);
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
