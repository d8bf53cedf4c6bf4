import { cellWords, lineSize } from '../../terminal/cell.js';
import { cellText, type Screen } from '../../terminal/screen.js';
import { escapeXml } from '../../text/xml.js';
import { type CellStyle, cellStyle, linePixels } from '../color/cell-style.js';
import { mix, type Theme } from '../color/theme.js';
import { columnsAt, isPrivateUse } from '../columns.js';
import { maxLevel } from '../coverage.js';
import { lineMask } from '../double-size.js';
import { emojiAt } from '../emoji.js';

import type { CellMetrics } from '../metrics.js';
import { isShape } from '../shapes/shape.js';
import { hexColor } from './markup.js';
import { pathOfPixels } from './pixels.js';

/** A stretch of cells that look alike: `columns` cells from column `column` on. */
type Run = { column: number; columns: number; text: string; style: CellStyle; isDrawn: boolean };

/** Characters that may share an element with others: what follows them keeps its place with any monospaced font. */
const simple = /^[\x20-\x7e\u00a1-\u02af\u0370-\u03ff\u0400-\u052f]$/;

/**
 * Writes rows of cells as SVG: each distinct row once. Letters are text, so that the file is small and can be
 * searched; they are fitted to their cells. What has to reach the edges of its cell, and symbols that fonts of
 * browsers lack, are drawn.
 */
export class RowWriter {
  /** The elements that `row` refers to. */
  readonly definitions: string[] = [];
  /** How long they are together. */
  bytes = 0;
  readonly #rows = new Map<string, string>();
  readonly #shapes = new Map<string, string>();
  readonly #theme: Theme;
  readonly #metrics: CellMetrics;

  constructor(theme: Theme, metrics: CellMetrics) {
    this.#theme = theme;
    this.#metrics = metrics;
  }

  /** The id of the element that shows a row of a screen; null for one that shows nothing but the background. */
  row(screen: Screen, row: number): string | null {
    const from = row * screen.cols * cellWords;
    const cells = screen.cells.subarray(from, from + screen.cols * cellWords);
    const key = Buffer.from(cells.buffer, cells.byteOffset, cells.byteLength).toString('latin1');
    const known = this.#rows.get(key);
    if (known !== undefined) return known || null;
    const content = this.#content(screen, row);
    const id = content === '' ? '' : `r${this.#rows.size.toString(36)}`;
    this.#rows.set(key, id);
    if (id !== '') this.#define(`<g id="${id}">${content}</g>`);
    return id || null;
  }

  #define(element: string): void {
    this.definitions.push(element);
    this.bytes += element.length;
  }

  #content(screen: Screen, row: number): string {
    const runs = runsOf(screen, row, this.#theme);
    const backgrounds = runs.map((run) => this.#background(run)).join('');
    return backgrounds + runs.map((run) => this.#characters(run) + this.#lines(run)).join('');
  }

  #background({ column, columns, style }: Run): string {
    if (style.bg === this.#theme.bg) return '';
    const { width, height } = this.#metrics;
    return `<rect x="${column * width}" width="${columns * width}" height="${height}" fill="${hexColor(style.bg)}"/>`;
  }

  #characters({ column, columns, text, style, isDrawn }: Run): string {
    if (style.hidden || text.trim() === '') return '';
    const { width, baseline } = this.#metrics;
    if (isDrawn) return this.#drawn(text, column, columns, style);
    const weight = style.bold ? ' font-weight="700"' : '';
    const slant = style.italic ? ' font-style="italic"' : '';
    const fill = style.fg === this.#theme.fg ? '' : ` fill="${hexColor(style.fg)}"`;
    const lead = text.length - text.trimStart().length;
    const shown = text.trim();
    const length = (lead === 0 && shown.length === text.length ? columns : shown.length) * width;
    const place = `x="${(column + lead) * width}" y="${baseline}" textLength="${length}"`;
    return `<text ${place}${weight}${slant}${fill}>${escapeXml(shown)}</text>`;
  }

  /** A character from its mask, as one path for each level of coverage. */
  #drawn(text: string, column: number, columns: number, style: CellStyle): string {
    const id = this.#shape(text, columns, style);
    return `<use href="#${id}" x="${column * this.#metrics.width}" fill="${hexColor(style.fg)}"/>`;
  }

  #shape(text: string, columns: number, { bold, lineSize: size }: CellStyle): string {
    const key = `${text}${columns}${bold}${size}`;
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const { width, height } = this.#metrics;
    const across = width * columns;
    const mask = lineMask(this.#metrics, text, columns, { bold, italic: false, lineSize: size });
    const paths = Array.from({ length: maxLevel }, (_, index) => {
      const level = index + 1;
      const path = pathOfPixels((x, y) => mask[y * across + x] === level, across, height);
      if (path === '') return '';
      return level === maxLevel ? `<path d="${path}"/>` : `<path d="${path}" opacity="${level / maxLevel}"/>`;
    });
    const id = `s${this.#shapes.size.toString(36)}`;
    this.#shapes.set(key, id);
    this.#define(`<g id="${id}">${paths.join('')}</g>`);
    return id;
  }

  /** Underline, overline, strike and a cursor that is a line, of a run. */
  #lines({ column, columns, style }: Run): string {
    const width = columns * this.#metrics.width;
    const byColor = new Map<number, Set<number>>();
    for (const { at, level, color } of linePixels(style, this.#metrics, width)) {
      const shown = mix(style.bg, color, level / maxLevel);
      const pixels = byColor.get(shown) ?? new Set();
      byColor.set(shown, pixels.add(at));
    }
    return [...byColor]
      .map(([color, pixels]) => {
        const path = pathOfPixels((x, y) => pixels.has(y * width + x), width, this.#metrics.height);
        return `<path transform="translate(${column * this.#metrics.width})" d="${path}" fill="${hexColor(color)}"/>`;
      })
      .join('');
  }
}

/** Joins cells of one style; a character that is no simple letter is a run of its own. */
function runsOf(screen: Screen, row: number, theme: Theme): Run[] {
  const runs: Run[] = [];
  let styleKey = '';
  let style = cellStyle(theme, 0, 0, 0);
  let wasSimple = false;
  for (let col = 0; col < screen.cols; ) {
    const index = row * screen.cols + col;
    const [, fg, bg, overlay] = screen.cells.subarray(index * cellWords, (index + 1) * cellWords);
    const key = `${fg} ${bg} ${overlay}`;
    const isSame = key === styleKey;
    if (!isSame) style = cellStyle(theme, fg!, bg!, overlay!);
    styleKey = key;
    const emoji = emojiAt(screen, row, col);
    const text = emoji?.text ?? (cellText(screen, index) || ' ');
    const columns = emoji?.columns ?? columnsAt(screen, row, col);
    const isSimple = columns === 1 && simple.test(text);
    const last = runs.at(-1);
    if (last && isSame && isSimple && wasSimple) {
      last.text += text;
      last.columns += 1;
    } else
      runs.push({
        column: col,
        columns,
        text,
        style,
        isDrawn: isDrawn(text) || style.lineSize !== lineSize.single,
      });
    wasSimple = isSimple;
    col += columns;
  }
  return runs;
}

function isDrawn(text: string): boolean {
  const code = text.codePointAt(0)!;
  return isShape(code) || isPrivateUse(code);
}
