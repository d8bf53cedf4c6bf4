/** Calls an action when `again` has not been called for a while; `again` after that starts it anew. */
export class QuietTimer {
  readonly #ms: number;
  readonly #action: () => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(ms: number, action: () => void) {
    this.#ms = ms;
    this.#action = action;
  }

  again(): void {
    if (this.#timer) this.#timer.refresh();
    else this.#timer = setTimeout(this.#action, this.#ms);
  }

  end(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
