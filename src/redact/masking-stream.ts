import { ESC, type EscapeState, hasContent, isBreak, isInvisible, nextEscapeState } from '../text/ansi.js';
import type { Automaton } from './automaton.js';
import { skipped } from './automaton.js';
import { CursorPlace } from './cursor-place.js';
import { ShapeFollower, TailFollower } from './follower.js';
import { type MaskedSpan, maskedText, mergedSpans, spansFrom } from './masked-span.js';
import { MatchingThread } from './matching-thread.js';
import { Overwriting } from './overwriting.js';
import { assignmentAfter } from './rules/assignments.js';
import { longestBefore, type Shape } from './rules/shapes.js';
import { ValueFollower } from './value-follower.js';

/**
 * What the automaton finds: a secret (`tail` is what follows its beginning), a token, what may separate a secret's
 * name from its value, a block's end.
 */
export type Finding =
  | { kind: 'secret'; tail: string }
  | { kind: 'shape'; shape: Shape }
  | { kind: 'assignment' }
  | { kind: 'block-end' };

/** Characters that may be the beginning of a secret, by ordinals, with where they are drawn and the automaton's state. */
type Beginning = { start: number; end: number; cell: number; state: number };

type MaskingOptions = {
  cols?: number | undefined;
  isLines?: boolean | undefined;
  /** `release` returns at most this many first characters of a secret. */
  longestShownBeginning?: number;
  onMask?: ((start: number, end: number) => void) | undefined;
};

const backslash = 0x5c;

/** Of more redraws in a row none is a secret's: a bar is drawn again and again. */
const mostRedraws = 200;

/** No more than this is held back, in UTF-16 code units; only thousands of escape sequences in a row reach it. */
const longestHold = 64 * 1024;

/**
 * Masks literal secrets and tokens in a stream of terminal text. Written by hand: no library searches a stream
 * for thousands of forms at once across escape sequences and line ends, holding back as little as this does.
 * A secret is found with escape sequences and line breaks inside it, which stay where they are. Only text that
 * may turn out to be a secret is held back.
 */
export class MaskingStream {
  /** What was pushed and not returned yet; its first character is at the position `base`. */
  #text = '';
  #base = 0;
  #spans: MaskedSpan[] = [];
  #state: EscapeState = 'text';
  readonly #screen = new MatchingThread();
  #content = new MatchingThread();
  #lineStart = false;
  /** Columns filled since the last line break. */
  #column = 0;
  readonly #overwriting = new Overwriting();
  readonly #cursor: CursorPlace;
  /** The first character of the screen since the last control: its ordinal, and where it is drawn. */
  #runStart = 0;
  #runCell = 0;
  /** Beginnings of one secret, each drawn over the one before: a line redrawn letter by letter. */
  #redraws: Beginning[] = [];
  #longestRedraw = 0;

  readonly #automaton: Automaton<Finding>;
  readonly #cols: number | undefined;
  readonly #longestShownBeginning: number;
  readonly #onMask: ((start: number, end: number) => void) | undefined;

  /**
   * `cols` is the terminal's width, where it is known: a line of that length may go on in the next. `isLines`
   * is true for the finished lines of a terminal, false for its text. `onMask` is called with the positions of
   * each piece that is left out, in the order of the stream.
   */
  constructor(
    automaton: Automaton<Finding>,
    { cols, isLines = false, longestShownBeginning = 0, onMask }: MaskingOptions,
  ) {
    this.#automaton = automaton;
    this.#cols = cols;
    this.#longestShownBeginning = longestShownBeginning;
    this.#cursor = new CursorPlace(cols ?? 1, isLines);
    this.#onMask = onMask;
  }

  push(chunk: string): string {
    const from = this.#text.length;
    this.#text += chunk;
    this.#scan(from);
    return this.#takeUpTo(this.#heldFrom(0));
  }

  /** Returns text that is held back for a few matching characters only; the rest of the secret is still masked. */
  release(): string {
    return this.#takeUpTo(this.#heldFrom(this.#longestShownBeginning));
  }

  flush(): string {
    this.#content.end();
    this.#screen.end();
    return this.#takeUpTo(this.#base + this.#text.length);
  }

  #scan(from: number): void {
    let at = from;
    while (at < this.#text.length) {
      if (this.#state === 'text' && this.#lineStart) at = this.#skipIndentation(at);
      if (hasContent(this.#state))
        at = this.#scanRun(this.#state === 'text' ? this.#screen : this.#content, at);
      if (at < this.#text.length) this.#scanControl(this.#text.charCodeAt(at++));
    }
  }

  #skipIndentation(from: number): number {
    let at = from;
    while (at < this.#text.length && (this.#text[at] === ' ' || this.#text[at] === '\t')) at += 1;
    this.#column += at - from;
    this.#cursor.print(at - from);
    // There may be colour sequences between the blanks.
    this.#lineStart = at === this.#text.length || isInvisible(this.#text.charCodeAt(at));
    return at;
  }

  /** Runs the automaton up to the next invisible character, and returns the index of that character. */
  #scanRun(thread: MatchingThread, from: number): number {
    const text = this.#text;
    const base = this.#base;
    const { classes, next } = this.#automaton;
    let { state } = thread;
    let following = thread.followers.length > 0;
    let start = from;
    let at = from;
    if (thread === this.#screen && thread.count === this.#runStart && this.#cols !== undefined)
      this.#runCell = this.#cursor.cell;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const group = classes[code] as number;
      if (group === skipped) break;
      state = next(state, group);
      if (state >= 0 && !following) continue;
      thread.addRun(base + start, at + 1 - start);
      start = at + 1;
      if (following) thread.retainFollowers((follower) => follower.take(code, thread));
      if (state < 0) {
        state = -state;
        this.#found(thread, state, text.slice(Math.max(from, at + 1 - longestBefore), at + 1));
      }
      following = thread.followers.length > 0;
    }
    if (at > start) thread.addRun(base + start, at - start);
    thread.state = state;
    if (at > from) {
      thread.addBefore(text.slice(Math.max(from, at - longestBefore), at));
      thread.continued = text.charCodeAt(at - 1) === backslash ? this.#stateBeforeBackslash(thread) : null;
    }
    if (thread !== this.#screen) return at;
    this.#column += at - from;
    this.#cursor.print(at - from);
    return at;
  }

  /** Null where the backslash is no continuation of the line: it belongs to a secret, or to what is being followed. */
  #stateBeforeBackslash(thread: MatchingThread): number | null {
    const { classes, next, pending, hits } = this.#automaton;
    if (thread.followers.length > 0 || hits(thread.state).length > 0) return null;
    let state = 0;
    const before = thread.before('');
    for (let index = 0; index < before.length - 1; index += 1) {
      const group = classes[before.charCodeAt(index)] as number;
      if (group !== skipped) state = Math.abs(next(state, group));
    }
    return pending(thread.state) > pending(state) ? null : state;
  }

  /** Begins what the automaton's state says is found; `run` ends with it and begins at most at the last control. */
  #found(thread: MatchingThread, state: number, run: string): void {
    for (const { text, value } of this.#automaton.hits(state)) {
      const start = thread.count - text.length;
      if (value.kind === 'secret') {
        if (thread === this.#screen) this.#maskRedraws(start, text);
        thread.mask(start, thread.count);
        if (value.tail) thread.follow(new TailFollower(value.tail));
      } else if (value.kind === 'shape') {
        const beforeTrigger = thread.before(run).slice(0, -text.length);
        if (value.shape.before?.test(beforeTrigger) ?? true)
          thread.follow(new ShapeFollower(value.shape, thread.count, beforeTrigger));
      } else if (value.kind === 'assignment') {
        const assignment = assignmentAfter(thread.before(run));
        if (assignment !== null) thread.follow(new ValueFollower(assignment));
      } else thread.retainFollowers((follower) => follower.endBlock?.(start, thread) ?? true);
    }
  }

  #scanControl(code: number): void {
    if (this.#cols !== undefined) this.#followCursor(code);
    if (this.#state === 'text' && isBreak(code)) {
      const full = this.#cols !== undefined && this.#column > 0 && this.#column % this.#cols === 0;
      // At the second character of CR LF the line is empty: the first one has ended it already.
      if (this.#column > 0)
        this.#screen.retainFollowers((follower) => follower.breakLine(full, this.#screen));
      if (!full) this.#screen.addBefore('\n');
      if (this.#screen.continued !== null) this.#screen.dropLast(this.#screen.continued);
      this.#screen.continued = null;
      this.#column = 0;
      this.#lineStart = true;
      return;
    }
    const state = nextEscapeState(this.#state, code);
    if (state === this.#state) return;
    if (this.#state === 'osc' || this.#state === 'string') {
      this.#content.end();
      for (const span of this.#content.takeSpans()) this.#spans.push(span);
      this.#content = new MatchingThread();
    }
    this.#state = state;
  }

  /** Follows the cursor. Only called where the width is known: other text is not redrawn. */
  #followCursor(code: number): void {
    if (this.#state === 'text') {
      if (this.#screen.count !== this.#runStart) this.#endRun();
      if (code === ESC) return;
    }
    this.#cursor.control(this.#state, code);
    if (this.#overwriting.control(this.#state, code)) this.#screen.overwrite(this.#overwriting.isOverwriting);
  }

  /** Called at a control: a run that ends with the beginning of a secret may be redrawn with one more letter. */
  #endRun(): void {
    const { state, count } = this.#screen;
    const length = this.#automaton.pending(state);
    const start = count - length;
    const last = this.#redraws.at(-1);
    const beginning = { start, end: count, cell: this.#cellOf(start), state };
    if (length === 0) this.#redraws = [];
    else if (last?.start === start) this.#redraws[this.#redraws.length - 1] = beginning;
    else if (this.#isRedraw(start) && this.#redraws.length < mostRedraws) this.#redraws.push(beginning);
    else this.#redraws = [beginning];
    this.#longestRedraw = this.#redraws.length > 1 ? Math.max(this.#longestRedraw, length) : length;
    this.#runStart = count;
  }

  /** The cell in which the character with that ordinal is drawn; NaN, which equals nothing, where it is not known. */
  #cellOf(ordinal: number): number {
    if (ordinal >= this.#runStart) return this.#runCell + ordinal - this.#runStart;
    const last = this.#redraws.at(-1);
    return last?.start === ordinal ? last.cell : Number.NaN;
  }

  /** True where what begins at that ordinal is drawn over the beginning before it, or is that beginning. */
  #isRedraw(start: number): boolean {
    const last = this.#redraws.at(-1);
    return last !== undefined && last.cell === this.#cellOf(start);
  }

  /** Masks the beginnings of `secret` that were redrawn until it was whole, from the ordinal `start` on. */
  #maskRedraws(start: number, secret: string): void {
    if (!this.#isRedraw(start)) return;
    const { classes, next } = this.#automaton;
    for (const redraw of this.#redraws) {
      if (redraw.start >= start) continue;
      let state = 0;
      for (let index = 0; index < redraw.end - redraw.start; index += 1)
        state = Math.abs(next(state, classes[secret.charCodeAt(index)] as number));
      if (state === redraw.state) this.#screen.mask(redraw.start, redraw.end);
    }
    this.#redraws = [];
    this.#longestRedraw = 0;
  }

  /** The position up to which no text may become a secret; beginnings of up to `ignored` characters do not count. */
  #heldFrom(ignored: number): number {
    const end = this.#base + this.#text.length;
    const held = [this.#screen, this.#content].map((thread) => {
      const { continued } = thread;
      const pending =
        continued === null ? this.#automaton.pending(thread.state) : this.#automaton.pending(continued) + 1;
      const start = thread.count - pending;
      const redraw = thread === this.#screen && this.#isRedraw(start) ? this.#redraws[0] : undefined;
      const longest = redraw ? Math.max(pending, this.#longestRedraw) : pending;
      const undecidedFrom = longest > ignored ? (redraw?.start ?? start) : thread.count;
      const ordinals = thread.followers.map((follower) => {
        follower.settle?.(thread.count - pending, thread);
        return follower.holdsFrom ?? undecidedFrom;
      });
      return thread.positionOf(Math.min(undecidedFrom, ...ordinals)) ?? end;
    });
    const position = Math.min(end, ...held);
    return end - position > longestHold ? end : position;
  }

  #takeUpTo(position: number): string {
    this.#spans = this.#spans.concat(this.#screen.takeSpans(), this.#content.takeSpans());
    const text = this.#text;
    const base = this.#base;
    const taken = text.slice(0, position - base);
    this.#text = text.slice(position - base);
    this.#base = position;
    this.#screen.forget(position);
    this.#content.forget(position);
    if (this.#spans.length === 0) return taken;
    const spans = mergedSpans(this.#spans);
    const redacted = maskedText(taken, base, spans);
    if (this.#onMask)
      for (const { start, end } of spans) if (start < position) this.#onMask(start, Math.min(end, position));
    this.#spans = spansFrom(spans, position);
    return redacted;
  }
}
