import { describe, expect, it } from 'vitest';
import { fileSource } from '../../../src/rebuild/pictures/fonts/font-file.js';
import { FallbackFonts } from '../../../src/render/fonts/fallback.js';
import { glyphMask } from '../../../src/render/glyphs.js';
import { cellMetrics } from '../../../src/render/metrics.js';
import { renderPng } from '../../../src/render/render-png.js';
import { Emulator } from '../../../src/terminal/emulator.js';
import { debianFont } from '../../support/debian-fonts.js';
import { decode } from './decode.js';

const metrics = cellMetrics(18);
const plain = { bold: false, italic: false };
const naskh = debianFont('fonts-noto-core');
const noto = (name: string) => naskh.replace('NotoNaskhArabic', name);
const paths = [
  debianFont('fonts-noto-cjk'),
  ...[naskh, noto('NotoSansHebrew'), noto('NotoSansThai'), noto('NotoSansDevanagari')],
];
const fonts = new FallbackFonts(() =>
  paths.map((path) => ({ name: path, index: 0, open: () => fileSource(path) })),
);
/** In no font. */
const missing = '\u{8ffff}';

const scripts = [
  { name: 'Chinese', letters: [...'中文字体测试繁體'], columns: 2 },
  { name: 'Japanese', letters: [...'日本語のテスト'], columns: 2 },
  { name: 'Korean', letters: [...'한국어글꼴'], columns: 2 },
  { name: 'Arabic', letters: [...'مرحبا'], columns: 1 },
  { name: 'Hebrew', letters: [...'שלוםע'], columns: 1 },
  { name: 'Thai', letters: [...'สวดชาโลก'], columns: 1 },
  { name: 'Devanagari', letters: [...'नमसतदय'], columns: 1 },
];

/** The pixels of each character of a text, as the picture has them. */
function cellsOf(letters: readonly string[], columns: number): string[] {
  const emulator = new Emulator({ cols: 40, rows: 1 });
  emulator.write(`\x1b[?25l${letters.join('')}`, 0);
  const look = { fonts, fontSize: metrics.fontSize, padding: 0, fixedSize: true };
  const { width, rgb } = decode(renderPng(emulator.finalScreen(), look), 'png')[0]!;
  const across = 3 * metrics.width * columns;
  return letters.map((_, index) => {
    const rows = Array.from({ length: metrics.height }, (_unused, y) =>
      rgb.subarray(3 * y * width + index * across, 3 * y * width + (index + 1) * across).join(),
    );
    return rows.join('\n');
  });
}

describe.each(scripts)('$name, with fonts of the machine', ({ letters, columns }) => {
  it('is drawn without a box for any letter, each with a shape of its own', () => {
    const masks = letters.map((letter) => glyphMask(metrics, letter, columns, plain, fonts).join());
    expect(masks).not.toContain(glyphMask(metrics, missing, columns, plain, fonts).join());
    expect(masks).not.toContain(glyphMask(metrics, ' ', columns, plain, fonts).join());
    expect(new Set(masks).size).toBe(new Set(letters).size);
  });

  it('has its letters in the order and the cells in which they were printed', () => {
    const alone = letters.map((letter) => cellsOf([letter], columns)[0]);
    expect(cellsOf(letters, columns)).toEqual(alone);
  });
});

it('a keycap in one colour shows its digit', () => {
  expect(glyphMask(metrics, '1\ufe0f\u20e3', 1, plain)).toEqual(glyphMask(metrics, '1', 1, plain));
});
