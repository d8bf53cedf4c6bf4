import type { OutlineSink } from '../face.js';
import { type Fields, FontError, type Table, tableNamed } from './sfnt.js';

const maxGlyphBytes = 1024 * 1024;
const maxPoints = 20_000;
/** Glyphs are made of others at most so deep, and of so many in all. */
const maxDepth = 6;
const maxParts = 64;

const point = { onCurve: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 } as const;
const part = { words: 1, offsets: 2, scale: 8, more: 32, scales: 64, matrix: 128 } as const;

/** How the points of a part are moved: x' = a x + c y + e, y' = b x + d y + f. */
type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** The outlines of a TrueType font (https://learn.microsoft.com/typography/opentype/spec/glyf), by glyph. */
export function glyfOutlines(tables: Map<string, Table>): (glyph: number, sink: OutlineSink) => void {
  const [glyf, loca] = [tableNamed(tables, 'glyf'), tableNamed(tables, 'loca')];
  const isLong = tableNamed(tables, 'head').fields(50, 2).u16(0) !== 0;

  function dataOf(glyph: number): Fields | null {
    const entry = isLong ? loca.fields(4 * glyph, 8) : loca.fields(2 * glyph, 4);
    const [from, to] = isLong ? [entry.u32(0), entry.u32(4)] : [2 * entry.u16(0), 2 * entry.u16(2)];
    if (to - from > maxGlyphBytes) throw new FontError(`a glyph has ${to - from} bytes`);
    return to > from ? glyf.fields(from, to - from) : null;
  }

  return (glyph, sink) => {
    let parts = 0;
    const trace = (number: number, matrix: Matrix, depth: number) => {
      if (depth > maxDepth || ++parts > maxParts) throw new FontError('a glyph is made of too many others');
      const data = dataOf(number);
      if (!data) return;
      if (data.i16(0) >= 0) traceContours(data, matrix, sink);
      else
        for (const component of components(data))
          trace(component.glyph, product(matrix, component.matrix), depth + 1);
    };
    trace(glyph, [1, 0, 0, 1, 0, 0], 0);
  };
}

function* components(data: Fields): Generator<{ glyph: number; matrix: Matrix }> {
  let at = 10;
  let flags: number;
  do {
    flags = data.u16(at);
    const glyph = data.u16(at + 2);
    at += 4;
    const isWide = (flags & part.words) !== 0;
    const [x, y] = isWide ? [data.i16(at), data.i16(at + 2)] : [data.i8(at), data.i8(at + 1)];
    at += isWide ? 4 : 2;
    const fraction = () => {
      at += 2;
      return data.i16(at - 2) / 16_384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & part.scale) a = d = fraction();
    else if (flags & part.scales) [a, d] = [fraction(), fraction()];
    else if (flags & part.matrix) [a, b, c, d] = [fraction(), fraction(), fraction(), fraction()];
    // Without this flag the two numbers are points that are to meet, which no font of today uses.
    const [e, f] = flags & part.offsets ? [x, y] : [0, 0];
    yield { glyph, matrix: [a, b, c, d, e, f] };
  } while (flags & part.more);
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function traceContours(data: Fields, matrix: Matrix, sink: OutlineSink): void {
  const contours = data.i16(0);
  if (contours === 0) return;
  const ends = Array.from({ length: contours }, (_, index) => data.u16(10 + 2 * index));
  const count = ends.at(-1)! + 1;
  if (count > maxPoints) throw new FontError(`a glyph has ${count} points`);
  let at = 10 + 2 * contours;
  at += 2 + data.u16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = data.u8(at++);
    flags.push(flag);
    if (flag & point.repeat)
      for (let left = data.u8(at++); left > 0 && flags.length < count; left--) flags.push(flag);
  }
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.u8(at++) : -data.u8(at++);
      else if (!(flag & same)) {
        value += data.i16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(point.shortX, point.sameX);
  const ys = coordinates(point.shortY, point.sameY);
  const [a, b, c, d, e, f] = matrix;
  const points = xs.map((x, index): Point => {
    const y = ys[index]!;
    return { x: a * x + c * y + e, y: b * x + d * y + f, isOn: (flags[index]! & point.onCurve) !== 0 };
  });
  let from = 0;
  for (const end of ends) {
    traceContour(points.slice(from, end + 1), sink);
    from = end + 1;
  }
}

type Point = { x: number; y: number; isOn: boolean };

/** A closed contour: between two points beside the curve there is one on it, in their middle. */
function traceContour(points: readonly Point[], sink: OutlineSink): void {
  if (points.length < 2) return;
  const first = points.find(({ isOn }) => isOn) ?? middle(points[0]!, points.at(-1)!);
  const start = points.indexOf(first) + 1;
  sink.moveTo(first.x, first.y);
  let control: Point | null = null;
  for (let step = 0; step < points.length; step++) {
    const next = points[(start + step) % points.length]!;
    if (control === null) {
      if (next.isOn) sink.lineTo(next.x, next.y);
      else control = next;
      continue;
    }
    const to = next.isOn ? next : middle(control, next);
    sink.quadTo(control.x, control.y, to.x, to.y);
    control = next.isOn ? null : next;
  }
  if (control) sink.quadTo(control.x, control.y, first.x, first.y);
  else sink.lineTo(first.x, first.y);
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true });
