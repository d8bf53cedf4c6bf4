import type { Follower, MatchingThread } from './matching-thread.js';
import { longestBlock, type Shape } from './rules/shapes.js';

/** Reads the body of a token and masks it once it is complete. */
export class ShapeFollower implements Follower {
  #body = '';

  readonly kind: Shape;
  readonly #before: string;

  /** `holdsFrom` is the ordinal of the body's first character, `before` the text before the trigger. */
  constructor(
    shape: Shape,
    readonly holdsFrom: number,
    before: string,
  ) {
    this.kind = shape;
    this.#before = before;
  }

  take(code: number, thread: MatchingThread): boolean {
    const shape = this.kind;
    const belongs = code < 128 && shape.body[code] === 1 && this.#body.length < shape.max;
    if (!belongs) this.#complete(String.fromCharCode(code), thread);
    else {
      this.#body += String.fromCharCode(code);
      // Where any character may follow, a body of the longest length is complete.
      if (this.#body.length < shape.max || shape.end !== undefined) return true;
      this.#complete(null, thread);
    }
    return false;
  }

  /** A token that is too short yet, or reached the edge of the terminal, may go on in the next line. */
  breakLine(full: boolean, thread: MatchingThread): boolean {
    if (this.#body.length > 0 && (full || this.#body.length < this.kind.min)) return true;
    this.end(thread);
    return false;
  }

  end(thread: MatchingThread): void {
    this.#complete('\n', thread);
  }

  #complete(next: string | null, thread: MatchingThread): void {
    const shape = this.kind;
    const body = this.#body;
    if (body.length < shape.min || (shape.end !== undefined && shape.end !== next)) return;
    const span = shape.secret ? shape.secret(body, this.#before) : ([0, body.length] as const);
    if (span === null) return;
    const [start, end] = [this.holdsFrom + span[0], this.holdsFrom + span[1]];
    if (end > start) thread.mask(start, end);
    if (shape.block) thread.followers.push(new BlockFollower(end, start === end));
  }
}

/** Masks everything up to the end of a PEM block. */
class BlockFollower implements Follower {
  readonly kind = 'block';
  readonly holdsFrom = null;
  readonly #limit: number;

  #masked: number;
  #startsMask: boolean;

  /** `startsMask` is true while nothing of the block is masked yet. */
  constructor(masked: number, startsMask: boolean) {
    this.#masked = masked;
    this.#startsMask = startsMask;

    this.#limit = masked + longestBlock;
  }

  take(_: number, thread: MatchingThread): boolean {
    if (thread.count < this.#limit) return true;
    this.settle(thread.count, thread);
    return false;
  }

  breakLine(): boolean {
    return true;
  }

  end(thread: MatchingThread): void {
    this.settle(thread.count, thread);
  }

  settle(end: number, thread: MatchingThread): void {
    if (end <= this.#masked) return;
    thread.mask(this.#masked, end, this.#startsMask);
    this.#masked = end;
    this.#startsMask = false;
  }

  endBlock(start: number, thread: MatchingThread): boolean {
    this.settle(start, thread);
    return false;
  }
}

/** Masks the rest of a long secret, of which the automaton found the beginning. */
export class TailFollower implements Follower {
  readonly kind: unknown = this;
  readonly holdsFrom = null;
  #index = 0;

  readonly #tail: string;

  constructor(tail: string) {
    this.#tail = tail;
  }

  take(code: number, thread: MatchingThread): boolean {
    if (this.#tail.charCodeAt(this.#index) !== code) return false;
    this.#index += 1;
    thread.mask(thread.count - 1, thread.count, false);
    return this.#index < this.#tail.length;
  }

  breakLine(): boolean {
    return true;
  }

  end(): void {}
}
