import { describe, expect, it } from 'vitest';
import { LzwEncoder } from '../../../../src/render/gif/lzw.js';
import { PixelBuffer } from '../../../../src/render/gif/pixel-buffer.js';
import { lzwDecode } from './lzw-decode.js';

function bufferOf(pixels: number[]): PixelBuffer {
  const buffer = new PixelBuffer();
  buffer.reserve(pixels.length);
  buffer.bytes.set(pixels);
  return buffer;
}

/** The same numbers every time (Park and Miller's generator). */
function numbers(seed: number, count: number, below: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return state % below;
  });
}

const pictures: Record<string, number[]> = {
  'one pixel': [3],
  'two pixels': [1, 1],
  'one long run': Array(100_000).fill(2),
  'runs of every length': Array.from({ length: 300 }, (_, n) => Array(n + 1).fill(n % 3)).flat(),
  noise: numbers(7, 60_000, 4),
  'text, then something else, then text': [
    ...numbers(1, 30_000, 2),
    ...Array(20_000).fill(3),
    ...numbers(2, 30_000, 4),
    ...numbers(1, 30_000, 2),
  ],
  'a run that ends the picture': [0, 1, 2, 3, ...Array(40).fill(1)],
};

describe('LZW', () => {
  it.each(Object.entries(pictures))('encodes %s so that a decoder restores it', (_, pixels) => {
    for (const depth of [2, 5, 8]) {
      const bytes = new LzwEncoder(depth).encode(bufferOf(pixels), pixels.length, Number.POSITIVE_INFINITY)!;
      expect(lzwDecode(depth, bytes)).toEqual(pixels);
    }
  });

  it('ends right at every length, where code sizes change', () => {
    const encoder = new LzwEncoder(2);
    const all = numbers(3, 1200, 4);
    for (let length = 1; length <= all.length; length++) {
      const pixels = all.slice(0, length);
      const bytes = encoder.encode(bufferOf(pixels), length, Number.POSITIVE_INFINITY)!;
      expect(lzwDecode(2, bytes)).toEqual(pixels);
    }
  });

  it('encodes each picture without the dictionary of the one before', () => {
    const encoder = new LzwEncoder(2);
    const encode = (pixels: number[]) =>
      encoder.encode(bufferOf(pixels), pixels.length, Number.POSITIVE_INFINITY)!.slice();
    const first = encode(pictures.noise!);
    encode(pictures['one long run']!);
    expect(encode(pictures.noise!)).toEqual(first);
  });

  it('returns null beyond a limit', () => {
    const pixels = pictures.noise!;
    expect(new LzwEncoder(2).encode(bufferOf(pixels), pixels.length, 100)).toBeNull();
  });

  it('joins strips to one picture', () => {
    const encoder = new LzwEncoder(3);
    const parts = [numbers(4, 5000, 8), Array(700).fill(5), [1], numbers(5, 40_000, 8), numbers(6, 333, 8)];
    const strips = parts.map((part) => encoder.strip(bufferOf(part), part.length));
    expect(lzwDecode(3, encoder.join(strips))).toEqual(parts.flat());
  });
});
