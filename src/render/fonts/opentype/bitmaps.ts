import { type Fields, FontError, type Table } from './sfnt.js';

const sizeBytes = 48;
const maxSizes = 64;
const maxRanges = 10_000;
const maxPngBytes = 1024 * 1024;
/** What comes before the picture in each format that is one in PNG. */
const headers: Record<number, number> = { 17: 5, 18: 8, 19: 0 };

/**
 * The pictures of glyphs in a font of bitmaps (CBLC and CBDT, https://learn.microsoft.com/typography/opentype/spec/cbdt),
 * of its largest size: the PNG file of a glyph, or null.
 */
export function bitmapGlyphs(cblc: Table, cbdt: Table): (glyph: number) => Uint8Array | null {
  const size = largestSize(cblc);
  return (glyph) => {
    const place = placeOf(cblc, size, glyph);
    if (!place) return null;
    const header = headers[place.format];
    if (header === undefined) throw new FontError(`it has pictures in format ${place.format}`);
    const length = cbdt.fields(place.offset + header, 4).u32(0);
    if (length > maxPngBytes) throw new FontError(`a picture has ${length} bytes`);
    return cbdt.fields(place.offset + header + 4, length).bytes;
  };
}

type Size = { ranges: Fields; at: number };

function largestSize(cblc: Table): Size {
  const count = cblc.fields(4, 4).u32(0);
  if (count < 1 || count > maxSizes) throw new FontError(`it has ${count} sizes`);
  const sizes = cblc.fields(8, count * sizeBytes);
  let best = 0;
  for (let size = 0; size < count; size++)
    if (sizes.u8(size * sizeBytes + 44) > sizes.u8(best * sizeBytes + 44)) best = size;
  const at = sizes.u32(best * sizeBytes);
  const ranges = sizes.u32(best * sizeBytes + 8);
  if (ranges > maxRanges) throw new FontError(`it has ${ranges} ranges of pictures`);
  return { ranges: cblc.fields(at, 8 * ranges), at };
}

/** Where a glyph's picture is in CBDT, and its format. */
function placeOf(
  cblc: Table,
  { ranges, at }: Size,
  glyph: number,
): { offset: number; format: number } | null {
  for (let range = 0; range < ranges.length; range += 8) {
    const first = ranges.u16(range);
    if (glyph < first || glyph > ranges.u16(range + 2)) continue;
    const table = at + ranges.u32(range + 4);
    const head = cblc.fields(table, 8);
    const [index, format, start] = [head.u16(0), head.u16(2), head.u32(4)];
    const offsets = offsetsIn(cblc, table + 8, index, glyph, first);
    if (offsets && offsets.to > offsets.from) return { offset: start + offsets.from, format };
  }
  return null;
}

function offsetsIn(
  cblc: Table,
  at: number,
  index: number,
  glyph: number,
  first: number,
): { from: number; to: number } | null {
  const position = glyph - first;
  if (index === 1) {
    const pair = cblc.fields(at + 4 * position, 8);
    return { from: pair.u32(0), to: pair.u32(4) };
  }
  if (index === 3) {
    const pair = cblc.fields(at + 2 * position, 4);
    return { from: pair.u16(0), to: pair.u16(2) };
  }
  if (index === 2) {
    const size = cblc.fields(at, 4).u32(0);
    return { from: size * position, to: size * (position + 1) };
  }
  if (index !== 4 && index !== 5) return null;
  // Only some glyphs of the range have pictures.
  const hasOffsets = index === 4;
  const size = hasOffsets ? 0 : cblc.fields(at, 4).u32(0);
  const countAt = hasOffsets ? at : at + 12;
  const count = Math.min(cblc.fields(countAt, 4).u32(0), maxRanges);
  const step = hasOffsets ? 4 : 2;
  const list = cblc.fields(countAt + 4, step * (count + (hasOffsets ? 1 : 0)));
  for (let entry = 0; entry < count; entry++) {
    if (list.u16(entry * step) !== glyph) continue;
    if (!hasOffsets) return { from: size * entry, to: size * (entry + 1) };
    return { from: list.u16(entry * step + 2), to: list.u16((entry + 1) * step + 2) };
  }
  return null;
}
