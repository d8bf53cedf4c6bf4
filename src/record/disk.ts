import { dirname } from 'node:path';
import { freeBytes, reservedBytes } from '../system/disk/space.js';

const checkMs = 2000;
/** Characters that may be written between two looks; as JSON in a cast one takes up to six bytes. */
const checkLength = 512 * 1024;

/** Looks at the free space under a recording every two seconds, and more often while much is written. */
export class DiskWatch {
  readonly #dir: string;
  readonly #onLow: (freeBytes: number) => void;
  readonly #timer: NodeJS.Timeout;
  #accepted = 0;
  /** Accepted and not written yet; negative between the two calls for a text that is written at once. */
  #waiting = 0;
  #open = true;

  /** `onLow` is called once, when less than `reservedBytes` are free in the directory of `path`. */
  constructor(path: string, onLow: (freeBytes: number) => void) {
    this.#dir = dirname(path);
    this.#onLow = onLow;
    this.#timer = setInterval(() => this.#look(), checkMs);
  }

  /** Counts characters that are or will be written. */
  accepted(length: number): void {
    this.#waiting += length;
    this.#accepted += length;
    if (this.#accepted >= checkLength) this.#look();
  }

  /** Counts characters that have been written. */
  wrote(length: number): void {
    this.#waiting -= length;
  }

  end(): void {
    this.#open = false;
    clearInterval(this.#timer);
  }

  #look(): void {
    this.#accepted = 0;
    const free = freeBytes(this.#dir);
    if (!this.#open || free === null || free - this.#waiting >= reservedBytes) return;
    this.end();
    this.#onLow(Math.max(0, free - this.#waiting));
  }
}
