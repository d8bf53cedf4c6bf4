import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { decodePng, fitted } from '../../../../src/render/fonts/bitmap.js';

const kinds = ['rgba', 'rgb24', 'gray', 'ya8', 'pal8', 'monob'];

it.each(kinds)('a PNG file has the pixels that ffmpeg reads from it: %s', (format) => {
  const ffmpeg = (args: string[], input?: Uint8Array) =>
    execFileSync('ffmpeg', ['-v', 'error', ...args], { input, maxBuffer: 1 << 26 });
  const source = [
    '-f',
    'lavfi',
    '-i',
    'testsrc=size=61x37,format=rgba,colorchannelmixer=aa=0.6',
    '-frames:v',
    '1',
  ];
  const png = ffmpeg([...source, '-pix_fmt', format, '-f', 'image2pipe', '-c:v', 'png', '-']);
  const expected = ffmpeg(['-i', '-', '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'], png);
  const { width, height, rgba } = decodePng(png);
  expect([width, height]).toEqual([61, 37]);
  expect(rgba.every((value, at) => Math.abs(value - expected[at]!) <= 1)).toBe(true);
});

it('a picture is made smaller without changing its colour, in the middle of its place', () => {
  const rgba = new Uint8Array(40 * 20 * 4);
  for (let at = 0; at < rgba.length; at += 4) rgba.set([10, 200, 30, 255], at);
  const shown = fitted({ width: 40, height: 20, rgba }, 10, 15);
  const pixel = (x: number, y: number) => [...shown.subarray((y * 10 + x) * 4, (y * 10 + x) * 4 + 4)];
  expect(pixel(5, 0)).toEqual([0, 0, 0, 0]);
  expect(pixel(0, 7)).toEqual([10, 200, 30, 255]);
  expect(pixel(9, 9)).toEqual([10, 200, 30, 255]);
  expect(pixel(5, 14)).toEqual([0, 0, 0, 0]);
});
