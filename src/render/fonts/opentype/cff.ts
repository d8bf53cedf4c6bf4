import type { OutlineSink } from '../face.js';
import { runCharstring, type Subroutines } from './charstring.js';
import { type Fields, FontError, type Table } from './sfnt.js';

// The operators of a dictionary that are needed; those after 12 have 1200 added.
const operator = {
  charStrings: 17,
  private: 18,
  subroutines: 19,
  fontDicts: 1236,
  fontSelect: 1237,
} as const;

const maxDictBytes = 64 * 1024;
const maxCharstringBytes = 256 * 1024;
const maxFontDicts = 256;

/** The outlines of a font in the Compact Font Format (Adobe Technical Note #5176), by glyph. */
export function cffOutlines(table: Table): (glyph: number, sink: OutlineSink) => void {
  const names = indexAt(table, table.fields(0, 4).u8(2));
  const dicts = indexAt(table, names.end);
  const strings = indexAt(table, dicts.end);
  const globals = indexAt(table, strings.end);
  const top = dictOf(dicts.item(0, maxDictBytes));
  const charStrings = indexAt(table, needed(top, operator.charStrings)[0]!);
  const fonts = fontDictsOf(table, top);
  return (glyph, sink) => {
    const locals = fonts(glyph);
    const code = charStrings.item(glyph, maxCharstringBytes);
    runCharstring(code.bytes, { globals: subroutines(globals), locals: locals && subroutines(locals) }, sink);
  };
}

/** The private subroutines of each glyph: of its font dictionary, where the font has several. */
function fontDictsOf(table: Table, top: Dict): (glyph: number) => Index | null {
  const list = top.get(operator.fontDicts)?.[0];
  if (list === undefined) {
    const own = privateSubroutines(table, top);
    return () => own;
  }
  const dicts = indexAt(table, list);
  if (dicts.count > maxFontDicts) throw new FontError(`it has ${dicts.count} font dictionaries`);
  const all = Array.from({ length: dicts.count }, (_, index) =>
    privateSubroutines(table, dictOf(dicts.item(index, maxDictBytes))),
  );
  const select = fontSelect(table, needed(top, operator.fontSelect)[0]!);
  return (glyph) => all[select(glyph)] ?? null;
}

function privateSubroutines(table: Table, dict: Dict): Index | null {
  const [size, offset] = dict.get(operator.private) ?? [];
  if (size === undefined || offset === undefined || size > maxDictBytes) return null;
  const subroutinesAt = dictOf(table.fields(offset, size)).get(operator.subroutines)?.[0];
  return subroutinesAt === undefined ? null : indexAt(table, offset + subroutinesAt);
}

/** Which font dictionary each glyph belongs to. */
function fontSelect(table: Table, at: number): (glyph: number) => number {
  const format = table.fields(at, 1).u8(0);
  if (format === 0) return (glyph) => table.fields(at + 1 + glyph, 1).u8(0);
  if (format !== 3) throw new FontError(`it selects fonts in format ${format}`);
  const count = table.fields(at + 1, 2).u16(0);
  const ranges = table.fields(at + 3, 3 * count + 2);
  return (glyph) => {
    let [low, high] = [0, count];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (ranges.u16(3 * middle) <= glyph) low = middle;
      else high = middle;
    }
    return ranges.u8(3 * low + 2);
  };
}

/** A list of pieces of bytes. `end` is the offset after it. */
type Index = { count: number; end: number; item(index: number, most: number): Fields };

function indexAt(table: Table, at: number): Index {
  const count = table.fields(at, 2).u16(0);
  if (count === 0) return { count, end: at + 2, item: () => missing() };
  const size = table.fields(at + 2, 1).u8(0);
  if (size < 1 || size > 4) throw new FontError(`an index has offsets of ${size} bytes`);
  const data = at + 3 + (count + 1) * size - 1;
  const offset = (index: number) => {
    const bytes = table.fields(at + 3 + index * size, size);
    let value = 0;
    for (let byte = 0; byte < size; byte++) value = value * 256 + bytes.u8(byte);
    return value;
  };
  return {
    count,
    end: data + offset(count),
    item: (index, most) => {
      if (!(index >= 0 && index < count)) missing();
      const [from, to] = [offset(index), offset(index + 1)];
      if (to < from || to - from > most) throw new FontError(`an index has a piece of ${to - from} bytes`);
      return table.fields(data + from, to - from);
    },
  };
}

function missing(): never {
  throw new FontError('an index lacks what is asked for');
}

function subroutines(index: Index): Subroutines {
  return { count: index.count, get: (number) => index.item(number, maxCharstringBytes).bytes };
}

type Dict = Map<number, number[]>;

function needed(dict: Dict, key: number): number[] {
  const found = dict.get(key);
  if (!found || found.length === 0) throw new FontError(`its dictionary lacks operator ${key}`);
  return found;
}

/** The operands of each operator; real numbers, which none that is needed has, are 0. */
function dictOf(data: Fields): Dict {
  const dict: Dict = new Map();
  let operands: number[] = [];
  for (let at = 0; at < data.length; ) {
    const byte = data.u8(at++);
    if (byte <= 21) {
      const key = byte === 12 ? 1200 + data.u8(at++) : byte;
      dict.set(key, operands);
      operands = [];
    } else if (byte === 28) {
      operands.push(data.i16(at));
      at += 2;
    } else if (byte === 29) {
      operands.push(data.u32(at) | 0);
      at += 4;
    } else if (byte === 30) {
      while ((data.u8(at++) & 15) !== 15);
      operands.push(0);
    } else if (byte <= 246) operands.push(byte - 139);
    else if (byte <= 250) operands.push((byte - 247) * 256 + data.u8(at++) + 108);
    else operands.push(-(byte - 251) * 256 - data.u8(at++) - 108);
  }
  return dict;
}
