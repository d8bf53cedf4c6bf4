import type { Automaton } from '../automaton.js';
import { skipped } from '../automaton.js';

const [lineFeed, carriageReturn, blank, tab, backslash] = [0x0a, 0x0d, 0x20, 0x09, 0x5c];
/** A column for each character of ASCII, and one for all others that occur in no text of the automaton. */
const columns = 0x81;
const others = 0x80;
const unknown = 0;
const refused = -1;
/** Half a megabyte for each stream; a text that needs more rows is refused. */
const mostRows = 1024;

/** Where in its line the text is: at the beginning or behind blanks, within, or behind the return that ends it. */
const [start, within, returned] = [0, 1, 2];

/**
 * Passes over blocks of whole lines in which the automaton finds nothing at all, a step for each character and none for
 * each line. It is an automaton of its own, of the other one's state and the place in the line: control characters
 * other than line ends and backslashes are refused as well. Its rows are made when they are first reached, since few
 * of all states occur in one text.
 */
export class PlainBlocks<T> {
  readonly #automaton: Automaton<T>;
  /** A line feed alone is no line end. */
  readonly #needsReturn: boolean;
  /** The next row's index for each character; row 0 is none. */
  #table = new Int32Array(columns);
  /** What each row stands for: three times the automaton's state and the place in the line. */
  readonly #meanings: number[] = [0];
  readonly #rows = new Map<number, number>();
  /** How many lines were passed last. */
  lines = 0;

  constructor(automaton: Automaton<T>, needsReturn: boolean) {
    this.#automaton = automaton;
    this.#needsReturn = needsReturn;
  }

  /**
   * The automaton's state behind whole lines, those of `text` from `from` to `to`, where it was `state` before; -1 where
   * they are not plain or something is found in them.
   */
  stateAfter(text: string, from: number, to: number, state: number): number {
    let row = this.#rowOf(3 * state + start);
    let table = this.#table;
    let lines = 0;
    if (row === refused) return refused;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      let next = code < others ? (table[row + code] as number) : unknown;
      if (next <= unknown) {
        next = next === refused ? refused : this.#step(row, code);
        if (next === refused) return refused;
        table = this.#table;
      }
      row = next;
      if (code === lineFeed) lines += 1;
    }
    this.lines = lines;
    return Math.floor((this.#meanings[row / columns] as number) / 3);
  }

  /** The row after a character, noted in the table. */
  #step(row: number, code: number): number {
    const group = this.#automaton.classes[code] as number;
    if (code >= others && group !== 0) return refused;
    const column = row + Math.min(code, others);
    if (this.#table[column] === unknown) {
      const next = this.#rowAfter(this.#meanings[row / columns] as number, code, group);
      this.#table[column] = next;
    }
    return this.#table[column] as number;
  }

  #rowAfter(meaning: number, code: number, group: number): number {
    const place = meaning % 3;
    const state = (meaning - place) / 3;
    if (code === lineFeed)
      return place === returned || !this.#needsReturn ? this.#rowOf(3 * state + start) : refused;
    if (place === returned) return refused;
    if (code === carriageReturn) return this.#rowOf(3 * state + returned);
    if (group === skipped || code === backslash) return refused;
    if (place === start && (code === blank || code === tab)) return this.#rowOf(meaning);
    const next = this.#automaton.next(state, group);
    return next < 0 ? refused : this.#rowOf(3 * next + within);
  }

  #rowOf(meaning: number): number {
    const known = this.#rows.get(meaning);
    if (known !== undefined) return known;
    const count = this.#meanings.length;
    if (count >= mostRows) return refused;
    const row = count * columns;
    if (row + columns > this.#table.length) {
      const table = new Int32Array(2 * this.#table.length + columns);
      table.set(this.#table);
      this.#table = table;
    }
    this.#meanings.push(meaning);
    this.#rows.set(meaning, row);
    return row;
  }
}

/** How many rows lines fill beyond the first of each; `from` and `to` are beginnings of lines. */
export function wrappedRows(text: string, from: number, to: number, cols: number): number {
  if (cols === Number.POSITIVE_INFINITY) return 0;
  let wrapped = 0;
  for (let at = from; at < to; ) {
    // All these lines are shorter than a row.
    const shorter = text.lastIndexOf('\n', Math.min(to, at + cols) - 1) + 1;
    if (shorter > at) {
      at = shorter;
      continue;
    }
    const end = text.indexOf('\n', at);
    const length = end - at - (text.charCodeAt(end - 1) === carriageReturn ? 1 : 0);
    wrapped += Math.floor(length / cols);
    at = end + 1;
  }
  return wrapped;
}
