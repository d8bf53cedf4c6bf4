import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype from 'opentype.js';
import type { FontFile } from '../../../../src/render/fonts/fallback.js';
import type { FontSource } from '../../../../src/render/fonts/opentype/sfnt.js';

const modules = join(import.meta.dirname, '../../../../node_modules');

/** A TrueType font of the development dependencies. */
export function packagedFont(name: 'dejavu' | 'sans' | 'emoji'): Uint8Array {
  const files = {
    dejavu: 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf',
    sans: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
    emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  };
  return readFileSync(join(modules, files[name]));
}

/** The letters of a TrueType font as a font in the Compact Font Format, which opentype.js writes. */
export function compactFont(letters: string): Uint8Array {
  const from = opentype.parse(new Uint8Array(packagedFont('dejavu')).buffer);
  const glyphs = [...letters].map((letter) => from.charToGlyph(letter));
  const notdef = new opentype.Glyph({ name: '.notdef', advanceWidth: 600, path: new opentype.Path() });
  const font = new opentype.Font({
    familyName: 'Compact',
    styleName: 'Regular',
    unitsPerEm: from.unitsPerEm,
    ascender: from.ascender,
    descender: from.descender,
    glyphs: [notdef, ...glyphs],
  });
  return new Uint8Array(font.toArrayBuffer());
}

export function sourceOf(bytes: Uint8Array): FontSource {
  return {
    size: bytes.length,
    read: (offset, length) => {
      if (!(offset >= 0 && length >= 0 && offset + length <= bytes.length)) throw new RangeError('cut off');
      return bytes.subarray(offset, offset + length);
    },
  };
}

export function fontFile(bytes: Uint8Array, name = 'a.ttf'): FontFile {
  return { name, index: 0, open: () => sourceOf(bytes) };
}
