import type { InputLine } from './input-line.js';

/** A line that was printed lately, without its prefixes. */
export type RecentLine = {
  text: string;
  input: InputLine;
  /** The builder whose line it is or may be: its name, or empty where a builder without a name may have printed it. */
  builder: string | null;
  /** Another program's prefix says that it is an error. */
  isError: boolean;
};

const mostLines = 256;

/** The last lines that were not empty, at most 256. */
export class RecentLines {
  readonly #texts: string[] = [];
  readonly #rows: string[] = [];
  readonly #numbers: number[] = [];
  readonly #builders: (string | null)[] = [];
  readonly #errors: boolean[] = [];
  /** How many lines there were in all. */
  count = 0;

  // Called for every line of a log: what is kept is written over, and no object is made.
  add(text: string, number: number, row: string, builder: string | null, isError: boolean): void {
    const at = this.count % mostLines;
    this.count += 1;
    this.#texts[at] = text;
    this.#rows[at] = row;
    this.#numbers[at] = number;
    this.#builders[at] = builder;
    this.#errors[at] = isError;
  }

  /** So many lines came of which none is kept: at least as many as are kept come next. */
  pass(lines: number): void {
    this.count += lines;
  }

  /** The texts of the last `most` lines, oldest first. */
  texts(most: number): string[] {
    return this.#indices(most).map((index) => this.#texts[index]!);
  }

  /** The lines after the first `before` of all, oldest first. */
  since(before: number): RecentLine[] {
    return this.#indices(this.count - before).map((index) => ({
      text: this.#texts[index]!,
      input: { number: this.#numbers[index]!, row: this.#rows[index]! },
      builder: this.#builders[index]!,
      isError: this.#errors[index]!,
    }));
  }

  #indices(most: number): number[] {
    const length = Math.max(0, Math.min(most, mostLines, this.count));
    const indices: number[] = [];
    for (let at = this.count - length; at < this.count; at += 1) indices.push(at % mostLines);
    return indices;
  }
}
