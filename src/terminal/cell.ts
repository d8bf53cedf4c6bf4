/**
 * How a screen keeps a cell: four 32-bit words, so that screens are compared and copied word by word.
 *
 * word 0  content  bits 0-20 code point (0 is blank), or the index of a cluster where bit 21 is set;
 *                  bits 22-23 width in columns (0 follows a wide one)
 * word 1  fg       bits 0-23 colour, 24-25 its kind; flags inverse, bold, blink, hidden, strike
 * word 2  bg       bits 0-23 colour, 24-25 its kind; flags italic, dim, overline; bits 28-29 size of the line
 * word 3  overlay  bits 0-23 underline colour, 24-25 its kind, 26-28 underline style, 29-30 cursor
 *
 * The first three words are laid out as xterm.js does it, which makes a snapshot a masked copy.
 */
export const cellWords = 4;

export const content = { codePoint: 0x1fffff, cluster: 0x200000, widthShift: 22 } as const;

export const colorKind = { default: 0, palette16: 1, palette256: 2, rgb: 3 } as const;

export const fgFlag = {
  inverse: 1 << 26,
  bold: 1 << 27,
  underline: 1 << 28,
  blink: 1 << 29,
  hidden: 1 << 30,
  strike: 1 << 31,
} as const;

export const bgFlag = { italic: 1 << 26, dim: 1 << 27, overline: 1 << 30 } as const;

/** In a line that is not `single` each character has two columns; `top` and `bottom` show half of its height. */
export const lineSize = { single: 0, wide: 1, top: 2, bottom: 3 } as const;
export const lineSizeShift = 28;

export const underline = { none: 0, single: 1, double: 2, curly: 3, dotted: 4, dashed: 5 } as const;
export const underlineShift = 26;

export const cursorShape = { none: 0, block: 1, underline: 2, bar: 3 } as const;
export const cursorShift = 29;

/** The bits of a word in which its colour is, kind and value. */
export const colorBits = 0x3ffffff;

/** The kind and the value of the colour in a word: an index for palettes, 0xRRGGBB for rgb. */
export const colorKindOf = (word: number): number => (word >>> 24) & 3;
export const colorOf = (word: number): number => word & 0xffffff;
export const widthOf = (word: number): number => (word >>> content.widthShift) & 3;
