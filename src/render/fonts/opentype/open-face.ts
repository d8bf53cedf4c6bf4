import type { Face } from '../face.js';
import { cffOutlines } from './cff.js';
import { glyphLookup } from './cmap.js';
import { glyfOutlines } from './glyf.js';
import { FontError, type FontSource, tableNamed, tablesOf } from './sfnt.js';

/**
 * Opens a font of the machine, TrueType or OpenType; `index` is its number in a collection. Throws a FontError or a
 * RangeError for one that is damaged, here or when a character of it is traced.
 */
export function openFace(source: FontSource, index: number): Face {
  const tables = tablesOf(source, index);
  const unitsPerEm = tableNamed(tables, 'head').fields(18, 2).u16(0);
  if (unitsPerEm < 16 || unitsPerEm > 16_384) throw new FontError(`its em has ${unitsPerEm} units`);
  const glyphOf = glyphLookup(tableNamed(tables, 'cmap'));
  const metrics = tableNamed(tables, 'hmtx');
  const wide = tableNamed(tables, 'hhea').fields(34, 2).u16(0);
  const cff = tables.get('CFF ');
  const hasOutlines = cff !== undefined || tables.has('glyf');
  // A font of bitmaps alone is whole, but has nothing to trace.
  const trace = cff ? cffOutlines(cff) : hasOutlines ? glyfOutlines(tables) : () => {};
  return {
    unitsPerEm,
    has: (code) => hasOutlines && glyphOf(code) !== 0,
    trace: (code, sink) => {
      const glyph = glyphOf(code);
      trace(glyph, sink);
      return wide === 0 ? unitsPerEm : metrics.fields(4 * Math.min(glyph, wide - 1), 2).u16(0);
    },
  };
}
