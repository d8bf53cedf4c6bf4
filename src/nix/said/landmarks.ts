import type { AnyWord } from '../../text/any-word.js';

/** So much of a text (UTF-16 units) is looked at ahead of what was asked for. */
const windowLength = 16_384;
/** A key of a word that begins in the window may end behind it. */
const lookahead = 8;

const ESC = 0x1b;
const CR = 0x0d;

/** What was visible one after the other of a row, and whether one of the words may be in it. */
export type DrawnRow = { pieces: readonly string[]; mayHaveWord: boolean };

/**
 * Where the controls of a text are, but for tabs and line feeds, and where words are of those that are looked for: found
 * in one pass over its bytes, four at a time. Positions that are asked for only grow.
 */
export class Landmarks {
  readonly #words: AnyWord;
  readonly #units = new Uint32Array((windowLength + lookahead) / 4);
  readonly #bytes = Buffer.from(this.#units.buffer);
  #text = '';
  /** Where the part ends that was looked at. */
  #end = 0;
  readonly #controls = new Found();
  readonly #wordKeys = new Found();
  readonly #shortAt: number[];

  constructor(words: AnyWord) {
    this.#words = words;
    this.#shortAt = words.short.map(() => -1);
  }

  /** What is asked for from now on is about this text. */
  of(text: string): void {
    this.#text = text;
    this.#end = 0;
    this.#controls.clear();
    this.#wordKeys.clear();
    this.#shortAt.fill(-1);
  }

  /** Whether a control is between two positions. */
  hasControl(start: number, end: number): boolean {
    this.#look(start, end);
    return this.#controls.nextFrom(start) < end;
  }

  /** Whether one of the words is between two positions in a line. */
  hasWord(start: number, end: number): boolean {
    this.#look(start, end);
    return this.#wordKeys.nextFrom(start) < end || this.#hasShort(start, end);
  }

  /**
   * What was visible one after the other of a row between two positions, as `splitRedraws` has it, without empty
   * pieces, and whether one of the words may be in them; null where other controls are in it than returns and usual CSI
   * sequences.
   */
  pieces(start: number, end: number): DrawnRow | null {
    let mayHaveWord = this.hasWord(start, end);
    const text = this.#text;
    const pieces: string[] = [];
    const joints: number[] = [];
    let piece = '';
    let from = start;
    for (;;) {
      const control = Math.min(this.#controls.nextFrom(from), end);
      if (piece !== '') joints.push(piece.length);
      piece += text.slice(from, control);
      const code = control === end ? CR : text.charCodeAt(control);
      from = code === CR ? control + 1 : code === ESC ? csiEnd(text, control) : -1;
      if (from === -1) return null;
      if (code === CR || movesOrErases(text.charCodeAt(from - 1))) {
        if (piece !== '') pieces.push(piece);
        mayHaveWord ||= this.#isOverJoint(piece, joints);
        joints.length = 0;
        piece = '';
      }
      if (from > end) return { pieces, mayHaveWord };
    }
  }

  /** Whether one of the words is where parts of a piece were joined. */
  #isOverJoint(piece: string, joints: readonly number[]): boolean {
    for (const joint of joints) if (this.#words.isOver(piece, joint)) return true;
    return false;
  }

  #hasShort(start: number, end: number): boolean {
    const { short } = this.#words;
    for (let index = 0; index < short.length; index += 1) {
      if (this.#shortAt[index]! < start) {
        const at = this.#text.indexOf(short[index]!, start);
        this.#shortAt[index] = at === -1 ? this.#text.length : at;
      }
      if (this.#shortAt[index]! < end) return true;
    }
    return false;
  }

  /** Looks at what is between two positions, and was not looked at. */
  #look(start: number, end: number): void {
    // What is passed over is not looked at.
    if (start > this.#end) this.#end = start;
    while (this.#end < end) this.#lookAhead();
  }

  #lookAhead(): void {
    const begin = this.#end;
    const words = this.#words;
    const units = this.#units;
    const length = Math.min(windowLength, this.#text.length - begin);
    this.#bytes.write(this.#text.slice(begin, begin + windowLength + lookahead), 0, 'latin1');
    for (let at = 0; at < length; at += 4) {
      const four = units[at >> 2]!;
      // A byte below the blank, the last one of ASCII, or one behind that.
      if (((four - 0x20202020) | four | (four + 0x01010101)) & 0x80808080) this.#noteControls(begin + at);
      if (words.mayBeAt(four) && words.isAt(this.#text, begin + at, four)) this.#wordKeys.add(begin + at);
    }
    this.#end = begin + length;
  }

  #noteControls(begin: number): void {
    const end = Math.min(begin + 4, this.#text.length);
    for (let at = begin; at < end; at += 1) if (isControl(this.#text.charCodeAt(at))) this.#controls.add(at);
  }
}

/** Positions in a text, in their order. */
class Found {
  readonly #positions: number[] = [];
  #next = 0;

  clear(): void {
    this.#positions.length = 0;
    this.#next = 0;
  }

  add(position: number): void {
    this.#positions.push(position);
  }

  /** The first position that is not before `from`; infinite where none is. Those before it are forgotten. */
  nextFrom(from: number): number {
    const positions = this.#positions;
    while (this.#next < positions.length && positions[this.#next]! < from) this.#next += 1;
    return this.#next < positions.length ? positions[this.#next]! : Number.POSITIVE_INFINITY;
  }
}

function isControl(code: number): boolean {
  return code < 0x20 ? code !== 0x09 && code !== 0x0a : isIn(code, 0x7f, 0x9f);
}

/** Behind the CSI sequence, as usual ones are, that begins at `start`; -1 where another one does. */
function csiEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== 0x5b) return -1;
  let at = start + 2;
  while (isIn(text.charCodeAt(at), 0x30, 0x3f)) at += 1;
  while (isIn(text.charCodeAt(at), 0x20, 0x2f)) at += 1;
  return isIn(text.charCodeAt(at), 0x40, 0x7e) ? at + 1 : -1;
}

/** Whether a CSI sequence with this final character moves the cursor or erases (ECMA-48): A to H, J, K, S, T and f. */
function movesOrErases(final: number): boolean {
  return isIn(final, 0x41, 0x48) || isIn(final, 0x4a, 0x4b) || isIn(final, 0x53, 0x54) || final === 0x66;
}

function isIn(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
