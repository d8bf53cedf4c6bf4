import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

const checkMs = 2000;
/** Text that may be written between two looks; as JSON in a cast it is up to six times as long. */
const checkLength = 512 * 1024;
/** What has to stay free so that metadata and pictures can still be written. */
const reserveBytes = 8 * 1024 * 1024;

/** Looks at the disk under a recording every two seconds, and as often as much has been written. */
export class DiskWatch {
  readonly #dir: string;
  readonly #onLow: (freeBytes: number) => void;
  readonly #timer: NodeJS.Timeout;
  #written = 0;
  #open = true;

  /** `onLow` is called once, when less than 8 MiB are left where `path` lies. */
  constructor(path: string, onLow: (freeBytes: number) => void) {
    this.#dir = dirname(path);
    this.#onLow = onLow;
    this.#timer = setInterval(() => this.#look(), checkMs);
  }

  /** Tells that so many characters were written. */
  wrote(length: number): void {
    this.#written += length;
    if (this.#written >= checkLength) this.#look();
  }

  end(): void {
    this.#open = false;
    clearInterval(this.#timer);
  }

  #look(): void {
    this.#written = 0;
    const free = freeBytes(this.#dir);
    if (!this.#open || free === null || free >= reserveBytes) return;
    this.end();
    this.#onLow(free);
  }
}

function freeBytes(dir: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(dir);
    return bavail * bsize;
  } catch {
    return null;
  }
}
