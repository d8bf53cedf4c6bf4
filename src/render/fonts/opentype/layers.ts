import { Coverage, maxLevel } from '../../coverage.js';
import type { Bitmap } from '../bitmap.js';
import type { Face } from '../face.js';
import { FontError, type Table } from './sfnt.js';

type Tracer = (glyph: number, sink: Parameters<Face['trace']>[1]) => void;

/** Pixels of the em in which layers are drawn; the bitmap is then made smaller, which smooths it. */
const emPixels = 96;
const maxLayers = 256;
/** Of the palette: the colour of the text. */
const foreground = 0xffff;

/**
 * The pictures of glyphs that are layers of outlines, each of one colour (COLR version 0 and CPAL,
 * https://learn.microsoft.com/typography/opentype/spec/colr), or null. Gradients (version 1) are not read.
 */
export function layeredGlyphs(
  colr: Table,
  cpal: Table,
  trace: Tracer,
  unitsPerEm: number,
): (glyph: number) => Bitmap | null {
  const head = colr.fields(0, 14);
  const [bases, basesAt, layersAt, layers] = [head.u16(2), head.u32(4), head.u32(8), head.u16(12)];
  const colors = paletteOf(cpal);

  function layersOf(glyph: number): { first: number; count: number } | null {
    let [low, high] = [0, bases];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (colr.fields(basesAt + 6 * middle, 6).u16(0) < glyph) low = middle + 1;
      else high = middle;
    }
    if (low === bases) return null;
    const base = colr.fields(basesAt + 6 * low, 6);
    return base.u16(0) === glyph ? { first: base.u16(2), count: base.u16(4) } : null;
  }

  return (glyph) => {
    const found = layersOf(glyph);
    if (!found) return null;
    if (found.count > maxLayers || found.first + found.count > layers)
      throw new FontError('a glyph has too many layers');
    const height = Math.round(emPixels * 1.25);
    const width = height;
    const rgba = new Uint8Array(width * height * 4);
    const scale = emPixels / unitsPerEm;
    for (let layer = 0; layer < found.count; layer++) {
      const entry = colr.fields(layersAt + 4 * (found.first + layer), 4);
      const coverage = new Coverage(width, height);
      const [x, y] = [(at: number) => at * scale, (at: number) => emPixels - at * scale];
      trace(entry.u16(0), {
        moveTo: (toX, toY) => coverage.moveTo(x(toX), y(toY)),
        lineTo: (toX, toY) => coverage.lineTo(x(toX), y(toY)),
        quadTo: (cx, cy, toX, toY) => coverage.quadTo(x(cx), y(cy), x(toX), y(toY)),
      });
      paint(rgba, coverage.levels(), entry.u16(2) === foreground ? [0, 0, 0, 255] : colors(entry.u16(2)));
    }
    return { width, height, rgba };
  };
}

type Color = [red: number, green: number, blue: number, alpha: number];

/** The colours of the first palette. */
function paletteOf(cpal: Table): (index: number) => Color {
  const head = cpal.fields(0, 14);
  const [entries, colorsAt, first] = [head.u16(2), head.u32(8), head.u16(12)];
  return (index) => {
    if (index >= entries) throw new FontError(`it has no colour ${index}`);
    const color = cpal.fields(colorsAt + 4 * (first + index), 4);
    return [color.u8(2), color.u8(1), color.u8(0), color.u8(3)];
  };
}

/** Paints a colour over a picture where a layer covers it. */
function paint(rgba: Uint8Array, levels: Uint8Array, [red, green, blue, alpha]: Color): void {
  levels.forEach((level, pixel) => {
    if (level === 0) return;
    const over = (level / maxLevel) * (alpha / 255);
    const at = pixel * 4;
    const under = rgba[at + 3]! / 255;
    const total = over + under * (1 - over);
    [red, green, blue].forEach((value, channel) => {
      rgba[at + channel] = Math.round((value * over + rgba[at + channel]! * under * (1 - over)) / total);
    });
    rgba[at + 3] = Math.round(total * 255);
  });
}
