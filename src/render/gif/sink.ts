/** Where the bytes of a GIF go. The head is written again at the end, when size and colours are known. */
export type GifSink = {
  append(bytes: Uint8Array): void;
  /** Writes over the first bytes. */
  rewriteHead(bytes: Uint8Array): void;
  /** Forgets everything: the picture is made anew. */
  restart(): void;
};

/** Collects a GIF in memory. */
export class MemorySink implements GifSink {
  #chunks: Uint8Array[] = [];

  append(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
  }

  rewriteHead(bytes: Uint8Array): void {
    this.#chunks[0] = bytes;
  }

  restart(): void {
    this.#chunks = [];
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }
}
