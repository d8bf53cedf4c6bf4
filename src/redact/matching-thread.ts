import type { MaskedSpan } from './masked-span.js';
import { longestBefore } from './rules/shapes.js';

/** Reads the characters after a finding of the automaton, one at a time, and masks what belongs to the secret. */
export interface Follower {
  /** What it follows; of one kind there are few at a time. */
  readonly kind: unknown;
  /** The ordinal from which text is held back, or null when this follower masks as it goes. */
  readonly holdsFrom: number | null;
  /** Takes the next character, which is counted already. False when the follower is done. */
  take(code: number, thread: MatchingThread): boolean;
  /** The line ends; `full` where it reached the terminal's width. False when the follower is done. */
  breakLine(full: boolean, thread: MatchingThread): boolean;
  /** The text has ended. */
  end(thread: MatchingThread): void;
  /** Masks what surely belongs to the secret, up to the ordinal `end`. */
  settle?(end: number, thread: MatchingThread): void;
  /** The end of a PEM block begins at the ordinal `start`. False when the follower is done. */
  endBlock?(start: number, thread: MatchingThread): boolean;
}

/** Every follower takes every character, so these bound the time that hostile text can cost. */
const mostFollowers = 16;
const mostFollowersOfKind = 2;

/** A run of matched characters: its position in the stream, and how many were matched before it. */
type Run = { ordinal: number; position: number; length: number };

/**
 * One thread of matching: the text of the terminal, or the content of one escape sequence in it.
 * Characters are counted by their ordinal, which leaves out everything that is not matched (escape
 * sequences, line breaks); `runs` map ordinals to positions in the stream.
 */
export class MatchingThread {
  /** The automaton's state. */
  state = 0;
  /** The automaton's state before the last character, where that is a backslash that may continue the line; else null. */
  continued: number | null = null;
  /** Matched characters so far: the ordinal of the next one. */
  count = 0;
  followers: Follower[] = [];
  #before = '';
  #runs: Run[] = [];
  #masks: { start: number; end: number; startsMask: boolean; eraseFrom: number | null }[] = [];
  /** The ordinal from which text is written over what the row showed before: the cursor had gone back. */
  #overwrittenFrom = Number.POSITIVE_INFINITY;
  /** The ordinal at which the last secret begins, where it is written over other text; else null. */
  #eraseFrom: number | null = null;

  addRun(position: number, length: number): void {
    const last = this.#runs.at(-1);
    if (last && last.position + last.length === position) last.length += length;
    else this.#runs.push({ ordinal: this.count, position, length });
    this.count += length;
  }

  /** Takes back the last character, which continues the line: what follows the break follows what was before it. */
  dropLast(state: number): void {
    const last = this.#runs.at(-1);
    if (last === undefined) return;
    this.state = state;
    this.count -= 1;
    last.length -= 1;
    if (last.length === 0) this.#runs.pop();
  }

  /** Masks the characters from ordinal `start` to `end`; `startsMask` is false where the mask before covers them too. */
  mask(start: number, end: number, startsMask = true): void {
    const last = this.#masks.at(-1);
    if (startsMask) this.#eraseFrom = start >= this.#overwrittenFrom ? start : null;
    if (last && !startsMask && last.end === start) last.end = end;
    else this.#masks.push({ start, end, startsMask, eraseFrom: this.#eraseFrom });
  }

  /** Sets whether the text from here on is written over other text. */
  overwrite(isOverwriting: boolean): void {
    this.#overwrittenFrom = isOverwriting
      ? Math.min(this.#overwrittenFrom, this.count)
      : Number.POSITIVE_INFINITY;
  }

  /** Adds a follower, unless hostile text has started too many, or too many of one kind. */
  follow(follower: Follower): void {
    if (this.followers.length >= mostFollowers) return;
    let alike = 0;
    for (const { kind } of this.followers) if (kind === follower.kind) alike += 1;
    if (alike < mostFollowersOfKind) this.followers.push(follower);
  }

  /** The last characters up to the end of `run`, which are those since the last control: at most `longestBefore`. */
  before(run: string): string {
    return run.length >= longestBefore ? run : (this.#before + run).slice(-longestBefore);
  }

  /** Remembers characters that were matched, or a line break. */
  addBefore(run: string): void {
    this.#before = run.length >= longestBefore ? run : this.#before + run;
    if (this.#before.length > 16 * longestBefore) this.#before = this.#before.slice(-longestBefore);
  }

  /** Keeps the followers for which `isUnfinished` returns true, and those that are added during these calls. */
  retainFollowers(isUnfinished: (follower: Follower) => boolean): void {
    const { followers } = this;
    const existing = followers.length;
    let kept = 0;
    for (let index = 0; index < followers.length; index += 1) {
      const follower = followers[index] as Follower;
      if (index >= existing || isUnfinished(follower)) followers[kept++] = follower;
    }
    if (kept < followers.length) followers.length = kept;
  }

  /** The text of this thread has ended. */
  end(): void {
    this.retainFollowers((follower) => {
      follower.end(this);
      return false;
    });
    // A follower that was added meanwhile has nothing left to read either.
    this.followers = [];
  }

  /** The position of the first character known from `ordinal` on, or null when there is none. */
  positionOf(ordinal: number): number | null {
    const run = this.#runs[this.#firstRunFrom(ordinal)];
    return run ? run.position + Math.max(0, ordinal - run.ordinal) : null;
  }

  /** The masks since the last call, as pieces of the stream. */
  takeSpans(): MaskedSpan[] {
    const spans = this.#masks.flatMap((mask) =>
      this.#spansOf(mask.start, mask.end, mask.startsMask, mask.eraseFrom),
    );
    this.#masks = [];
    return spans;
  }

  /** Forgets the characters before this position. */
  forget(position: number): void {
    const kept = this.#runs.findIndex((run) => run.position + run.length > position);
    this.#runs = kept < 0 ? [] : this.#runs.slice(kept);
    const first = this.#runs[0];
    if (first && first.position < position) {
      const gone = position - first.position;
      this.#runs[0] = { ordinal: first.ordinal + gone, position, length: first.length - gone };
    }
  }

  #spansOf(start: number, end: number, startsMask: boolean, eraseFrom: number | null): MaskedSpan[] {
    const spans: MaskedSpan[] = [];
    for (let index = this.#firstRunFrom(start); index < this.#runs.length; index += 1) {
      const { ordinal, position, length } = this.#runs[index] as Run;
      if (ordinal >= end) break;
      const from = position + Math.max(0, start - ordinal);
      const to = position + Math.min(length, end - ordinal);
      const eraseAfter = eraseFrom === null ? null : Math.max(start, ordinal) - eraseFrom;
      spans.push({ start: from, end: to, startsMask: startsMask && spans.length === 0, eraseAfter });
    }
    return spans;
  }

  /** The index of the first run that reaches beyond `ordinal`, by bisection. */
  #firstRunFrom(ordinal: number): number {
    let [low, high] = [0, this.#runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle] as Run;
      if (run.ordinal + run.length > ordinal) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
