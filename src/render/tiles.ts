import { cellWords, content } from '../terminal/cell.js';
import { cellText, type Screen } from '../terminal/screen.js';
import { type CellStyle, cellStyle, type LinePixel, linePixels } from './color/cell-style.js';
import type { Palette } from './color/palette.js';
import { mix, type Theme } from './color/theme.js';
import { maxLevel } from './coverage.js';
import { lineMask } from './double-size.js';
import type { Emoji } from './emoji.js';
import { fitted } from './fonts/bitmap.js';
import type { FallbackFonts } from './fonts/fallback.js';
import type { CellMetrics } from './metrics.js';

/** The finished pixels of a cell, as palette indices. */
export type Tile = {
  pixels: Uint8Array | Uint32Array;
  /** The same bytes, where an index is one byte. */
  view: DataView | null;
  /** The one index that all its pixels have, or -1. */
  solid: number;
};

/** The tiles of cells in one style; those of one column and plain ASCII are in an array of their own, which is faster. */
export type TileStyle = {
  style: CellStyle;
  /** Index of each level between the background and the foreground; -1 until it is used. */
  levels: Int32Array;
  ascii: (Tile | undefined)[];
  others: Map<number, Tile>;
  /** Of coloured emoji by their texts; null for those that no font has. */
  pictures: Map<string, Tile | null>;
};

/** At most this many tiles are kept; then all are forgotten: a recording may use a million colours. */
const maxTiles = 20_000;

/** Draws and caches the tiles for one theme, cell size and palette. */
export class TileSet {
  #styles = new Map<number, Map<number | string, TileStyle>>();
  #count = 0;
  #masks = new Map<string, Uint8Array>();

  readonly #theme: Theme;
  readonly #palette: Palette;
  readonly #wide: boolean;
  readonly #fonts: FallbackFonts | undefined;

  constructor(
    theme: Theme,
    readonly metrics: CellMetrics,
    palette: Palette,
    wide: boolean,
    fonts?: FallbackFonts,
  ) {
    this.#theme = theme;
    this.#palette = palette;
    this.#wide = wide;
    this.#fonts = fonts;
  }

  /** The style for the words 1 to 3 of a cell. */
  style(fg: number, bg: number, overlay: number): TileStyle {
    let byBackground = this.#styles.get(fg);
    if (!byBackground) {
      byBackground = new Map();
      this.#styles.set(fg, byBackground);
    }
    const key = overlay === 0 ? bg : `${bg} ${overlay}`;
    let found = byBackground.get(key);
    if (!found) {
      const style = cellStyle(this.#theme, fg, bg, overlay);
      found = {
        style,
        levels: new Int32Array(maxLevel + 1).fill(-1),
        ascii: [],
        others: new Map(),
        pictures: new Map(),
      };
      byBackground.set(key, found);
    }
    return found;
  }

  /** The tile of a cell of `screen` in its style, `columns` (1 or 2) cells wide. */
  tile(screen: Screen, cell: number, tileStyle: TileStyle, columns: number): Tile {
    const word = screen.cells[cell * cellWords]! & (content.codePoint | content.cluster);
    if (columns === 1 && word < 128) {
      const known = tileStyle.ascii[word];
      if (known) return known;
      const tile = this.#make(cellText(screen, cell), tileStyle, columns);
      tileStyle.ascii[word] = tile;
      return tile;
    }
    const key = word * 2 + columns - 1;
    const known = tileStyle.others.get(key);
    if (known) return known;
    const tile = this.#make(cellText(screen, cell), tileStyle, columns);
    tileStyle.others.set(key, tile);
    return tile;
  }

  /** Whether emoji may have coloured pictures. */
  get hasPictures(): boolean {
    return this.#fonts?.prefersColors === true;
  }

  /** The tile of a coloured emoji; null where no font has it. */
  picture({ text, columns }: Emoji, tileStyle: TileStyle): Tile | null {
    const known = tileStyle.pictures.get(`${columns}${text}`);
    if (known !== undefined) return known;
    const { style } = tileStyle;
    const bitmap = style.hidden ? null : (this.#fonts?.colorPicture(text) ?? null);
    let tile: Tile | null = null;
    if (bitmap) {
      const [width, height] = [this.metrics.width * columns, this.metrics.height];
      const rgba = fitted(bitmap, width, height);
      tile = this.#finished(style, width, (at) => {
        const color = (rgba[4 * at]! << 16) | (rgba[4 * at + 1]! << 8) | rgba[4 * at + 2]!;
        return this.#palette.indexOf(mix(style.bg, color, rgba[4 * at + 3]! / 255));
      });
    }
    this.#keep();
    tileStyle.pictures.set(`${columns}${text}`, tile);
    return tile;
  }

  #make(text: string, tileStyle: TileStyle, columns: number): Tile {
    this.#keep();
    const { style } = tileStyle;
    const mask = this.#mask(style.hidden ? ' ' : text, columns, style);
    return this.#finished(style, this.metrics.width * columns, (at) => this.#indexOf(tileStyle, mask[at]!));
  }

  /** Counts a tile that is kept from now on. */
  #keep(): void {
    if (++this.#count <= maxTiles) return;
    this.#styles = new Map();
    this.#count = 0;
  }

  /** A tile of the pixels that `indexAt` returns, with the lines of its style over them. */
  #finished(style: CellStyle, width: number, indexAt: (at: number) => number): Tile {
    const area = width * this.metrics.height;
    const pixels = this.#wide ? new Uint32Array(area) : new Uint8Array(area);
    for (let at = 0; at < area; at++) pixels[at] = indexAt(at);
    for (const pixel of linePixels(style, this.metrics, width))
      pixels[pixel.at] = this.#lineIndex(style, pixel);
    const solid = pixels.every((index) => index === pixels[0]) ? pixels[0]! : -1;
    return { pixels, view: this.#wide ? null : new DataView(pixels.buffer), solid };
  }

  #indexOf({ style, levels }: TileStyle, level: number): number {
    const known = levels[level]!;
    if (known >= 0) return known;
    const index = this.#palette.indexOf(mix(style.bg, style.fg, level / maxLevel));
    levels[level] = index;
    return index;
  }

  #lineIndex(style: CellStyle, pixel: LinePixel): number {
    return this.#palette.indexOf(mix(style.bg, pixel.color, pixel.level / maxLevel));
  }

  #mask(text: string, columns: number, style: CellStyle): Uint8Array {
    const key = `${text}${columns}${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}${style.lineSize}`;
    let mask = this.#masks.get(key);
    if (!mask) {
      mask = lineMask(this.metrics, text, columns, style, this.#fonts);
      this.#masks.set(key, mask);
      if (this.#masks.size > maxTiles) this.#masks.clear();
    }
    return mask;
  }
}
