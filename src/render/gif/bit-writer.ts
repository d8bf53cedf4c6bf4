/** Packs codes into bytes, the first bits lowest, as the GIF format demands. */
export class BitWriter {
  /** Whole bytes so far. */
  length = 0;
  #bytes = new Uint8Array(1 << 16);
  #view = new DataView(this.#bytes.buffer);
  #bits = 0;
  #count = 0;

  /** Starts anew with room for `count` codes, or as many bytes. */
  reset(count: number): void {
    const capacity = count * 2 + 32;
    if (capacity > this.#bytes.length) {
      this.#bytes = new Uint8Array(capacity);
      this.#view = new DataView(this.#bytes.buffer);
    }
    this.length = this.#bits = this.#count = 0;
  }

  get bitLength(): number {
    return this.length * 8 + this.#count;
  }

  /** Appends the lowest `size` (at most 16) bits of a code. */
  put(code: number, size: number): void {
    this.#bits |= code << this.#count;
    this.#count += size;
    // Two bytes are always written, and counted once they are full: without a branch, which costs time.
    this.#view.setUint16(this.length, this.#bits & 0xffff, true);
    const full = this.#count & 16;
    this.length += full >> 3;
    this.#bits >>>= full;
    this.#count -= full;
  }

  /** Appends the first `bitLength` bits of what another writer finished. */
  append(bytes: DataView, bitLength: number): void {
    const pairs = bitLength >> 4;
    const view = this.#view;
    const count = this.#count;
    let bits = this.#bits;
    let { length } = this;
    // Whole pairs leave the number of waiting bits as it is, so each only shifts into the next.
    for (let at = 0; at < pairs; at++, length += 2) {
      bits |= bytes.getUint16(at * 2, true) << count;
      view.setUint16(length, bits & 0xffff, true);
      bits >>>= 16;
    }
    this.#bits = bits;
    this.length = length;
    const rest = bitLength & 15;
    if (rest === 0) return;
    const low = bytes.getUint8(pairs * 2);
    const high = rest > 8 ? bytes.getUint8(pairs * 2 + 1) : 0;
    this.put((low | (high << 8)) & ((1 << rest) - 1), rest);
  }

  /** The bytes so far, the last one filled up; valid until the next reset. */
  finish(): Uint8Array {
    for (; this.#count > 0; this.#count -= 8) {
      this.#bytes[this.length++] = this.#bits;
      this.#bits >>>= 8;
    }
    this.#bits = this.#count = 0;
    return this.#bytes.subarray(0, this.length);
  }
}
