import { ConnectionClosed } from './shell.js';

/**
 * Reads lines and counted bytes from a stream of chunks, as they arrive. Chunks are kept as they are, and joined
 * where a read takes more than one: joining with every chunk would take time with the square of the length.
 */
export class ByteReader {
  #chunks: Buffer[] = [];
  #length = 0;
  #wanted: (() => void) | null = null;
  #isEnded = false;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    this.#wanted?.();
  }

  /** No more will come: reads that wait for more reject. */
  end(): void {
    this.#isEnded = true;
    this.#wanted?.();
  }

  /** The next `count` bytes. */
  async bytes(count: number): Promise<Buffer> {
    while (this.#length < count) await this.#more();
    return this.#take(count);
  }

  /** The next line, without its newline and a carriage return before it, as text. */
  async line(): Promise<string> {
    // Nothing is taken away meanwhile: each chunk is searched once.
    let length = 0;
    for (let index = 0; ; index += 1) {
      if (index === this.#chunks.length) await this.#more();
      const chunk = this.#chunks[index] ?? Buffer.alloc(0);
      const at = chunk.indexOf(10);
      if (at !== -1)
        return this.#take(length + at + 1)
          .toString('utf8', 0, length + at)
          .replace(/\r$/, '');
      length += chunk.length;
    }
  }

  #take(count: number): Buffer {
    const taken: Buffer[] = [];
    for (let left = count; left > 0; ) {
      const chunk = this.#chunks.shift() ?? Buffer.alloc(0);
      taken.push(chunk.subarray(0, left));
      if (chunk.length > left) this.#chunks.unshift(chunk.subarray(left));
      left -= Math.min(left, chunk.length);
    }
    this.#length -= count;
    return taken.length === 1 ? (taken[0] ?? Buffer.alloc(0)) : Buffer.concat(taken);
  }

  #more(): Promise<void> {
    if (this.#isEnded) return Promise.reject(new ConnectionClosed());
    return new Promise((resolve, reject) => {
      this.#wanted = () => {
        this.#wanted = null;
        if (this.#isEnded) reject(new ConnectionClosed());
        else resolve();
      };
    });
  }
}
