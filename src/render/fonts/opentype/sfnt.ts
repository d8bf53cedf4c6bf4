/** The bytes of a font file, of which only what is needed is read. */
export type FontSource = {
  size: number;
  /** So many bytes from an offset; throws a RangeError where the file does not have them. */
  read(offset: number, length: number): Uint8Array;
};

/** A font is not what its format says. */
export class FontError extends Error {
  override name = 'FontError';
}

/** Big-endian numbers of a piece of a font. Reading beyond its end throws a RangeError. */
export class Fields {
  readonly length: number;
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.length = bytes.length;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(at: number): number {
    return this.#view.getUint8(at);
  }

  i8(at: number): number {
    return this.#view.getInt8(at);
  }

  u16(at: number): number {
    return this.#view.getUint16(at);
  }

  i16(at: number): number {
    return this.#view.getInt16(at);
  }

  u32(at: number): number {
    return this.#view.getUint32(at);
  }
}

/** A table of a font: its fields are read from the file when they are asked for. */
export class Table {
  readonly #source: FontSource;

  constructor(
    source: FontSource,
    readonly offset: number,
    readonly length: number,
  ) {
    this.#source = source;
  }

  /** The fields from `at` on, `length` bytes of them; throws a FontError where the table is shorter. */
  fields(at: number, length: number): Fields {
    if (!(at >= 0 && length >= 0 && at + length <= this.length))
      throw new FontError(`it reads ${length} bytes at ${at} of a table of ${this.length}`);
    return new Fields(this.#source.read(this.offset + at, length));
  }

  /** The whole table, of at most `most` bytes. */
  all(most: number): Fields {
    if (this.length > most) throw new FontError(`a table has ${this.length} bytes`);
    return this.fields(0, this.length);
  }
}

const maxTables = 256;
const maxFonts = 256;

/** How many fonts a file has: more than one in a collection (TTC). */
export function fontCount(source: FontSource): number {
  const head = new Fields(source.read(0, 12));
  return tag(head, 0) === 'ttcf' ? Math.min(head.u32(8), maxFonts) : 1;
}

/**
 * The tables of a font by their tags (https://learn.microsoft.com/typography/opentype/spec/otff); `index` is its number
 * in a collection. Throws a FontError for what is no font.
 */
export function tablesOf(source: FontSource, index: number): Map<string, Table> {
  const isCollection = tag(new Fields(source.read(0, 4)), 0) === 'ttcf';
  if (index >= fontCount(source)) throw new FontError(`it has no font ${index}`);
  const start = isCollection ? new Fields(source.read(12 + 4 * index, 4)).u32(0) : 0;
  const head = new Fields(source.read(start, 12));
  if (!['\0\x01\0\0', 'OTTO', 'true'].includes(tag(head, 0)))
    throw new FontError('it is neither TrueType nor OpenType');
  const count = head.u16(4);
  if (count > maxTables) throw new FontError(`it has ${count} tables`);
  const directory = new Fields(source.read(start + 12, 16 * count));
  const tables = new Map<string, Table>();
  for (let at = 0; at < 16 * count; at += 16) {
    const [offset, length] = [directory.u32(at + 8), directory.u32(at + 12)];
    if (offset + length <= source.size) tables.set(tag(directory, at), new Table(source, offset, length));
  }
  return tables;
}

/** A table that the font cannot be used without. */
export function tableNamed(tables: Map<string, Table>, name: string): Table {
  const table = tables.get(name);
  if (!table) throw new FontError(`it has no table "${name}"`);
  return table;
}

function tag(fields: Fields, at: number): string {
  return String.fromCharCode(...fields.bytes.subarray(at, at + 4));
}
