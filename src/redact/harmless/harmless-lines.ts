import { ESC } from '../../text/ansi.js';
import { type Automaton, skipped } from '../automaton.js';
import type { Finding } from '../finding.js';
import { assignmentAfter } from '../rules/assignments.js';
import { longestBefore, type Shape } from '../rules/shapes.js';
import { Beginnings } from './beginnings.js';
import { PlainBlocks, wrappedRows } from './plain-blocks.js';

const [lineFeed, carriageReturn, blank, tab, backslash, bracket] = [0x0a, 0x0d, 0x20, 0x09, 0x5c, 0x5b];
/** So many lines, at most, are not looked at after lines that were not harmless. */
const longestPause = 64;
/** Before a separator so much text, at most, is looked at for the name of a secret. */
const longestLookBack = 4096;
/** So much text, or up to the end of its last line, is passed over at once. */
const blockLength = 2048;
/** After a block that was not passed over so many more, at most, are not tried. */
const longestBlockPause = 64;

/** A place between two lines, and what was read until then: characters, lines, rows that were wrapped. */
type Place = { at: number; characters: number; lines: number; wrapped: number };

/**
 * Finds whole lines of plain text in which nothing is to be masked, at a fraction of the cost of following them:
 * nearly all that is printed is such lines. Plain are characters, colours and line ends. What comes after the lines
 * can be read as if they had not been there, since the last of them are left to be read again: so many that the
 * automaton's state, what precedes a finding and what may be redrawn are known from them alone.
 */
export class HarmlessLines {
  readonly #automaton: Automaton<Finding>;
  readonly #cols: number;
  readonly #isLines: boolean;
  /** A line feed alone leaves the cursor of a terminal in its column. */
  readonly #needsReturn: boolean;
  readonly #blocks: PlainBlocks<Finding>;
  #pause = 0;
  #pauses = 1;
  /** How many lines were found last, and the rows into which they were wrapped beyond their first. */
  lines = 0;
  wrapped = 0;

  // Of the line that is read: where, and what was read of it and before it.
  #text = '';
  #at = 0;
  #state = 0;
  #columns = 0;
  #characters = 0;
  #found: Place = { at: 0, characters: 0, lines: 0, wrapped: 0 };
  /** Becomes `found` when enough was read behind it. */
  #later = this.#found;
  #before = '';

  /** `cols` is the terminal's width where it is known; with `isLines` the text is the lines of a terminal. */
  constructor(automaton: Automaton<Finding>, cols: number | undefined, isLines: boolean) {
    this.#automaton = automaton;
    this.#cols = cols ?? Number.POSITIVE_INFINITY;
    this.#isLines = isLines && cols !== undefined;
    this.#needsReturn = cols !== undefined && !isLines;
    this.#blocks = new PlainBlocks(automaton, this.#needsReturn);
  }

  /**
   * The end of the harmless lines of `text` from `from` on, which is the beginning of a line; `from` where there are
   * none. `state` is the automaton's, `before` the text before `from`.
   */
  endFrom(text: string, from: number, state: number, before: string): number {
    if (this.#pause > 0) {
      this.#pause -= 1;
      return from;
    }
    [this.#text, this.#at, this.#state, this.#before, this.#characters] = [text, from, state, before, 0];
    this.#find();
    this.#text = '';
    const { at, lines, wrapped } = this.#found;
    [this.lines, this.wrapped] = [lines, wrapped];
    this.#pauses = at > from ? 1 : Math.min(longestPause, 2 * this.#pauses);
    this.#pause = at > from ? 0 : this.#pauses;
    return at;
  }

  #find(): void {
    const { depth, pending } = this.#automaton;
    const beginnings = new Beginnings();
    let [lines, wrapped] = [0, 0];
    this.#found = { at: this.#at, characters: 0, lines, wrapped };
    this.#later = this.#found;
    let [nextBlocks, blockPause] = [this.#at, 1];
    for (;;) {
      if (this.#at >= nextBlocks) {
        const from = this.#at;
        const passed = this.#passBlocks();
        blockPause = passed > 0 ? 2 : Math.min(longestBlockPause, 2 * blockPause);
        nextBlocks = this.#at + blockPause * blockLength;
        if (passed > 0) {
          lines += passed;
          wrapped += wrappedRows(this.#text, from, this.#at, this.#cols);
          this.#characters += this.#at - from;
          this.#later = { at: this.#at, characters: this.#characters, lines, wrapped };
          if (this.#isLines) beginnings.unknown();
        }
      }
      const [start, before] = [this.#at, this.#characters];
      if (!this.#readLine()) return;
      if (this.#isLines && this.#characters > before) {
        const length = pending(this.#state);
        const first = this.#characters - length;
        const cell = first >= before ? wrapped * this.#cols + this.#columns - length : Number.NaN;
        beginnings.lineEnds(start, first, length, cell);
      }
      lines += 1;
      wrapped += Math.floor(this.#columns / this.#cols);
      const again = this.#characters - this.#later.characters;
      const isKnown = again >= longestBefore && again >= depth(this.#state);
      if (!isKnown || beginnings.from < this.#later.at) continue;
      this.#found = this.#later;
      this.#later = { at: this.#at, characters: this.#characters, lines, wrapped };
    }
  }

  /**
   * Goes to the beginning of the last of the blocks in which nothing is found, which is to be read line by line. Returns
   * how many lines were passed over.
   */
  #passBlocks(): number {
    const text = this.#text;
    let [at, state, lines, passed] = [this.#at, this.#state, 0, 0];
    for (;;) {
      const end = text.indexOf('\n', at + blockLength) + 1;
      const after = end === 0 ? -1 : this.#blocks.stateAfter(text, at, end, state);
      if (after < 0) return passed;
      [this.#at, this.#state, passed] = [at, state, lines];
      [at, state] = [end, after];
      lines += this.#blocks.lines;
    }
  }

  /** False where the line is not plain, not whole, or holds what may be a secret. */
  #readLine(): boolean {
    const text = this.#text;
    let isIndented = true;
    this.#columns = 0;
    for (;;) {
      const start = this.#at;
      if (isIndented) this.#at = indentationEnd(text, start);
      const content = this.#at;
      if (!this.#readRun(text, content)) return false;
      this.#columns += this.#at - start;
      isIndented &&= this.#at === content;
      if (text.charCodeAt(this.#at) !== ESC) break;
      this.#at = colourEnd(text, this.#at);
      if (this.#at < 0) return false;
    }
    if (text.charCodeAt(this.#at) === carriageReturn) this.#at += 1;
    else if (this.#needsReturn) return false;
    this.#at += 1;
    return text.charCodeAt(this.#at - 1) === lineFeed;
  }

  /** Reads characters up to the next control. */
  #readRun(text: string, from: number): boolean {
    const { classes, next } = this.#automaton;
    let state = this.#state;
    let at = from;
    for (; at < text.length; at += 1) {
      const group = classes[text.charCodeAt(at)] as number;
      if (group === skipped) break;
      state = next(state, group);
      if (state >= 0) continue;
      state = -state;
      if (!this.#isHarmless(state, at + 1, this.#characters + at - from)) return false;
    }
    this.#state = state;
    this.#characters += at - from;
    this.#at = at;
    // A backslash may continue the line.
    return at === from || text.charCodeAt(at - 1) !== backslash;
  }

  /** Whether what was found before `at` is neither a secret nor the beginning of one. */
  #isHarmless(state: number, at: number, characters: number): boolean {
    const isEnough = characters - this.#later.characters >= longestBefore;
    const { at: from, characters: known } = isEnough ? this.#later : this.#found;
    if (at - from > longestLookBack) return false;
    let before: string | null = null;
    for (const { text: trigger, value } of this.#automaton.hits(state)) {
      if (value.kind === 'secret' || value.kind === 'block-end') return false;
      if (value.kind === 'shape' && this.#endsEarly(value.shape, at)) continue;
      before ??= ((known === 0 ? this.#before : '') + this.#textBetween(from, at)).slice(-longestBefore);
      if (value.kind === 'assignment') {
        if (assignmentAfter(before) !== null) return false;
      } else if (value.shape.before?.test(before.slice(0, -trigger.length)) !== false) return false;
    }
    return true;
  }

  /** Whether the body of a token is too short, or not followed by what ends one, within the line. */
  #endsEarly({ body, min, max, end }: Shape, from: number): boolean {
    const text = this.#text;
    const most = end === undefined ? min : max;
    let length = 0;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === ESC) {
        at = colourEnd(text, at) - 1;
        if (at < 0) return false;
      } else if (this.#automaton.classes[code] === skipped) return false;
      else if (code >= 128 || body[code] !== 1)
        return length < min || (end !== undefined && text[at] !== end);
      else if (++length === most) return false;
    }
    return false;
  }

  /** What `MatchingThread.before` would have of these plain lines, which begin at `from`. */
  #textBetween(from: number, to: number): string {
    const text = this.#text;
    const { classes } = this.#automaton;
    let [between, columns, at, isIndented] = ['', 0, from, true];
    while (at < to) {
      const start = at;
      if (isIndented) at = indentationEnd(text, at);
      const content = at;
      while (at < to && classes[text.charCodeAt(at)] !== skipped) at += 1;
      between += text.slice(content, at);
      columns += at - start;
      isIndented &&= at === content;
      if (at >= to) break;
      if (text.charCodeAt(at) === ESC) at = colourEnd(text, at);
      else {
        at += 1;
        if (columns === 0 || columns % this.#cols !== 0) between += '\n';
        [columns, isIndented] = [0, true];
      }
    }
    return between;
  }
}

function indentationEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === blank || text.charCodeAt(at) === tab) at += 1;
  return at;
}

/** Where the sequence at `from` ends that sets colours; -1 where another one begins there, or it has no end. */
function colourEnd(text: string, from: number): number {
  if (text.charCodeAt(from + 1) !== bracket) return -1;
  let at = from + 2;
  // Digits, colons and semicolons.
  while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x3b) at += 1;
  return text[at] === 'm' ? at + 1 : -1;
}
