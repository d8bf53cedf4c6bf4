import type { OutlineSink } from '../face.js';
import { FontError } from './sfnt.js';

/** Pieces of outlines that glyphs share. */
export type Subroutines = { count: number; get(number: number): Uint8Array };

const maxDepth = 10;
const maxSteps = 100_000;
const maxStack = 513;
/** A cubic curve is drawn as so many lines: smooth at the size of text. */
const curveSteps = 8;

/**
 * Draws the outline of a glyph by its Type 2 charstring (Adobe Technical Note #5177), without its hints. Throws a
 * FontError for one that is damaged or has no end.
 */
export function runCharstring(
  code: Uint8Array,
  subroutines: { globals: Subroutines; locals: Subroutines | null },
  sink: OutlineSink,
): void {
  new Interpreter(subroutines, sink).run(code, 0);
}

class Interpreter {
  #stack: number[] = [];
  #x = 0;
  #y = 0;
  #hints = 0;
  #steps = 0;
  #isOver = false;
  readonly #globals: Subroutines;
  readonly #locals: Subroutines | null;
  readonly #sink: OutlineSink;

  constructor({ globals, locals }: { globals: Subroutines; locals: Subroutines | null }, sink: OutlineSink) {
    this.#globals = globals;
    this.#locals = locals;
    this.#sink = sink;
  }

  run(code: Uint8Array, depth: number): void {
    if (depth > maxDepth) throw new FontError('its outlines call each other too deeply');
    for (let at = 0; at < code.length && !this.#isOver; ) {
      if (++this.#steps > maxSteps || this.#stack.length > maxStack)
        throw new FontError('an outline has no end');
      const byte = code[at++]!;
      if (byte >= 32 || byte === 28) at = this.#number(code, at, byte);
      else if (byte === 10) this.#call(this.#locals, depth);
      else if (byte === 29) this.#call(this.#globals, depth);
      else if (byte === 11) return;
      else if (byte === 19 || byte === 20) {
        this.#countHints();
        at += (this.#hints + 7) >> 3;
      } else if (byte === 12) this.#flex(code[at++] ?? 0);
      else this.#draw(byte);
    }
  }

  #number(code: Uint8Array, at: number, byte: number): number {
    const next = (index: number) => code[at + index] ?? 0;
    if (byte === 28) {
      this.#stack.push(((next(0) << 24) | (next(1) << 16)) >> 16);
      return at + 2;
    }
    if (byte <= 246) {
      this.#stack.push(byte - 139);
      return at;
    }
    if (byte <= 254) {
      this.#stack.push(
        byte <= 250 ? (byte - 247) * 256 + next(0) + 108 : -(byte - 251) * 256 - next(0) - 108,
      );
      return at + 1;
    }
    this.#stack.push(((next(0) << 24) | (next(1) << 16) | (next(2) << 8) | next(3)) / 65_536);
    return at + 4;
  }

  #call(subroutines: Subroutines | null, depth: number): void {
    const number = this.#stack.pop();
    if (!subroutines || number === undefined) throw new FontError('an outline calls one that is not there');
    const bias = subroutines.count < 1240 ? 107 : subroutines.count < 33_900 ? 1131 : 32_768;
    this.run(subroutines.get(number + bias), depth + 1);
  }

  #countHints(): void {
    this.#hints += this.#stack.length >> 1;
    this.#stack = [];
  }

  #draw(command: number): void {
    const args = this.#stack;
    this.#stack = [];
    switch (command) {
      case 1: // hstem
      case 3: // vstem
      case 18: // hstemhm
      case 23: // vstemhm
        this.#hints += args.length >> 1;
        return;
      case 21: // rmoveto; what is before the last two is the glyph's width
        this.#move(args.at(-2), args.at(-1));
        return;
      case 22: // hmoveto
        this.#move(args.at(-1), 0);
        return;
      case 4: // vmoveto
        this.#move(0, args.at(-1));
        return;
      case 5: // rlineto
        for (let at = 0; at + 1 < args.length; at += 2) this.#line(args[at]!, args[at + 1]!);
        return;
      case 6: // hlineto
      case 7: // vlineto
        for (const [index, length] of args.entries())
          if ((index % 2 === 0) === (command === 6)) this.#line(length, 0);
          else this.#line(0, length);
        return;
      case 8: // rrcurveto
        this.#curves(args, 0, args.length);
        return;
      case 24: // rcurveline
        this.#curves(args, 0, args.length - 2);
        this.#line(args.at(-2) ?? 0, args.at(-1) ?? 0);
        return;
      case 25: // rlinecurve
        for (let at = 0; at + 7 < args.length; at += 2) this.#line(args[at]!, args[at + 1]!);
        this.#curves(args, args.length - 6, args.length);
        return;
      case 26: // vvcurveto
      case 27: // hhcurveto
        this.#alongAxis(args, command === 26);
        return;
      case 30: // vhcurveto
      case 31: // hvcurveto
        this.#alternating(args, command === 30);
        return;
      case 14: // endchar
        this.#isOver = true;
        return;
      default:
        throw new FontError(`an outline has the unknown command ${command}`);
    }
  }

  #move(x = 0, y = 0): void {
    this.#x += x;
    this.#y += y;
    this.#sink.moveTo(this.#x, this.#y);
  }

  #line(x: number, y: number): void {
    this.#x += x;
    this.#y += y;
    this.#sink.lineTo(this.#x, this.#y);
  }

  /** A curve by the differences of its points, each to the one before. */
  #curve(dx1: number, dy1: number, dx2: number, dy2: number, dx3: number, dy3: number): void {
    const [x0, y0] = [this.#x, this.#y];
    const [x1, y1] = [x0 + dx1, y0 + dy1];
    const [x2, y2] = [x1 + dx2, y1 + dy2];
    [this.#x, this.#y] = [x2 + dx3, y2 + dy3];
    for (let step = 1; step <= curveSteps; step++) {
      const t = step / curveSteps;
      const u = 1 - t;
      const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      this.#sink.lineTo(a * x0 + b * x1 + c * x2 + d * this.#x, a * y0 + b * y1 + c * y2 + d * this.#y);
    }
  }

  #curves(args: number[], from: number, to: number): void {
    for (let at = Math.max(0, from); at + 5 < to; at += 6)
      this.#curve(args[at]!, args[at + 1]!, args[at + 2]!, args[at + 3]!, args[at + 4]!, args[at + 5]!);
  }

  /** Curves that begin and end vertically, or horizontally. */
  #alongAxis(args: number[], isVertical: boolean): void {
    let across = args.length % 4 === 1 ? args[0]! : 0;
    for (let at = args.length % 4 === 1 ? 1 : 0; at + 3 < args.length; at += 4) {
      const [first, x2, y2, last] = [args[at]!, args[at + 1]!, args[at + 2]!, args[at + 3]!];
      if (isVertical) this.#curve(across, first, x2, y2, 0, last);
      else this.#curve(first, across, x2, y2, last, 0);
      across = 0;
    }
  }

  /** Curves that begin vertically and end horizontally, or the other way round, in turn. */
  #alternating(args: number[], startsVertical: boolean): void {
    let isVertical = startsVertical;
    for (let at = 0; at + 3 < args.length; at += 4) {
      const [first, x2, y2, last] = [args[at]!, args[at + 1]!, args[at + 2]!, args[at + 3]!];
      const extra = args.length - at === 5 ? args[at + 4]! : 0;
      if (isVertical) this.#curve(0, first, x2, y2, last, extra);
      else this.#curve(first, 0, x2, y2, extra, last);
      isVertical = !isVertical;
    }
  }

  /** Two curves that are almost a line. */
  #flex(command: number): void {
    const a = this.#stack;
    this.#stack = [];
    const of = (index: number) => a[index] ?? 0;
    if (command === 35) {
      this.#curves(a, 0, 12);
      return;
    }
    if (command === 34) {
      this.#curve(of(0), 0, of(1), of(2), of(3), 0);
      this.#curve(of(4), 0, of(5), -of(2), of(6), 0);
      return;
    }
    if (command === 36) {
      this.#curve(of(0), of(1), of(2), of(3), of(4), 0);
      this.#curve(of(5), 0, of(6), of(7), of(8), -(of(1) + of(3) + of(7)));
      return;
    }
    if (command !== 37) throw new FontError(`an outline has the unknown command 12 ${command}`);
    const dx = of(0) + of(2) + of(4) + of(6) + of(8);
    const dy = of(1) + of(3) + of(5) + of(7) + of(9);
    const isWide = Math.abs(dx) > Math.abs(dy);
    this.#curve(of(0), of(1), of(2), of(3), of(4), of(5));
    this.#curve(of(6), of(7), of(8), of(9), isWide ? of(10) : -dx, isWide ? -dy : of(10));
  }
}
