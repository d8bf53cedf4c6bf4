import { ESC, type EscapeState, hasContent, isBreak, isInvisible, nextEscapeState } from '../text/ansi.js';
import type { Automaton } from './automaton.js';
import { skipped } from './automaton.js';
import { CursorPlace } from './cursor-place.js';
import type { Finding } from './finding.js';
import { ShapeFollower, TailFollower } from './follower.js';
import { HarmlessLines } from './harmless/harmless-lines.js';
import { type MaskedSpan, maskedText, mergedSpans, spansFrom } from './masked-span.js';
import { MatchingThread } from './matching-thread.js';
import { Overwriting } from './overwriting.js';
import { Redraws } from './redraws.js';
import { assignmentAfter } from './rules/assignments.js';
import { longestBefore } from './rules/shapes.js';
import { ValueFollower } from './value-follower.js';

type MaskingOptions = {
  cols?: number | undefined;
  isLines?: boolean | undefined;
  /** `release` returns at most this many first characters of a secret. */
  longestShownBeginning?: number;
  onMask?: ((start: number, end: number) => void) | undefined;
};

const backslash = 0x5c;

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
  readonly #harmless: HarmlessLines;
  readonly #redraws: Redraws;

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
    this.#redraws = new Redraws(automaton, this.#screen, this.#cursor);
    this.#harmless = new HarmlessLines(automaton, cols, isLines);
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
      if (this.#state === 'text' && this.#lineStart) at = this.#skipIndentation(this.#skipHarmless(at));
      if (hasContent(this.#state))
        at = this.#scanRun(this.#state === 'text' ? this.#screen : this.#content, at);
      if (at < this.#text.length) this.#scanControl(this.#text.charCodeAt(at++));
    }
  }

  #skipHarmless(from: number): number {
    const { state, followers, continued } = this.#screen;
    const isBetweenLines = this.#column === 0 && this.#cursor.isAtMargin && !this.#overwriting.isOverwriting;
    const isBegun = followers.length > 0 || continued !== null || this.#redraws.areSeveral;
    if (!isBetweenLines || isBegun) return from;
    const end = this.#harmless.endFrom(this.#text, from, state, this.#screen.before(''));
    if (end === from) return from;
    this.#cursor.linesPassed(this.#harmless.lines, this.#harmless.wrapped);
    this.#screen.state = 0;
    this.#redraws.forget();
    return end;
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
    if (thread === this.#screen && this.#cols !== undefined) this.#redraws.beginRun();
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
        if (thread === this.#screen) this.#redraws.mask(start, text);
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
      this.#redraws.endRun();
      if (code === ESC) return;
    }
    this.#cursor.control(this.#state, code);
    if (this.#overwriting.control(this.#state, code)) this.#screen.overwrite(this.#overwriting.isOverwriting);
  }

  /** The position up to which no text may become a secret; beginnings of up to `ignored` characters do not count. */
  #heldFrom(ignored: number): number {
    const end = this.#base + this.#text.length;
    const held = [this.#screen, this.#content].map((thread) => {
      const { continued } = thread;
      const pending =
        continued === null ? this.#automaton.pending(thread.state) : this.#automaton.pending(continued) + 1;
      const start = thread.count - pending;
      const isRedraw = thread === this.#screen && this.#redraws.isRedraw(start);
      const longest = isRedraw ? Math.max(pending, this.#redraws.longest) : pending;
      const first = isRedraw ? this.#redraws.start : undefined;
      const undecidedFrom = longest > ignored ? (first ?? start) : thread.count;
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
