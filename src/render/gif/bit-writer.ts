/** Packs codes into bytes, the first bits lowest, as GIF wants them. */
export class BitWriter {
  /** Whole bytes so far. */
  length = 0;
  private bytes = new Uint8Array(1 << 16);
  private view = new DataView(this.bytes.buffer);
  private bits = 0;
  private count = 0;

  /** Starts anew with room for `capacity` bytes. */
  reset(capacity: number): void {
    if (capacity + 4 > this.bytes.length) {
      this.bytes = new Uint8Array(capacity + 4);
      this.view = new DataView(this.bytes.buffer);
    }
    this.length = this.bits = this.count = 0;
  }

  /** Appends the lowest `size` (at most 12) bits of a code. */
  put(code: number, size: number): void {
    this.bits |= code << this.count;
    this.count += size;
    // Two bytes are always written and only counted once they are full: no branch to guess wrong.
    this.view.setUint16(this.length, this.bits & 0xffff, true);
    const full = this.count & 16;
    this.length += full >> 3;
    this.bits >>>= full;
    this.count -= full;
  }

  /** The bytes so far, the last one filled up; valid until the next reset. */
  finish(): Uint8Array {
    for (; this.count > 0; this.count -= 8) {
      this.bytes[this.length++] = this.bits;
      this.bits >>>= 8;
    }
    this.bits = this.count = 0;
    return this.bytes.subarray(0, this.length);
  }
}
