import { describe, expect, it } from 'vitest';
import {
  darkOnLight,
  enlarged,
  graymapOf,
  parsePixmap,
} from '../../../../src/machine/screen/portable-pixmap.js';

const pixmap = (header: string, ...bytes: number[]) =>
  Buffer.concat([Buffer.from(header), Buffer.from(bytes)]);

describe('parsePixmap', () => {
  it('reads the brightness of each pixel', () => {
    const picture = parsePixmap(pixmap('P6\n2 1\n255\n', 255, 255, 255, 255, 0, 0));
    expect(picture).toEqual({ width: 2, height: 1, pixels: new Uint8Array([255, 76]) });
  });

  it.each([
    ['another format', pixmap('P5\n1 1\n255\n', 1)],
    ['a picture that ends too early', pixmap('P6\n2 2\n255\n', 1, 2, 3)],
    ['a side of no pixels', pixmap('P6\n0 2\n255\n')],
    ['a side that no screen has', pixmap('P6\n99999 99999\n255\n', 1)],
    ['no bytes', Buffer.alloc(0)],
  ])('throws for %s', (_, bytes) => {
    expect(() => parsePixmap(bytes)).toThrow(/picture/);
  });
});

describe('darkOnLight', () => {
  it('inverts a picture that is mostly dark, and leaves a light one', () => {
    const dark = { width: 3, height: 1, pixels: new Uint8Array([0, 0, 255]) };
    const light = { width: 3, height: 1, pixels: new Uint8Array([255, 255, 0]) };
    expect(darkOnLight(dark)).toEqual(light);
    expect(darkOnLight(light)).toEqual(light);
  });
});

describe('enlarged', () => {
  it('has values between those of the pixels, and keeps those of the corners', () => {
    const { width, height, pixels } = enlarged({ width: 2, height: 1, pixels: new Uint8Array([0, 240]) }, 2);
    expect({ width, height, row: [...pixels.subarray(0, 4)] }).toEqual({
      ...{ width: 4, height: 2 },
      row: [0, 60, 180, 240],
    });
    expect(pixels.subarray(4)).toEqual(pixels.subarray(0, 4));
  });
});

it('graymapOf writes the header and the bytes of a portable graymap', () => {
  const file = graymapOf({ width: 2, height: 1, pixels: new Uint8Array([7, 8]) });
  expect(file.toString('latin1')).toBe('P5\n2 1\n255\n\x07\x08');
});
