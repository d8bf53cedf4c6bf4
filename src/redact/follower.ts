import { longestBlock, type Shape } from './shapes.js';
import type { Follower, Track } from './track.js';

/** Reads the body of a token and masks it once it is complete. */
export class ShapeFollower implements Follower {
  #body = '';

  readonly #shape: Shape;
  readonly #trigger: string;

  constructor(
    shape: Shape,
    trigger: string,
    readonly holdsFrom: number,
  ) {
    this.#shape = shape;
    this.#trigger = trigger;
  }

  take(code: number, track: Track): boolean {
    const shape = this.#shape;
    const belongs = code < 128 && shape.body[code] === 1 && this.#body.length < shape.max;
    if (!belongs) this.#complete(String.fromCharCode(code), track);
    else {
      this.#body += String.fromCharCode(code);
      // Without a demand on what follows, the longest body is complete as it stands.
      if (this.#body.length < shape.max || shape.end !== undefined) return true;
      this.#complete(null, track);
    }
    return false;
  }

  /** A token that is too short yet, or reached the edge of the terminal, may go on in the next line. */
  breakLine(full: boolean, track: Track): boolean {
    if (this.#body.length > 0 && (full || this.#body.length < this.#shape.min)) return true;
    this.end(track);
    return false;
  }

  end(track: Track): void {
    this.#complete('\n', track);
  }

  #complete(next: string | null, track: Track): void {
    const shape = this.#shape;
    const body = this.#body;
    const trigger = this.#trigger;
    if (body.length < shape.min || (shape.end !== undefined && shape.end !== next)) return;
    const span = shape.secret ? shape.secret(body) : ([0, body.length] as const);
    if (span === null) return;
    const bodyStart = this.holdsFrom + trigger.length;
    const [start, end] = [bodyStart + span[0], bodyStart + span[1]];
    track.mask(shape.keepTrigger ? start : this.holdsFrom, end);
    if (shape.block) track.followers.push(new BlockFollower(end, start === end));
  }
}

/** Masks everything up to the end of a PEM block. */
export class BlockFollower implements Follower {
  readonly holdsFrom = null;
  readonly #limit: number;

  #masked: number;
  #head: boolean;

  /** `head` is true while nothing of the block is masked yet. */
  constructor(masked: number, head: boolean) {
    this.#masked = masked;
    this.#head = head;

    this.#limit = masked + longestBlock;
  }

  take(_: number, track: Track): boolean {
    if (track.count < this.#limit) return true;
    this.settle(track.count, track);
    return false;
  }

  breakLine(): boolean {
    return true;
  }

  end(track: Track): void {
    this.settle(track.count, track);
  }

  settle(end: number, track: Track): void {
    if (end <= this.#masked) return;
    track.mask(this.#masked, end, this.#head);
    this.#masked = end;
    this.#head = false;
  }

  endBlock(start: number, track: Track): boolean {
    this.settle(start, track);
    return false;
  }
}

/** Masks the rest of a long secret, of which the automaton found the beginning. */
export class TailFollower implements Follower {
  readonly holdsFrom = null;
  #index = 0;

  readonly #tail: string;

  constructor(tail: string) {
    this.#tail = tail;
  }

  take(code: number, track: Track): boolean {
    if (this.#tail.charCodeAt(this.#index) !== code) return false;
    this.#index += 1;
    track.mask(track.count - 1, track.count, false);
    return this.#index < this.#tail.length;
  }

  breakLine(): boolean {
    return true;
  }

  end(): void {}
}
