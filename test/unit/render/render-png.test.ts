import { describe, expect, it } from 'vitest';
import { type PngOptions, renderPng } from '../../../src/render/render-png.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { decode } from './decode.js';

function picture(text: string, options: PngOptions = {}, cols = 80, rows = 24) {
  const emulator = new Emulator({ cols, rows });
  emulator.write(text, 0);
  const theme = { fg: '#102030', bg: '#fafbfc', palette: Array(8).fill('#ff0000') };
  const png = renderPng({ ...emulator.finalScreen(), theme }, { fontSize: 10, padding: 0, ...options });
  const { width, height, rgb } = decode(png, 'png')[0]!;
  const pixel = (x: number, y: number) =>
    Buffer.from(rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)).toString('hex');
  const colors = new Set(
    Array.from({ length: width * height }, (_, at) => pixel(at % width, Math.floor(at / width))),
  );
  return { width, height, pixel, colors };
}
// A cell is 6 by 13 pixels at this size.
const cells = ({ width, height }: { width: number; height: number }) => [width / 6, height / 13];

describe('a picture', () => {
  it('is cropped to its content, but not to less than forty columns', () => {
    expect(cells(picture('\x1b[?25la\r\nb'))).toEqual([40, 2]);
    expect(cells(picture(`\x1b[?25l${'x'.repeat(61)}`))).toEqual([61, 1]);
  });

  it('counts cursor, background and lines as content', () => {
    expect(cells(picture('\x1b[5;50H'))).toEqual([50, 5]);
    expect(cells(picture('\x1b[?25l\x1b[7;60H\x1b[41m \x1b[m'))).toEqual([60, 7]);
    expect(cells(picture('\x1b[?25l\x1b[3;55H\x1b[4m \x1b[m'))).toEqual([55, 3]);
    expect(cells(picture('\x1b[?25l\x1b[3;55H\x1b[7m \x1b[m'))).toEqual([55, 3]);
  });

  it('keeps the size of the screen when asked to', () => {
    expect(cells(picture('a', { fixedSize: true }))).toEqual([80, 24]);
  });

  it('of a blank screen is blank', () => {
    expect([...picture('\x1b[?25l').colors]).toEqual(['fafbfc']);
  });

  it('has the colours that the recording carries, unless a theme is named', () => {
    expect(picture('\x1b[?25la').pixel(239, 12)).toBe('fafbfc');
    expect(picture('\x1b[?25la', { theme: 'dracula' }).pixel(239, 12)).toBe('282a36');
  });

  it('shows nothing of hidden text', () => {
    expect(picture('\x1b[?25l\x1b[8msecret').colors.size).toBe(1);
  });

  it('swaps colours for inverse text and under the cursor', () => {
    expect(picture('\x1b[?25l\x1b[7m \x1b[m').pixel(2, 2)).toBe('102030');
    expect(picture('').pixel(2, 2)).toBe('102030');
  });

  it('keeps true colours exactly, more than a palette holds', () => {
    const text = Array.from(
      { length: 600 },
      (_, n) => `\x1b[48;2;${n % 256};${Math.floor(n / 256) * 90};7m `,
    ).join('');
    const { pixel, colors } = picture(`\x1b[?25l${text}`);
    expect(colors.size).toBeGreaterThan(600);
    expect(pixel(6 * 77 + 2, 2)).toBe('4d0007');
  });

  it('is refused where it would be too large, before memory is spent', () => {
    const emulator = new Emulator({ cols: 1000, rows: 200 });
    expect(() => renderPng(emulator.finalScreen(), { fontSize: 72, fixedSize: true })).toThrow(/too large/);
  });
});
