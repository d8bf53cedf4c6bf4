// Bakes the outlines of the fonts into src/render/fonts/faces/: `node scripts/fonts.mjs`.
// src/render/fonts/face.ts reads this format. Run it again after changing a font package or a subset.
//
// The symbols of Nerd Fonts are those of the npm package @azurity/pure-nerd-font (3.0.5), whose only font is WOFF2,
// which opentype.js does not read: `fonttools ttLib.woff2 decompress -o nerd.ttf PureNerdFont.woff2`, and then
// `NERD_FONT=nerd.ttf node scripts/fonts.mjs`. Without NERD_FONT they stay as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import opentype from 'opentype.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const google = '@expo-google-fonts';
const jetbrains = (style) => `${google}/jetbrains-mono/${style}/JetBrainsMono_${style}.ttf`;

// In order of preference: a fallback face keeps only characters that no earlier face has. Intricate outlines
// are rounded to a coarser grid, which is not visible at the size of text.
const faces = [
  { name: 'regular', file: jetbrains('400Regular') },
  { name: 'bold', file: jetbrains('700Bold'), style: true },
  { name: 'italic', file: jetbrains('400Regular_Italic'), style: true },
  { name: 'boldItalic', file: jetbrains('700Bold_Italic'), style: true },
  { name: 'dejavu', file: 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf', unitsPerEm: 1024 },
  {
    name: 'symbols',
    file: `${google}/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf`,
    unitsPerEm: 500,
  },
  { name: 'emoji', file: `${google}/noto-emoji/400Regular/NotoEmoji_400Regular.ttf`, unitsPerEm: 512 },
];

const nerd = { name: 'nerd', path: process.env.NERD_FONT, unitsPerEm: 256 };
/** Icon sets of Nerd Fonts that are not shipped, by their ranges. Font Logos would be [0xf300, 0xf381]. */
const leftOutSets = [
  // Codicons, whose licence is CC BY 4.0.
  [0xea60, 0xec1e],
];
/** Private use, but for the separators that are drawn from code, and symbols that other faces may lack. */
const isNerd = (code) =>
  code >= 0x2300 &&
  !(code >= 0x2500 && code <= 0x259f) &&
  !(code >= 0xe0b0 && code <= 0xe0bf) &&
  !leftOutSets.some(([first, last]) => code >= first && code <= last);

// Blank, drawn from code (boxes, blocks, braille, powerline), for private use, or in need of shaping (Arabic).
const left = [
  [0, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2500, 0x259f],
  [0x2800, 0x28ff],
  [0xe000, 0xe09f],
  [0xe0b0, 0xf8ff],
  [0xfb50, 0xfdff],
  [0xfe00, 0xfe0f],
  [0xfe70, 0xfeff],
  [0x1fb00, 0x1fb3b],
  [0xe0000, 0x10ffff],
]; // prettier-ignore
const isLeftOut = (code) => left.some(([from, to]) => code >= from && code <= to);

/** Bytes of numbers written as LEB128, signed ones in zigzag. */
class Writer {
  bytes = [];
  unsigned(value) {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes.push((rest % 128) | 128);
    this.bytes.push(rest);
  }
  signed(value) {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }
}

/** Each command as its number (0 end, 1 move, 2 line, 3 curve) and its points as differences from the previous one. */
function writeOutline(writer, commands, scale) {
  let [x, y] = [0, 0];
  const point = (toX, toY) => {
    const [nextX, nextY] = [Math.round(toX * scale), Math.round(toY * scale)];
    writer.signed(nextX - x);
    writer.signed(nextY - y);
    [x, y] = [nextX, nextY];
  };
  for (const { type, ...at } of commands) {
    if (type === 'Z') continue;
    writer.unsigned({ M: 1, L: 2, Q: 3 }[type]);
    if (type === 'Q') point(at.x1, at.y1);
    point(at.x, at.y);
  }
  writer.unsigned(0);
}

const seen = new Set();
for (const { name, file, path, style, unitsPerEm } of [...faces, ...(nerd.path ? [nerd] : [])]) {
  const bytes = readFileSync(path ?? join(root, 'node_modules', file));
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  const codes = Object.keys(font.tables.cmap.glyphIndexMap)
    .map(Number)
    .filter((code) => (name === 'nerd' ? isNerd(code) : !isLeftOut(code)) && (style || !seen.has(code)))
    .sort((a, b) => a - b);
  const writer = new Writer();
  const scale = (unitsPerEm ?? font.unitsPerEm) / font.unitsPerEm;
  writer.unsigned(font.unitsPerEm * scale);
  writer.unsigned(codes.length);
  let previous = 0;
  for (const code of codes) {
    const glyph = font.charToGlyph(String.fromCodePoint(code));
    const outline = new Writer();
    outline.unsigned(Math.round(glyph.advanceWidth * scale));
    writeOutline(outline, glyph.path.commands, scale);
    writer.unsigned(code - previous);
    writer.unsigned(outline.bytes.length);
    for (const byte of outline.bytes) writer.bytes.push(byte);
    previous = code;
    seen.add(code);
  }
  const packed = brotliCompressSync(Uint8Array.from(writer.bytes), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
  console.log(`${name}: ${codes.length} glyphs, ${writer.bytes.length} bytes, ${packed.length} compressed`);
  writeFileSync(join(root, `src/render/fonts/faces/${name}.br`), packed);
}
