import { mostRedraws } from '../redraws.js';

/** Follows where lines that each may be the one before, redrawn with more letters of a secret, began. */
export class Beginnings {
  /** Where the first of them begins; infinite where the last line has no beginning of a secret. */
  from = Number.POSITIVE_INFINITY;
  #start = 0;
  #cell = 0;
  #count = 0;

  /** Lines were passed over: which of them are beginnings is not known until one is none. */
  unknown(): void {
    [this.from, this.#start, this.#cell] = [Number.NEGATIVE_INFINITY, Number.NaN, Number.NaN];
  }

  /** A line ended, with a beginning of `length` characters from the ordinal `start` on, drawn in `cell`. */
  lineEnds(line: number, start: number, length: number, cell: number): void {
    const isOpen = this.from !== Number.POSITIVE_INFINITY;
    if (length === 0) this.from = Number.POSITIVE_INFINITY;
    else if (this.from === Number.NEGATIVE_INFINITY) return;
    else if (isOpen && start === this.#start) return;
    else if (isOpen && cell === this.#cell && this.#count < mostRedraws) this.#count += 1;
    else [this.from, this.#cell, this.#count] = [line, cell, 1];
    this.#start = start;
  }
}
