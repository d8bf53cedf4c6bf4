import type { ScreenFilter } from './request.js';

/**
 * Keeps what goes into the cast in order while the mask of its screen is made. That begins with the first text, since
 * by then the command has started, which must not wait until the emulator is loaded.
 */
export class CastOrder {
  readonly #make: (() => ScreenFilter | Promise<ScreenFilter>) | undefined;
  readonly #onFailure: (thrown: unknown) => void;
  #mask: ScreenFilter | undefined;
  #making: Promise<void> | null = null;
  /** What comes after the first text, while the mask is made. */
  #waiting: (() => void)[] | null = null;

  /** `make` undefined masks nothing. `onFailure` receives what it throws; what waits is then dropped. */
  constructor(
    make: (() => ScreenFilter | Promise<ScreenFilter>) | undefined,
    onFailure: (thrown: unknown) => void,
  ) {
    this.#make = make;
    this.#onFailure = onFailure;
  }

  /** Writes a text with the mask, now or when that is made. */
  text(write: (mask: ScreenFilter | undefined) => void): void {
    if (this.#make && this.#making === null) {
      this.#waiting = [];
      this.#making = this.#prepare(this.#make);
    }
    this.event(() => write(this.#mask));
  }

  /** Writes an event after all that came before it. */
  event(write: () => void): void {
    if (this.#waiting) this.#waiting.push(write);
    else write();
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#making;
  }

  async #prepare(make: () => ScreenFilter | Promise<ScreenFilter>): Promise<void> {
    try {
      this.#mask = await make();
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
