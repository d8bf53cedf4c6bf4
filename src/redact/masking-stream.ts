import { ESC, type EscapeState, hasContent, isBreak, isInvisible, nextEscapeState } from '../text/ansi.js';
import type { Automaton } from './automaton.js';
import { skipped } from './automaton.js';
import { type Drop, dropsFrom, mergeDrops, withoutDrops } from './drop.js';
import { ShapeFollower, TailFollower } from './follower.js';
import { Overwriting } from './overwriting.js';
import type { Shape } from './shapes.js';
import { Track } from './track.js';

/** What the automaton finds: a secret (`tail` is what follows its beginning), a token, a block's end. */
export type Finding =
  | { kind: 'secret'; tail: string }
  | { kind: 'shape'; shape: Shape }
  | { kind: 'block-end' };

/** Characters that may be the beginning of a secret, by ordinals, and the automaton's state after them. */
type Beginning = { start: number; end: number; state: number };

/** So many characters of a secret may be shown for the sake of a prompt answer; see `release`. */
const harmless = 3;
/** No more than this is held back, in UTF-16 code units; only escape sequences by the thousand reach it. */
const longestHold = 64 * 1024;

/**
 * Masks literal secrets and tokens in a stream of terminal text. Written by hand: no library searches a stream
 * for thousands of forms at once across escape sequences and line ends, holding back as little as this does.
 * Escape sequences and line breaks
 * within a secret do not hide it, and stay where they are. Only what may turn out to be a secret is
 * held back.
 */
export class MaskingStream {
  /** What was pushed and not given out yet; its first character lies at the position `base`. */
  #text = '';
  #base = 0;
  #drops: Drop[] = [];
  #state: EscapeState = 'text';
  readonly #screen = new Track();
  #content = new Track();
  #lineStart = false;
  /** Columns filled since the last line break. */
  #column = 0;
  readonly #overwriting = new Overwriting();
  /** The ordinal of the first character of the screen since the last control. */
  #runStart = 0;
  /** Beginnings of one secret, each drawn right after the one before: a line redrawn letter by letter. */
  #redraws: Beginning[] = [];

  readonly #automaton: Automaton<Finding>;
  readonly #cols: number | undefined;
  readonly #onMask: ((start: number, end: number) => void) | undefined;

  /**
   * `cols` is the terminal's width, where it is known: a line of that length may go on in the next.
   * `onMask` is told what is left out, by positions in the stream, in order.
   */
  constructor(
    automaton: Automaton<Finding>,
    cols: number | undefined,
    onMask?: (start: number, end: number) => void,
  ) {
    this.#automaton = automaton;
    this.#cols = cols;
    this.#onMask = onMask;
  }

  push(chunk: string): string {
    const from = this.#text.length;
    this.#text += chunk;
    this.#scan(from);
    return this.#give(this.#heldFrom(0));
  }

  /** Gives out what is held back for a few matching characters only; more of the secret stays masked. */
  release(): string {
    return this.#give(this.#heldFrom(harmless));
  }

  flush(): string {
    this.#content.end();
    this.#screen.end();
    return this.#give(this.#base + this.#text.length);
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
    // Colours may stand between the blanks.
    this.#lineStart = at === this.#text.length || isInvisible(this.#text.charCodeAt(at));
    return at;
  }

  /** Runs the automaton up to the next invisible character, and gives the index of that. */
  #scanRun(track: Track, from: number): number {
    const text = this.#text;
    const base = this.#base;
    const { classes, next } = this.#automaton;
    let { state } = track;
    let following = track.followers.length > 0;
    let start = from;
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const group = classes[code] as number;
      if (group === skipped) break;
      state = next[state + group] as number;
      if (state >= 0 && !following) continue;
      track.addRun(base + start, at + 1 - start);
      start = at + 1;
      if (following) track.tell((follower) => follower.take(code, track));
      if (state < 0) {
        state = -state;
        this.#found(track, state);
      }
      following = track.followers.length > 0;
    }
    if (at > start) track.addRun(base + start, at - start);
    track.state = state;
    if (track === this.#screen) this.#column += at - from;
    return at;
  }

  #found(track: Track, state: number): void {
    for (const { text, value } of this.#automaton.hits(state)) {
      const start = track.count - text.length;
      if (value.kind === 'secret') {
        if (track === this.#screen) this.#maskRedraws(start, text);
        track.mask(start, track.count);
        if (value.tail) track.follow(new TailFollower(value.tail));
      } else if (value.kind === 'shape') track.follow(new ShapeFollower(value.shape, text, start));
      else track.tell((follower) => follower.endBlock?.(start, track) ?? true);
    }
  }

  #scanControl(code: number): void {
    if (this.#cols !== undefined) this.#follow(code);
    if (this.#state === 'text' && isBreak(code)) {
      const full = this.#cols !== undefined && this.#column > 0 && this.#column % this.#cols === 0;
      // The second character of CR LF finds an empty line; the first one has already said it all.
      if (this.#column > 0) this.#screen.tell((follower) => follower.breakLine(full, this.#screen));
      this.#column = 0;
      this.#lineStart = true;
      return;
    }
    const state = nextEscapeState(this.#state, code);
    if (state === this.#state) return;
    if (this.#state === 'osc' || this.#state === 'string') {
      this.#content.end();
      for (const drop of this.#content.takeDrops()) this.#drops.push(drop);
      this.#content = new Track();
    }
    this.#state = state;
  }

  /** Follows the cursor. Where the width is unknown this is not the text of a terminal, and nothing is redrawn. */
  #follow(code: number): void {
    if (this.#state === 'text') {
      if (this.#screen.count !== this.#runStart) this.#endRun();
      if (code === ESC) return;
    }
    if (this.#overwriting.control(this.#state, code)) this.#screen.overwrite(this.#overwriting.isOverwriting);
  }

  /** At a control: a run that is a beginning of a secret as a whole may be redrawn with one more letter. */
  #endRun(): void {
    const screen = this.#screen;
    const runStart = this.#runStart;
    const { state, count } = screen;
    const beginning = { start: count - this.#automaton.pending(state), end: count, state };
    const last = this.#redraws.at(-1);
    if (beginning.start === count) this.#redraws = [];
    else if (last?.start === beginning.start) this.#redraws[this.#redraws.length - 1] = beginning;
    else if (last && beginning.start === runStart) this.#redraws.push(beginning);
    else this.#redraws = [beginning];
    this.#runStart = screen.count;
  }

  /** True while what comes may be one more redraw of the beginnings before; `start` is where it begins. */
  #isRedraw(start: number): boolean {
    const last = this.#redraws.at(-1);
    return last !== undefined && (start === this.#runStart || start === last.start);
  }

  /** Masks the beginnings of `secret` that were redrawn until it was whole, from the ordinal `start` on. */
  #maskRedraws(start: number, secret: string): void {
    if (!this.#isRedraw(start)) return;
    const { classes, next } = this.#automaton;
    for (const redraw of this.#redraws) {
      if (redraw.start >= start) continue;
      let state = 0;
      for (let index = 0; index < redraw.end - redraw.start; index += 1)
        state = Math.abs(next[state + (classes[secret.charCodeAt(index)] as number)] as number);
      if (state === redraw.state) this.#screen.mask(redraw.start, redraw.end);
    }
    this.#redraws = [];
  }

  /** The position up to which everything is decided; matches of up to `weak` characters do not count. */
  #heldFrom(weak: number): number {
    const end = this.#base + this.#text.length;
    const held = [this.#screen, this.#content].map((track) => {
      const pending = this.#automaton.pending(track.state);
      const start = track.count - pending;
      const redraws = track === this.#screen && this.#isRedraw(start) ? this.#redraws : [];
      const longest = Math.max(pending, ...redraws.map((redraw) => redraw.end - redraw.start));
      const certain = longest > weak ? (redraws[0]?.start ?? start) : track.count;
      const ordinals = track.followers.map((follower) => {
        follower.settle?.(track.count - pending, track);
        return follower.holdsFrom ?? certain;
      });
      return track.positionOf(Math.min(certain, ...ordinals)) ?? end;
    });
    const position = Math.min(end, ...held);
    return end - position > longestHold ? end : position;
  }

  #give(position: number): string {
    this.#drops = this.#drops.concat(this.#screen.takeDrops(), this.#content.takeDrops());
    const text = this.#text;
    const base = this.#base;
    const given = text.slice(0, position - base);
    this.#text = text.slice(position - base);
    this.#base = position;
    this.#screen.forget(position);
    this.#content.forget(position);
    if (this.#drops.length === 0) return given;
    const drops = mergeDrops(this.#drops);
    const redacted = withoutDrops(given, base, drops);
    if (this.#onMask)
      for (const { start, end } of drops) if (start < position) this.#onMask(start, Math.min(end, position));
    this.#drops = dropsFrom(drops, position);
    return redacted;
  }
}
