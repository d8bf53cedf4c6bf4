import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/render/png.js';
import { decode } from './decode.js';

describe('a PNG', () => {
  it.each([1, 2, 3, 4, 5, 16, 17, 255, 256, 257, 4000])('keeps %i colours exactly', (count) => {
    const colors = Array.from({ length: count }, (_, n) => (n * 0x3a7f1) & 0xffffff);
    const [width, height] = [37, 113];
    const pixels = Uint32Array.from({ length: width * height }, (_, at) => (at * 7) % count);
    const [picture] = decode(encodePng(width, height, pixels, colors), 'png');
    expect(picture).toMatchObject({ width, height });
    const expected = [...pixels].flatMap((index) => {
      const color = colors[index]!;
      return [color >> 16, (color >> 8) & 255, color & 255];
    });
    expect(Buffer.compare(picture!.rgb, Buffer.from(expected))).toBe(0);
  });

  it.each([
    [2, 1],
    [4, 2],
    [16, 4],
    [256, 8],
  ])('is indexed, and for %i colours takes %i bits a pixel', (count, bits) => {
    const png = encodePng(8, 8, new Uint8Array(64), Array(count).fill(0));
    // Bit depth and colour type in the header chunk.
    expect([png[24], png[25]]).toEqual([bits, 3]);
  });
});
