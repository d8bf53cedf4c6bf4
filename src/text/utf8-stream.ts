import { isAscii } from 'node:buffer';

/**
 * Decodes a stream of UTF-8 as a TextDecoder does, in any chunking: bytes that are not UTF-8 become U+FFFD, and a byte
 * order mark is a character like any other. Chunks of ASCII alone, which nearly all are, cost a fifth of that.
 */
export class Utf8Stream {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** The last chunk may end within a character. */
  #isCut = false;

  push(bytes: Uint8Array): string {
    if (!this.#isCut && isAscii(bytes))
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    this.#isCut = (bytes.at(-1) ?? 0x80) >= 0x80;
    return this.#decoder.decode(bytes, { stream: true });
  }

  /** Returns what an unfinished character at the end of the stream becomes. */
  end(): string {
    this.#isCut = false;
    return this.#decoder.decode();
  }
}
