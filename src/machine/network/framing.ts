/**
 * How QEMU's `socket` and `stream` network backends put Ethernet frames on a stream (net/socket.c): four bytes of length,
 * big-endian, and the frame.
 */
const headerBytes = 4;

/** QEMU's own limit for a frame (NET_BUFSIZE in include/net/net.h). */
export const longestFrame = 4096 + 65_536;

/** Two addresses and a type. */
const shortestFrame = 14;

/** A stream that cannot be followed any more: where the next frame begins is not known. */
export class BrokenFraming extends Error {
  constructor(length: number) {
    super(`a frame of ${length} bytes, where ${longestFrame} are allowed`);
    this.name = 'BrokenFraming';
  }
}

/** Takes frames out of a stream that arrives in pieces of any size. It holds one frame at most. */
export class FrameReader {
  readonly #partial = Buffer.alloc(headerBytes + longestFrame);
  #held = 0;

  /**
   * Calls `onFrame` with each frame that is whole, its length before it, as it goes on; those that are too short for
   * Ethernet are left out. The bytes are valid during the call only. Throws `BrokenFraming`.
   */
  push(chunk: Buffer, onFrame: (framed: Buffer) => void): void {
    let at = this.#finishHeld(chunk, onFrame);
    while (chunk.length - at >= headerBytes) {
      const size = framedSize(chunk, at);
      if (chunk.length - at < size) break;
      emit(chunk.subarray(at, at + size), onFrame);
      at += size;
    }
    this.#hold(chunk, at, chunk.length);
  }

  /** Completes the frame whose beginning is held; returns how far the chunk was read. */
  #finishHeld(chunk: Buffer, onFrame: (framed: Buffer) => void): number {
    if (this.#held === 0) return 0;
    let at = this.#holdUntil(headerBytes, chunk, 0);
    if (this.#held < headerBytes) return at;
    const size = framedSize(this.#partial, 0);
    at = this.#holdUntil(size, chunk, at);
    if (this.#held < size) return at;
    this.#held = 0;
    emit(this.#partial.subarray(0, size), onFrame);
    return at;
  }

  #holdUntil(count: number, chunk: Buffer, at: number): number {
    const missing = Math.max(0, count - this.#held);
    return this.#hold(chunk, at, Math.min(chunk.length, at + missing));
  }

  #hold(chunk: Buffer, from: number, to: number): number {
    this.#held += chunk.copy(this.#partial, this.#held, from, to);
    return to;
  }
}

function framedSize(bytes: Buffer, at: number): number {
  const length = bytes.readUInt32BE(at);
  if (length > longestFrame) throw new BrokenFraming(length);
  return headerBytes + length;
}

function emit(framed: Buffer, onFrame: (framed: Buffer) => void): void {
  if (framed.length >= headerBytes + shortestFrame) onFrame(framed);
}
