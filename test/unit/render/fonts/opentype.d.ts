/** The part of opentype.js (which has no types of its own) that tests use. */
declare module 'opentype.js' {
  type Command = { type: 'M' | 'L' | 'Q' | 'C' | 'Z'; x: number; y: number; x1: number; y1: number };
  export class Path {
    commands: Command[];
  }
  export class Glyph {
    constructor(options: { name: string; advanceWidth: number; path: Path });
    advanceWidth: number;
    getPath(x: number, y: number, fontSize: number): Path;
  }
  export class Font {
    constructor(options: object);
    unitsPerEm: number;
    ascender: number;
    descender: number;
    tables: { cmap: { glyphIndexMap: Record<string, number> } };
    charToGlyph(character: string): Glyph;
    toArrayBuffer(): ArrayBuffer;
  }
  export function parse(buffer: ArrayBufferLike): Font;
  const opentype: { Path: typeof Path; Glyph: typeof Glyph; Font: typeof Font; parse: typeof parse };
  export default opentype;
}
