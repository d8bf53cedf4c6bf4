/**
 * Keeps what is written in order while what it needs is loaded. That begins with the first text, since by then the
 * command has started, which must not wait until an emulator is loaded.
 */
export class WriteOrder<Needed> {
  readonly #load: (() => Needed | Promise<Needed>) | undefined;
  readonly #onFailure: (thrown: unknown) => void;
  #needed: Needed | undefined;
  #loading: Promise<void> | null = null;
  /** What comes after the first text, while it is loaded. */
  #waiting: (() => void)[] | null = null;

  /** `load` undefined needs nothing. `onFailure` receives what it throws; what waits is then dropped. */
  constructor(load: (() => Needed | Promise<Needed>) | undefined, onFailure: (thrown: unknown) => void) {
    this.#load = load;
    this.#onFailure = onFailure;
  }

  /** Writes a text with what it needs, now or when that is loaded. */
  text(write: (needed: Needed | undefined) => void): void {
    if (this.#load && this.#loading === null) {
      this.#waiting = [];
      this.#loading = this.#prepare(this.#load);
    }
    this.event(() => write(this.#needed));
  }

  /** Writes what comes after it. */
  event(write: () => void): void {
    if (this.#waiting) this.#waiting.push(write);
    else write();
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  async #prepare(load: () => Needed | Promise<Needed>): Promise<void> {
    try {
      this.#needed = await load();
    } catch (thrown) {
      this.#waiting = null;
      this.#onFailure(thrown);
      return;
    }
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const write of waiting) write();
  }
}
