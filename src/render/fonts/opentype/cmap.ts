import { type Fields, FontError, type Table } from './sfnt.js';

/** The glyph of a character; 0 for one that the font lacks. */
export type GlyphLookup = (code: number) => number;

const maxBytes = 8 * 1024 * 1024;
/** Platform and encoding of subtables with Unicode characters, best first. */
const preferred = ['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0', '3 0'];

/** Reads which glyph each character has (https://learn.microsoft.com/typography/opentype/spec/cmap). */
export function glyphLookup(table: Table): GlyphLookup {
  const cmap = table.all(maxBytes);
  const offsets = new Map<string, number>();
  for (let record = 0; record < cmap.u16(2); record++) {
    const at = 4 + 8 * record;
    offsets.set(`${cmap.u16(at)} ${cmap.u16(at + 2)}`, cmap.u32(at + 4));
  }
  for (const key of preferred) {
    const offset = offsets.get(key);
    const lookup = offset === undefined ? null : subtable(cmap, offset);
    if (lookup) return lookup;
  }
  throw new FontError('it has no table of Unicode characters');
}

function subtable(cmap: Fields, at: number): GlyphLookup | null {
  const format = cmap.u16(at);
  if (format === 4) return segments(cmap, at);
  if (format === 6) {
    const [first, count] = [cmap.u16(at + 6), cmap.u16(at + 8)];
    return (code) => (code >= first && code < first + count ? cmap.u16(at + 10 + 2 * (code - first)) : 0);
  }
  return format === 12 ? groups(cmap, at) : null;
}

/** Format 4: segments of the basic plane, in order of their ends. */
function segments(cmap: Fields, at: number): GlyphLookup {
  const count = cmap.u16(at + 6) >> 1;
  const ends = at + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const ranges = deltas + 2 * count;
  return (code) => {
    if (code > 0xffff) return 0;
    const index = firstAtLeast(count, code, (segment) => cmap.u16(ends + 2 * segment));
    if (index === count || cmap.u16(starts + 2 * index) > code) return 0;
    const delta = cmap.u16(deltas + 2 * index);
    const range = cmap.u16(ranges + 2 * index);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = cmap.u16(ranges + 2 * index + range + 2 * (code - cmap.u16(starts + 2 * index)));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Format 12: groups of any plane, in order. */
function groups(cmap: Fields, at: number): GlyphLookup {
  const count = cmap.u32(at + 12);
  if (at + 16 + 12 * count > cmap.length) throw new FontError('its table of characters is cut off');
  return (code) => {
    const index = firstAtLeast(count, code, (group) => cmap.u32(at + 16 + 12 * group + 4));
    if (index === count) return 0;
    const start = cmap.u32(at + 16 + 12 * index);
    return start > code ? 0 : cmap.u32(at + 16 + 12 * index + 8) + code - start;
  };
}

/** The first index whose value is at least `wanted`; `count` where none is. */
function firstAtLeast(count: number, wanted: number, valueAt: (index: number) => number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
