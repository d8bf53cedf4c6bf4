/** Pixels of a rectangle, row after row, that can also be read four at a time. */
export class PixelBuffer {
  bytes = new Uint8Array(0);
  view = new DataView(this.bytes.buffer);
  /** The same bytes as whole words. */
  words = new Int32Array(0);

  /** Makes room for `count` pixels, with some bytes after them, since reads go past the end. */
  reserve(count: number): void {
    if (count + 16 <= this.bytes.length) return;
    this.bytes = new Uint8Array(((count + 16) >> 2) << 2);
    this.view = new DataView(this.bytes.buffer);
    this.words = new Int32Array(this.bytes.buffer);
  }
}
