import { describe, expect, it } from 'vitest';
import { glyphMask } from '../../../src/render/glyphs.js';
import { cellMetrics } from '../../../src/render/metrics.js';

const metrics = cellMetrics(14);
const plain = { bold: false, italic: false };
const mask = (text: string, columns = 1, style = plain) => glyphMask(metrics, text, columns, style);
const ink = (levels: Uint8Array) => levels.reduce((sum, level) => sum + level, 0);
const missing = mask('\u{10ffff}');

/** What Nix, nix-output-monitor, systemd and git print beyond ASCII. */
const printed = '…‘’“”→←↑↓⇒•·×─│┌┐└┘├┤┬┴┼╭╮╰╯┏┗┣━┃∑∅✔✓✗✘⚠⏱⏵⏸●○◆▶★☐☑❯λ█▌░⠋⣿\ue0b0\ue0a0éüßñøŁжЯΩ€£°±';

describe('a glyph', () => {
  it.each([...printed])('exists for %s', (char) => {
    expect(ink(mask(char))).toBeGreaterThan(0);
    expect(mask(char)).not.toEqual(missing);
  });

  it.each(['🚀', '🎉', '✅', '❌', '🔥', '📦', '💡'])('is two columns wide for %s', (char) => {
    const levels = mask(char, 2);
    expect(levels).toHaveLength(2 * metrics.width * metrics.height);
    expect(levels).not.toEqual(mask('\u{10ffff}', 2));
  });

  it.each([
    ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ])('differs in bold and italic: %s', (char) => {
    const styles = [
      plain,
      { bold: true, italic: false },
      { bold: false, italic: true },
      { bold: true, italic: true },
    ];
    const masks = new Set(styles.map((style) => mask(char, 1, style).join()));
    expect(masks.size).toBeGreaterThanOrEqual(3);
  });

  it('is bolder in bold, also where no bold face has it', () => {
    for (const char of ['m', '∑', '⏵'])
      expect(ink(mask(char, 1, { bold: true, italic: false }))).toBeGreaterThan(ink(mask(char)));
  });

  it('is a box where no face has it, and never empty', () => {
    for (const text of ['漢', '\ufaff', '\u{10ffff}']) expect(ink(mask(text, 2))).toBeGreaterThan(20);
  });

  it('is empty for blanks and joiners', () => {
    for (const text of [' ', '\u00a0', '\u200b', '\u200d', '\ufe0f', '\u2003'])
      expect(ink(mask(text))).toBe(0);
  });

  it('is that of the first part of a family, and the two letters of a flag side by side', () => {
    expect(mask('👨\u200d👩\u200d👧', 2)).toEqual(mask('👨', 2));
    const [flag, d, e] = [mask('🇩🇪', 2), mask('🇩'), mask('🇪')];
    const { width, height } = metrics;
    for (let y = 0; y < height; y++) {
      expect(flag.subarray(2 * y * width, (2 * y + 1) * width)).toEqual(
        d.subarray(y * width, (y + 1) * width),
      );
      expect(flag.subarray((2 * y + 1) * width, (2 * y + 2) * width)).toEqual(
        e.subarray(y * width, (y + 1) * width),
      );
    }
    expect(ink(d)).toBeGreaterThan(0);
  });

  it('carries its marks', () => {
    expect(ink(mask('e\u0301'))).toBeGreaterThan(ink(mask('e')));
    expect(mask('❤\ufe0f')).toEqual(mask('❤'));
  });

  it.each([6, 9, 13, 14, 15, 16, 20, 33, 72])('fits its cell at size %i', (size) => {
    const at = cellMetrics(size);
    for (const text of ['M', 'g', 'Å', '┼', '█', '⣿', '🚀', '⏱'])
      expect(glyphMask(at, text, 1, plain)).toHaveLength(at.width * at.height);
  });

  it('has small and capital letters that begin on a whole pixel', () => {
    const top = (char: string) => {
      const levels = mask(char);
      const row = Array.from({ length: metrics.height }, (_, y) =>
        Math.max(...levels.subarray(y * metrics.width, (y + 1) * metrics.width)),
      );
      return row.find((level) => level > 0);
    };
    for (const char of 'zHE') expect(top(char)).toBeGreaterThanOrEqual(3);
  });
});

describe('an icon of Nerd Fonts', () => {
  it.each(['\uf313', '\uf09b', '\ue700', '\u{f0001}', '\ue0a0', '\u23fb'])('exists: %s', (icon) => {
    expect(mask(icon)).not.toEqual(missing);
    expect(ink(mask(icon, 2))).toBeGreaterThan(ink(mask(icon)) * 0.99);
  });
});
