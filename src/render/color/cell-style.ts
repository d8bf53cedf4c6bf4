import {
  bgFlag,
  colorKind,
  colorKindOf,
  cursorShape,
  cursorShift,
  fgFlag,
  lineSize,
  lineSizeShift,
  underline,
  underlineShift,
} from '../../terminal/cell.js';
import { maxLevel } from '../coverage.js';
import type { CellMetrics } from '../metrics.js';
import { mix, resolveColor, type Theme } from './theme.js';

/** How a cell is drawn, whatever character is in it. Colours are 0xRRGGBB. */
export type CellStyle = {
  fg: number;
  bg: number;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  /** One of `lineSize`. */
  lineSize: number;
  underline: number;
  underlineColor: number;
  strike: boolean;
  overline: boolean;
  cursor: number;
  cursorColor: number;
};

/** Dim text keeps this part of its contrast. */
const dimmed = 0.55;

/** Reads the words 1 to 3 of a cell (see cell.ts) with the colours of a theme. */
export function cellStyle(theme: Theme, fgWord: number, bgWord: number, overlay: number): CellStyle {
  let fg = resolveColor(theme, fgWord, theme.fg);
  let bg = resolveColor(theme, bgWord, theme.bg);
  if (fgWord & fgFlag.inverse) [fg, bg] = [bg, fg];
  if (bgWord & bgFlag.dim) fg = mix(bg, fg, dimmed);
  const cursor = (overlay >>> cursorShift) & 3;
  if (cursor === cursorShape.block) [fg, bg] = [bg, theme.cursor];
  const style = (overlay >>> underlineShift) & 7;
  const size = (bgWord >>> lineSizeShift) & 3;
  const ownColor = style !== underline.none && colorKindOf(overlay) !== colorKind.default;
  return {
    fg,
    bg,
    bold: (fgWord & fgFlag.bold) !== 0,
    italic: (bgWord & bgFlag.italic) !== 0,
    hidden: (fgWord & fgFlag.hidden) !== 0,
    lineSize: size,
    underline: size === lineSize.top ? underline.none : style,
    underlineColor: ownColor ? resolveColor(theme, overlay, fg) : fg,
    strike: (fgWord & fgFlag.strike) !== 0,
    overline: (bgWord & bgFlag.overline) !== 0 && size !== lineSize.bottom,
    cursor,
    cursorColor: theme.cursor,
  };
}

/** A pixel of a line that is drawn over the character: its place in the cell, its level and colour. */
export type LinePixel = { at: number; level: number; color: number };

/** The pixels of underline, overline, strike and a cursor that is a line, for a cell `width` pixels wide. */
export function linePixels(style: CellStyle, metrics: CellMetrics, width: number): LinePixel[] {
  const pixels: LinePixel[] = [];
  const { stroke, height, baseline, fontSize } = metrics;
  const dot = (x: number, y: number, color: number, level = maxLevel) => {
    if (y >= 0 && y < height) pixels.push({ at: y * width + x, level, color });
  };
  const line = (top: number, color: number, drawn: (x: number) => boolean = () => true) => {
    for (let y = top; y < top + stroke; y++) for (let x = 0; x < width; x++) if (drawn(x)) dot(x, y, color);
  };
  const under = Math.min(baseline + Math.max(1, Math.round(fontSize * 0.1)), height - stroke);
  const color = style.underlineColor;
  if (style.underline === underline.single) line(under, color);
  if (style.underline === underline.double) {
    const second = Math.min(under + 2 * stroke, height - stroke);
    line(second - 2 * stroke, color);
    line(second, color);
  }
  if (style.underline === underline.dotted) line(under, color, (x) => Math.floor(x / stroke) % 2 === 0);
  if (style.underline === underline.dashed)
    line(under, color, (x) => ((x % metrics.width) * 4) / metrics.width < 2.5);
  if (style.underline === underline.curly) {
    const rise = Math.max(1, (height - under - stroke) / 2);
    for (let x = 0; x < width; x++) {
      const wave = Math.sin(((x + 0.5) / metrics.width) * 2 * Math.PI);
      const top = Math.min(height - stroke, Math.round(under + rise / 2 - wave * rise));
      for (let y = top; y < top + stroke; y++) dot(x, y, color);
    }
  }
  if (style.strike) line(baseline - Math.round(fontSize * 0.28), style.fg);
  if (style.overline) line(0, style.fg);
  if (style.cursor === cursorShape.underline) {
    line(height - 2 * stroke, style.cursorColor);
    line(height - stroke, style.cursorColor);
  }
  if (style.cursor === cursorShape.bar)
    for (let y = 0; y < height; y++) for (let x = 0; x < 2 * stroke; x++) dot(x, y, style.cursorColor);
  return pixels;
}
