import type { Automaton } from './automaton.js';
import type { CursorPlace } from './cursor-place.js';
import type { Finding } from './finding.js';
import type { MatchingThread } from './matching-thread.js';

/** Characters that may be the beginning of a secret, by ordinals, with where they are drawn and the automaton's state. */
type Beginning = { start: number; end: number; cell: number; state: number };

/** Of more redraws in a row none is a secret's: a bar is drawn again and again. */
export const mostRedraws = 200;

/** Beginnings of one secret, each drawn over the one before: a line redrawn letter by letter. */
export class Redraws {
  readonly #automaton: Automaton<Finding>;
  readonly #screen: MatchingThread;
  readonly #cursor: CursorPlace;
  #beginnings: Beginning[] = [];
  /** The first character of the screen since the last control: its ordinal, and where it is drawn. */
  #runStart = 0;
  #runCell = 0;
  /** The length of the longest beginning. */
  longest = 0;

  constructor(automaton: Automaton<Finding>, screen: MatchingThread, cursor: CursorPlace) {
    this.#automaton = automaton;
    this.#screen = screen;
    this.#cursor = cursor;
  }

  /** True where a beginning was drawn over another one. */
  get areSeveral(): boolean {
    return this.#beginnings.length > 1;
  }

  /** The ordinal of the first beginning. */
  get start(): number | undefined {
    return this.#beginnings[0]?.start;
  }

  forget(): void {
    this.#beginnings = [];
    this.longest = 0;
  }

  /** Called at the first character after a control. */
  beginRun(): void {
    if (this.#screen.count === this.#runStart) this.#runCell = this.#cursor.cell;
  }

  /** Called at a control: a run that ends with the beginning of a secret may be redrawn with one more letter. */
  endRun(): void {
    const { state, count } = this.#screen;
    if (count === this.#runStart) return;
    const length = this.#automaton.pending(state);
    const start = count - length;
    const last = this.#beginnings.at(-1);
    const beginning = { start, end: count, cell: this.#cellOf(start), state };
    if (length === 0) this.#beginnings = [];
    else if (last?.start === start) this.#beginnings[this.#beginnings.length - 1] = beginning;
    else if (this.isRedraw(start) && this.#beginnings.length < mostRedraws) this.#beginnings.push(beginning);
    else this.#beginnings = [beginning];
    this.longest = this.#beginnings.length > 1 ? Math.max(this.longest, length) : length;
    this.#runStart = count;
  }

  /** True where what begins at that ordinal is drawn over the beginning before it, or is that beginning. */
  isRedraw(start: number): boolean {
    const last = this.#beginnings.at(-1);
    return last !== undefined && last.cell === this.#cellOf(start);
  }

  /** Masks the beginnings of `secret` that were redrawn until it was whole, from the ordinal `start` on. */
  mask(start: number, secret: string): void {
    if (!this.isRedraw(start)) return;
    const { classes, next } = this.#automaton;
    for (const redraw of this.#beginnings) {
      if (redraw.start >= start) continue;
      let state = 0;
      for (let index = 0; index < redraw.end - redraw.start; index += 1)
        state = Math.abs(next(state, classes[secret.charCodeAt(index)] as number));
      if (state === redraw.state) this.#screen.mask(redraw.start, redraw.end);
    }
    this.forget();
  }

  /** The cell in which the character with that ordinal is drawn; NaN, which equals nothing, where it is not known. */
  #cellOf(ordinal: number): number {
    if (ordinal >= this.#runStart) return this.#runCell + ordinal - this.#runStart;
    const last = this.#beginnings.at(-1);
    return last?.start === ordinal ? last.cell : Number.NaN;
  }
}
