import { type Bitmap, decodePng } from '../bitmap.js';
import { bitmapGlyphs } from './bitmaps.js';
import { glyphLookup } from './cmap.js';
import { glyfOutlines } from './glyf.js';
import { layeredGlyphs } from './layers.js';
import { ligatures } from './ligatures.js';
import { type FontSource, tableNamed, tablesOf } from './sfnt.js';

const variationSelector = '\ufe0f';

/** The coloured pictures of a font, by text: one character or a sequence that the font has as one. */
export type ColorFace = { picture(text: string): Bitmap | null };

/** Opens the pictures of a font; null where it has none. Throws as `openFace` does. */
export function openColorFace(source: FontSource, index: number): ColorFace | null {
  const tables = tablesOf(source, index);
  const pictureOf = picturesOf(tables);
  if (!pictureOf) return null;
  const glyphOf = glyphLookup(tableNamed(tables, 'cmap'));
  const gsub = tables.get('GSUB');
  const join = gsub ? ligatures(gsub) : () => null;
  const glyphFor = (text: string) => {
    const glyphs = Array.from(text, (character) => glyphOf(character.codePointAt(0)!));
    if (glyphs.length === 0 || glyphs.includes(0)) return null;
    return glyphs.length === 1 ? glyphs[0]! : join(glyphs);
  };
  return {
    picture: (text) => {
      // Some fonts have the selector of the coloured form in their sequences, most do not.
      const glyph = glyphFor(text.replaceAll(variationSelector, '')) ?? glyphFor(text);
      return glyph === null ? null : pictureOf(glyph);
    },
  };
}

function picturesOf(tables: ReturnType<typeof tablesOf>): ((glyph: number) => Bitmap | null) | null {
  const [cblc, cbdt, colr, cpal] = ['CBLC', 'CBDT', 'COLR', 'CPAL'].map((name) => tables.get(name));
  if (cblc && cbdt) {
    const bitmap = bitmapGlyphs(cblc, cbdt);
    return (glyph) => {
      const png = bitmap(glyph);
      return png && decodePng(png);
    };
  }
  if (!colr || !cpal || !tables.has('glyf')) return null;
  const unitsPerEm = tableNamed(tables, 'head').fields(18, 2).u16(0) || 1000;
  return layeredGlyphs(colr, cpal, glyfOutlines(tables), unitsPerEm);
}
