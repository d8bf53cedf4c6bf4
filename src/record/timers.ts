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

/** Calls an action at once, and again for what came meanwhile, with a pause after each call. */
export class PacedAction {
  readonly #ms: number;
  readonly #action: () => void;
  #pause: NodeJS.Timeout | null = null;
  #isWanted = false;

  constructor(ms: number, action: () => void) {
    this.#ms = ms;
    this.#action = action;
  }

  want(): void {
    this.#isWanted = true;
    if (this.#pause === null) this.#act();
  }

  end(): void {
    if (this.#pause) clearTimeout(this.#pause);
    this.#pause = null;
  }

  #act(): void {
    this.#isWanted = false;
    this.#pause = setTimeout(() => {
      this.#pause = null;
      if (this.#isWanted) this.#act();
    }, this.#ms);
    this.#action();
  }
}
