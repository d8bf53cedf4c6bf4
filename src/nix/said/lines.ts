import { withoutSequences, withoutUsualSequences } from '../../text/ansi.js';
import { AnyWord } from '../../text/any-word.js';
import { type DrawnRow, Landmarks } from './landmarks.js';

/** A line longer than this is cut into pieces, so that memory stays bounded; Nix prints none. */
const longestLine = 64 * 1024;
const carriageReturn = 0x0d;

/**
 * A line that was visible. `number` is the input's line that it is part of, from 1; `row` is all that was printed
 * of that line until then, with its escape sequences. `mayHaveWord` is false where none of the words is in the line.
 */
type EmitLine = (line: string, number: number, row: string, mayHaveWord: boolean) => void;

/**
 * Passes over lines that need not be emitted, of those that begin at `from`, behind a line feed: where they end, and how
 * many they are; null for none.
 */
type PassLines = (text: string, from: number) => { end: number; lines: number } | null;

/** So much text (UTF-16 units) is read before lines are offered to be passed over again. */
const passPause = 8192;

/**
 * Cuts terminal output, in any chunking, into the lines that were visible one after the other.
 * A carriage return and every cursor or erase sequence also end a line, because progress bars are drawn
 * over and Nix prints its errors onto the bar's row. Colours and other sequences are dropped, and so are
 * empty lines (erasing a progress bar would otherwise yield some).
 */
export class TerminalLines {
  #rest = '';
  #number = 1;
  readonly #emit: EmitLine;
  readonly #pass: PassLines;
  readonly #landmarks: Landmarks;
  /** The row of a bar that was read last, and what was visible of it: Nix draws the same one again below each line that it prints. */
  #bar = '';
  #drawn: DrawnRow | null = null;

  constructor(emit: EmitLine, pass: PassLines = () => null, words: AnyWord = new AnyWord([])) {
    this.#emit = emit;
    this.#pass = pass;
    this.#landmarks = new Landmarks(words);
  }

  push(text: string): void {
    this.#landmarks.of(text);
    // Only what is new is searched: a long line may come a character at a time.
    let start = 0;
    let tryFrom = 1;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      if (start >= tryFrom) {
        const passed = this.#pass(text, start);
        tryFrom = (passed?.end ?? start) + passPause;
        if (passed) {
          this.#number += passed.lines;
          start = passed.end;
          continue;
        }
      }
      // Most rows hold nothing to take out but the return before the line feed.
      const isReturned = end > start && text.charCodeAt(end - 1) === carriageReturn;
      this.#finished(text, start, isReturned ? end - 1 : end);
      this.#number += 1;
      start = end + 1;
    }
    // A bar may be redrawn for minutes without a newline: emit what a later redraw replaced.
    const redrawn = text.lastIndexOf('\r');
    if (redrawn >= start && this.#rest.length + redrawn - start > 0) {
      this.#row(this.#rest + text.slice(start, redrawn));
      this.#rest = '';
      start = redrawn;
    }
    let rest = this.#rest + text.slice(start);
    for (; rest.length > longestLine; rest = rest.slice(longestLine)) this.#row(rest.slice(0, longestLine));
    this.#rest = rest;
  }

  /** The last line may have no newline. */
  end(): void {
    const rest = this.#rest;
    this.#rest = '';
    if (rest !== '') this.#row(rest);
  }

  /** A row ends, with this part of the text. */
  #finished(text: string, start: number, end: number): void {
    const part = text.slice(start, end);
    if (this.#rest !== '') {
      const row = this.#rest + part;
      this.#rest = '';
      this.#row(row);
    } else if (!this.#landmarks.hasControl(start, end)) {
      if (part !== '') this.#emit(part, this.#number, part, this.#landmarks.hasWord(start, end));
    } else {
      const found = part === this.#bar ? this.#drawn : this.#landmarks.pieces(start, end);
      if (part.charCodeAt(0) === carriageReturn) [this.#bar, this.#drawn] = [part, found];
      if (found) for (const piece of found.pieces) this.#emit(piece, this.#number, part, found.mayHaveWord);
      else this.#row(part);
    }
  }

  #row(row: string): void {
    if (!controls.test(row)) {
      if (row !== '') this.#emit(row, this.#number, row, true);
      return;
    }
    for (const piece of splitRedraws(row).split('\n'))
      if (piece !== '') this.#emit(piece, this.#number, row, true);
  }
}

/** The final characters of sequences that move the cursor or erase (ECMA-48). */
const movesOrErases = /[A-HJKSTf]/;
const usualRedraws = /\r|\x1b\[[0-?]*[ -/]*[A-HJKSTf]/g;
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
const everyControl = new RegExp(controls, 'g');

/** Text without escape sequences; cursor movement, erasing and carriage returns become newlines. */
export function splitRedraws(text: string): string {
  // Nearly all text passes here, at three times the speed of the whole grammar.
  return (withoutUsualSequences(text, usualRedraws) ?? splitAnyRedraws(text)).replace(everyControl, '');
}

function splitAnyRedraws(text: string): string {
  const plain = withoutSequences(text, (final) => (movesOrErases.test(final) ? '\n' : ''));
  return plain.replaceAll('\r', '\n');
}
