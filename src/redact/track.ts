import type { Drop } from './drop.js';

/** What reads on after the automaton found something, one character at a time. */
export interface Follower {
  /** The ordinal from which text is held back, or null when this follower masks as it goes. */
  readonly holdsFrom: number | null;
  /** Takes the next character, which is counted already. False when the follower is done. */
  take(code: number, track: Track): boolean;
  /** The line ends; `full` where it reached the terminal's width. False when the follower is done. */
  breakLine(full: boolean, track: Track): boolean;
  /** Nothing more comes. */
  end(track: Track): void;
  /** Masks what is certain, up to the ordinal `end`. */
  settle?(end: number, track: Track): void;
  /** The end of a PEM block lies at the ordinal `start`. False when the follower is done. */
  endBlock?(start: number, track: Track): boolean;
}

/** Each takes every character, so that their number bounds the time that hostile text can cost. */
const mostFollowers = 16;

/** A stretch of matched characters: where it lies in the stream, and how many were matched before it. */
type Run = { ordinal: number; position: number; length: number };

/**
 * One thread of matching: the text of the terminal, or the content of one escape sequence in it.
 * Characters go by their ordinal, which leaves out everything that is not matched (escape
 * sequences, line breaks); `runs` lead back to positions in the stream.
 */
export class Track {
  /** The automaton's state. */
  state = 0;
  /** Matched characters so far: the ordinal of the next one. */
  count = 0;
  followers: Follower[] = [];
  #runs: Run[] = [];
  #masks: { start: number; end: number; head: boolean; eraseFrom: number | null }[] = [];
  /** The ordinal from which text is written over what the row showed before: the cursor had gone back. */
  #overwrittenFrom = Number.POSITIVE_INFINITY;
  /** Where the last secret begins that is written over other text; null for one that is not. */
  #eraseFrom: number | null = null;

  addRun(position: number, length: number): void {
    const last = this.#runs.at(-1);
    if (last && last.position + last.length === position) last.length += length;
    else this.#runs.push({ ordinal: this.count, position, length });
    this.count += length;
  }

  /** Masks the characters from ordinal `start` to `end`; `head` false where they go on with a mask. */
  mask(start: number, end: number, head = true): void {
    const last = this.#masks.at(-1);
    if (head) this.#eraseFrom = start >= this.#overwrittenFrom ? start : null;
    if (last && !head && last.end === start) last.end = end;
    else this.#masks.push({ start, end, head, eraseFrom: this.#eraseFrom });
  }

  /** What comes now is written over other text, or no longer. */
  overwrite(isOverwriting: boolean): void {
    this.#overwrittenFrom = isOverwriting
      ? Math.min(this.#overwrittenFrom, this.count)
      : Number.POSITIVE_INFINITY;
  }

  /** Adds a follower, unless text that is made of nothing but beginnings has started too many. */
  follow(follower: Follower): void {
    if (this.followers.length < mostFollowers) this.followers.push(follower);
  }

  /** Passes something to every follower, and keeps those that are not done. They may add others. */
  tell(each: (follower: Follower) => boolean): void {
    const { followers } = this;
    const told = followers.length;
    let kept = 0;
    for (let index = 0; index < followers.length; index += 1) {
      const follower = followers[index] as Follower;
      if (index >= told || each(follower)) followers[kept++] = follower;
    }
    followers.length = kept;
  }

  /** Nothing more comes on this track. */
  end(): void {
    this.tell((follower) => {
      follower.end(this);
      return false;
    });
    // What an ended follower started has nothing left to read either.
    this.followers = [];
  }

  /** The position of the first character known from `ordinal` on, or null when there is none. */
  positionOf(ordinal: number): number | null {
    const run = this.#runs[this.#firstRunFrom(ordinal)];
    return run ? run.position + Math.max(0, ordinal - run.ordinal) : null;
  }

  /** Gives the masks since the last call, as pieces of the stream. */
  takeDrops(): Drop[] {
    const drops = this.#masks.flatMap((mask) =>
      this.#dropsOf(mask.start, mask.end, mask.head, mask.eraseFrom),
    );
    this.#masks = [];
    return drops;
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

  #dropsOf(start: number, end: number, head: boolean, eraseFrom: number | null): Drop[] {
    const drops: Drop[] = [];
    for (let index = this.#firstRunFrom(start); index < this.#runs.length; index += 1) {
      const { ordinal, position, length } = this.#runs[index] as Run;
      if (ordinal >= end) break;
      const from = position + Math.max(0, start - ordinal);
      const to = position + Math.min(length, end - ordinal);
      const eraseAfter = eraseFrom === null ? null : Math.max(start, ordinal) - eraseFrom;
      drops.push({ start: from, end: to, head: head && drops.length === 0, eraseAfter });
    }
    return drops;
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
