import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bgFlag,
  cellWords,
  colorKind,
  colorKindOf,
  colorOf,
  fgFlag,
  underline,
  underlineShift,
} from '../../../src/terminal/cell.js';
import type { Screen } from '../../../src/terminal/screen.js';

/** A colour as Alacritty writes it into its reference files. */
type Color = { Named: string } | { Indexed: number } | { Spec: { r: number; g: number; b: number } };

type Cell = {
  c: string;
  fg: Color;
  bg: Color;
  flags: string;
  extra: { zerowidth: string[]; underline_color: Color | null } | null;
};

type Grid = { raw: { inner: { inner: Cell[] }[]; zero: number } };

const names = ['Black', 'Red', 'Green', 'Yellow', 'Blue', 'Magenta', 'Cyan', 'White'];
const underlines: Record<string, number> = {
  UNDERLINE: underline.single,
  DOUBLE_UNDERLINE: underline.double,
  UNDERCURL: underline.curly,
  DOTTED_UNDERLINE: underline.dotted,
  DASHED_UNDERLINE: underline.dashed,
};

/** The rows of a reference screen, which is kept from the last row upwards, in a ring that begins at `zero`. */
export function alacrittyRows(dir: string, rows: number): Cell[][] {
  const { raw }: Grid = JSON.parse(readFileSync(join(dir, 'grid.json'), 'utf8'));
  return Array.from(
    { length: rows },
    (_, line) => raw.inner[(raw.zero + rows - 1 - line) % raw.inner.length]!.inner,
  );
}

export function alacrittyText(row: readonly Cell[]): string {
  const shown = row.filter(({ flags }) => !flags.includes('WIDE_CHAR_SPACER'));
  const textOf = ({ c, extra }: Cell) => (c === '\t' ? ' ' : c) + (extra?.zerowidth ?? []).join('');
  return shown.map(textOf).join('').trimEnd();
}

/** How a cell looks, in words: colours, attributes, underline. */
export function alacrittyLook({ fg, bg, flags, extra }: Cell): string {
  const set = new Set(flags.split(' | '));
  const style = Object.entries(underlines).find(([flag]) => set.has(flag))?.[1] ?? underline.none;
  return look({
    fg: colorText(fg),
    bg: colorText(bg),
    bold: set.has('BOLD'),
    dim: set.has('DIM'),
    italic: set.has('ITALIC'),
    inverse: set.has('INVERSE'),
    hidden: set.has('HIDDEN'),
    strike: set.has('STRIKEOUT'),
    underline: style,
    line: style === underline.none || !extra?.underline_color ? 'default' : colorText(extra.underline_color),
  });
}

/** The same of a cell of a screen. */
export function cellLook({ cells }: Screen, cell: number): string {
  const [, fg, bg, overlay] = cells.subarray(cell * cellWords, (cell + 1) * cellWords) as unknown as number[];
  return look({
    fg: wordColor(fg!),
    bg: wordColor(bg!),
    bold: (fg! & fgFlag.bold) !== 0,
    dim: (bg! & bgFlag.dim) !== 0,
    italic: (bg! & bgFlag.italic) !== 0,
    inverse: (fg! & fgFlag.inverse) !== 0,
    hidden: (fg! & fgFlag.hidden) !== 0,
    strike: (fg! & fgFlag.strike) !== 0,
    underline: (overlay! >>> underlineShift) & 7,
    line: wordColor(overlay!),
  });
}

type Look = Record<'fg' | 'bg' | 'line', string> &
  Record<'bold' | 'dim' | 'italic' | 'inverse' | 'hidden' | 'strike', boolean> & { underline: number };

function look(of: Look): string {
  return JSON.stringify(of);
}

function colorText(color: Color): string {
  if ('Spec' in color) return `${color.Spec.r},${color.Spec.g},${color.Spec.b}`;
  if ('Indexed' in color) return `${color.Indexed}`;
  const [, bright, name] = /^(Bright)?(.*)$/.exec(color.Named)!;
  const index = names.indexOf(name!);
  return index < 0 ? 'default' : `${index + (bright ? 8 : 0)}`;
}

function wordColor(word: number): string {
  const color = colorOf(word);
  if (colorKindOf(word) === colorKind.default) return 'default';
  return colorKindOf(word) === colorKind.rgb
    ? `${color >> 16},${(color >> 8) & 255},${color & 255}`
    : `${color & 255}`;
}
