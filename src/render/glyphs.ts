import { isPrivateUse } from './columns.js';
import { Coverage } from './coverage.js';
import { type Face, type FaceName, faceNamed, type OutlineSink } from './fonts/face.js';
import type { FallbackFonts } from './fonts/fallback.js';
import type { CellMetrics } from './metrics.js';
import { Mask } from './shapes/mask.js';
import { shapeOf } from './shapes/shape.js';

export type GlyphStyle = { bold: boolean; italic: boolean };

/** How far the italics of a face without italics lean. */
const slant = 0.2;

const letters: FaceName[] = ['dejavu', 'symbols', 'emoji'];
/** The faces that may have a character, in order: none is unpacked in vain. */
function fallbacksFor(code: number): FaceName[] {
  if (isPrivateUse(code)) return ['nerd'];
  return code < 0x3000 ? [...letters, 'nerd'] : letters;
}

/** Heights of lower-case and capital letters in JetBrains Mono, in parts of its em. */
const zones = [0.55, 0.73];

/** Parts of a family or another emoji behind its first. One colour shows no more than that one. */
const laterPart = /^\p{Extended_Pictographic}$/u;
const regional = /^\p{Regional_Indicator}$/u;

/**
 * Characters that show nothing of their own: joiners, variation selectors, other format characters; in one colour also
 * skin tones; and the frame of a keycap, in whose one column its digit could not be read.
 */
const invisible = /^(?:\p{Cf}|\p{Z}|\p{Variation_Selector}|\p{Emoji_Modifier}|\u20e3)$/u;

/**
 * The coverage of a text in a cell of `columns` columns: levels of `columns * width` by `height`
 * pixels. Marks are drawn over the first character. What neither our faces nor `fonts` have is shown as a box.
 */
export function glyphMask(
  metrics: CellMetrics,
  text: string,
  columns: number,
  style: GlyphStyle,
  fonts?: FallbackFonts,
): Uint8Array {
  const [first = ' ', ...marks] = [...text].filter((char) => !invisible.test(char));
  if (first === ' ') return new Uint8Array(metrics.width * columns * metrics.height);
  if (columns === 2 && regional.test(first) && marks[0] !== undefined && regional.test(marks[0]))
    return sideBySide(metrics, [first, marks[0]], style, fonts);
  const maskOf = (char: string) => characterMask(metrics, char.codePointAt(0)!, columns, style, fonts);
  const levels = maskOf(first) ?? missingGlyph(metrics, columns);
  for (const mark of marks) {
    if (laterPart.test(mark)) continue;
    const over = maskOf(mark);
    over?.forEach((level, at) => {
      if (level > levels[at]!) levels[at] = level;
    });
  }
  return levels;
}

/** The letters of a flag in one cell. */
function sideBySide(
  metrics: CellMetrics,
  letters: readonly [string, string],
  style: GlyphStyle,
  fonts: FallbackFonts | undefined,
): Uint8Array {
  const { width, height } = metrics;
  const levels = new Uint8Array(2 * width * height);
  for (const [index, letter] of letters.entries()) {
    const half = glyphMask(metrics, letter, 1, style, fonts);
    for (let y = 0; y < height; y++)
      levels.set(half.subarray(y * width, (y + 1) * width), (2 * y + index) * width);
  }
  return levels;
}

function characterMask(
  metrics: CellMetrics,
  code: number,
  columns: number,
  style: GlyphStyle,
  fonts: FallbackFonts | undefined,
): Uint8Array | null {
  const shape = shapeOf(metrics, code);
  if (shape) return shape;
  const styled = faceNamed(
    style.bold ? (style.italic ? 'boldItalic' : 'bold') : style.italic ? 'italic' : 'regular',
  );
  if (styled.has(code)) return draw(metrics, styled, code, columns, { leaning: false, fitted: true });
  // In this order, since a face is unpacked only when those before it lack the character.
  const fallback = fallbacksFor(code).find((name) => faceNamed(name).has(code));
  const free = (face: Face) => draw(metrics, face, code, columns, { leaning: style.italic, fitted: false });
  const levels = fallback ? free(faceNamed(fallback)) : (fonts?.withFace(code, free) ?? null);
  return levels && style.bold ? thickened(levels, metrics.width * columns) : levels;
}

/**
 * Draws one outline. `fitted` letters have their cell's width and are stretched to its pixel grid;
 * others keep their proportions and are scaled down where they would not fit.
 */
function draw(
  metrics: CellMetrics,
  face: Face,
  code: number,
  columns: number,
  how: { leaning: boolean; fitted: boolean },
): Uint8Array {
  const width = metrics.width * columns;
  const coverage = new Coverage(width, metrics.height);
  const unit = metrics.fontSize / face.unitsPerEm;
  const place = how.fitted
    ? fittedPlacement(metrics, face)
    : freePlacement(metrics, unit, boundsOf(face, code), width);
  const x = (at: number, y: number) => place.x(at) + (how.leaning ? y * unit * slant : 0);
  face.trace(code, {
    moveTo: (toX, toY) => coverage.moveTo(x(toX, toY), place.y(toY)),
    lineTo: (toX, toY) => coverage.lineTo(x(toX, toY), place.y(toY)),
    quadTo: (cx, cy, toX, toY) => coverage.quadTo(x(cx, cy), place.y(cy), x(toX, toY), place.y(toY)),
  });
  return coverage.levels();
}

/** Maps the units of a face to pixels of the cell. */
type Placement = { x(units: number): number; y(units: number): number };

/**
 * Puts the tops of lower-case and of capital letters on whole pixels, and stretches what is between,
 * so that letters of this size look sharp.
 */
function fittedPlacement(metrics: CellMetrics, face: Face): Placement {
  const advance = face.unitsPerEm * 0.6;
  const scaleX = metrics.width / advance;
  const [small, capital] = zones.map((zone) => ({
    units: zone * face.unitsPerEm,
    pixels: Math.round(zone * metrics.fontSize),
  })) as [Zone, Zone];
  const unit = metrics.fontSize / face.unitsPerEm;
  const rise = (y: number) => {
    if (y <= 0) return y * unit;
    if (y <= small.units) return (y * small.pixels) / small.units;
    if (y > capital.units) return capital.pixels + (y - capital.units) * unit;
    const part = (y - small.units) / (capital.units - small.units);
    return small.pixels + part * (capital.pixels - small.pixels);
  };
  return { x: (at) => at * scaleX, y: (at) => metrics.baseline - rise(at) };
}

type Zone = { units: number; pixels: number };
type Bounds = { left: number; right: number; bottom: number; top: number; advance: number };

/**
 * A character as wide as a cell keeps its position in it, as combining marks need to; any other is centred.
 * It is scaled down until its ink fits, and moved where it would reach out of the cell.
 */
function freePlacement(metrics: CellMetrics, unit: number, bounds: Bounds, width: number): Placement {
  const inkWidth = (bounds.right - bounds.left) * unit;
  const inkHeight = (bounds.top - bounds.bottom) * unit;
  const monospaced = Math.abs(bounds.advance * unit - width) < width * 0.1;
  const fit = Math.min(
    monospaced ? width / (bounds.advance * unit) : width / inkWidth,
    metrics.height / inkHeight,
  );
  const scale = unit * Math.min(1, fit);
  const shrink = scale / unit;
  // Marks of Thai and other scripts have no width of their own, and are drawn to the left, over what came before.
  const isMark = bounds.advance === 0 && bounds.left < 0;
  const centred = (width - inkWidth * shrink) / 2 - bounds.left * scale;
  const left = monospaced ? 0 : isMark ? width : centred;
  const middle = metrics.baseline - ((bounds.top + bounds.bottom) / 2) * unit;
  const half = (inkHeight * shrink) / 2;
  const centre = Math.min(Math.max(middle, half), metrics.height - half);
  return {
    x: (at) => left + at * scale,
    y: (at) => centre + half - (at - bounds.bottom) * scale,
  };
}

function boundsOf(face: Face, code: number): Bounds {
  const bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity, advance: 0 };
  const point = (x: number, y: number) => {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.min(bounds.bottom, y);
    bounds.top = Math.max(bounds.top, y);
  };
  const sink: OutlineSink = { moveTo: point, lineTo: point, quadTo: (_cx, _cy, x, y) => point(x, y) };
  bounds.advance = face.trace(code, sink);
  return bounds;
}

/** A stroke one pixel wider, for faces without a bold one. */
function thickened(levels: Uint8Array, width: number): Uint8Array {
  return levels.map((level, at) => (at % width === 0 ? level : Math.max(level, levels[at - 1]!)));
}

/** The box that is shown for a character that no face has. */
function missingGlyph(metrics: CellMetrics, columns: number): Uint8Array {
  const mask = Mask.of(metrics, columns);
  const { stroke, width, height } = mask;
  const top = Math.round(metrics.baseline - metrics.fontSize * 0.73);
  const bottom = Math.min(height, metrics.baseline + stroke);
  mask.fill(1, top, width - 1, bottom);
  mask.fill(1 + stroke, top + stroke, width - 1 - stroke, bottom - stroke, 0);
  return mask.levels;
}
