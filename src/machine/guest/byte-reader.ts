import { ConnectionClosed } from './shell.js';

/**
 * Reads lines and counted bytes from a stream of chunks, as they arrive. Chunks are kept as they are and joined once for
 * each read: joining with every chunk would take time with the square of the length.
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
    const all = this.#joined();
    this.#keep(all.subarray(count));
    return all.subarray(0, count);
  }

  /** The next line, without its newline and a carriage return before it, as text. */
  async line(): Promise<string> {
    // Nothing is taken away meanwhile: each chunk is searched once.
    let length = 0;
    for (let index = 0; ; index += 1) {
      if (index === this.#chunks.length) await this.#more();
      const chunk = this.#chunks[index] ?? Buffer.alloc(0);
      const at = chunk.indexOf(10);
      if (at !== -1) {
        const all = this.#joined();
        this.#keep(all.subarray(length + at + 1));
        return all.toString('utf8', 0, length + at).replace(/\r$/, '');
      }
      length += chunk.length;
    }
  }

  /** What comes before `delimiter`, which is taken away as well. */
  async until(delimiter: string): Promise<Buffer> {
    // Each byte is searched once, with the end of what came before it.
    let tail = Buffer.alloc(0);
    let before = 0;
    for (let index = 0; ; index += 1) {
      if (index === this.#chunks.length) await this.#more();
      const chunk = this.#chunks[index] ?? Buffer.alloc(0);
      const searched = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
      const at = searched.indexOf(delimiter);
      if (at !== -1) {
        const end = before - tail.length + at;
        const all = this.#joined();
        this.#keep(all.subarray(end + delimiter.length));
        return all.subarray(0, end);
      }
      before += chunk.length;
      tail = Buffer.from(searched.subarray(Math.max(0, searched.length - delimiter.length + 1)));
    }
  }

  /** Puts text back, as if it had not been read. */
  unread(text: string): void {
    const bytes = Buffer.from(text);
    this.#chunks.unshift(bytes);
    this.#length += bytes.length;
  }

  #joined(): Buffer {
    return this.#chunks.length === 1 ? (this.#chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#chunks);
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
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
