import { BitWriter } from './bit-writer.js';

/** A rectangle of pixels on the picture. */
export type Rect = { x: number; y: number; width: number; height: number };

const maxBlock = 255;
/** A frame can be shown this long, in hundredths of a second. */
export const maxDelay = 65_535;

/** With this many bits an index, a table has room for all colours that a GIF can have. */
export const mostBits = 8;

/**
 * The start of a GIF file (https://www.w3.org/Graphics/GIF/spec-gif89a.txt) that loops without end.
 * The colour table has room for indices of `bits` bits, 2 to 8: more than needed where it is written over once all
 * colours are known.
 */
export function gifHeader(
  width: number,
  height: number,
  colors: readonly number[],
  bits: number,
): Uint8Array {
  const tableEnd = 13 + (3 << bits);
  const bytes = Buffer.alloc(tableEnd + 19);
  bytes.write('GIF89a', 'latin1');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  // A global colour table, of colours with 8 bits.
  bytes[10] = 0xf0 | (bits - 1);
  colors.forEach((color, index) => {
    bytes.writeUIntBE(color, 13 + index * 3, 3);
  });
  bytes.write('\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00', tableEnd, 'latin1');
  return bytes;
}

/** What precedes a frame's pixels: its delay in hundredths of a second, its place, its transparent index. */
export function frameHeader(delay: number, rect: Rect, transparent: number | null): Uint8Array {
  const bytes = Buffer.alloc(18);
  // Graphic control extension; disposal 1 leaves the frame in place for the next one to draw on.
  bytes.set([0x21, 0xf9, 4, (1 << 2) | (transparent === null ? 0 : 1)]);
  bytes.writeUInt16LE(delay, 4);
  bytes[6] = transparent ?? 0;
  bytes[8] = 0x2c;
  bytes.writeUInt16LE(rect.x, 9);
  bytes.writeUInt16LE(rect.y, 11);
  bytes.writeUInt16LE(rect.width, 13);
  bytes.writeUInt16LE(rect.height, 15);
  return bytes;
}

/** The compressed pixels of a frame, cut into blocks of at most 255 bytes. */
export function imageData(depth: number, lzw: Uint8Array): Uint8Array {
  const blocks = Math.ceil(lzw.length / maxBlock);
  const bytes = new Uint8Array(2 + lzw.length + blocks);
  bytes[0] = depth;
  let to = 1;
  for (let from = 0; from < lzw.length; from += maxBlock) {
    const block = lzw.subarray(from, from + maxBlock);
    bytes[to] = block.length;
    bytes.set(block, to + 1);
    to += block.length + 1;
  }
  return bytes;
}

/** A frame of one transparent pixel, which only adds a delay. */
export function pause(delay: number, transparent: number): Uint8Array {
  const writer = new BitWriter();
  for (const code of [4, transparent, 5]) writer.put(code, 3);
  const pixel = { x: 0, y: 0, width: 1, height: 1 };
  return Buffer.concat([frameHeader(delay, pixel, transparent), imageData(2, writer.finish())]);
}

export const trailer = Uint8Array.of(0x3b);

/** The smallest rectangle around both. */
export function union(a: Rect | null, b: Rect | null): Rect | null {
  if (!a || !b) return a ?? b;
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
