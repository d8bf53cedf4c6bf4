import { type Prompt, PromptWatch } from './prompts.js';

/** Quiet time (ms) before the last line is checked for a prompt. */
const questionMs = 400;

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

/** Watches the output of a command without a person for a question that would never be answered. */
export class Questions {
  readonly #watch = new PromptWatch();
  readonly #timer: QuietTimer;
  #asked: Prompt | null = null;

  /** `onQuestion` is called when the output has stopped at a question. */
  constructor(onQuestion: () => void) {
    this.#timer = new QuietTimer(questionMs, () => {
      this.#asked ??= this.#watch.waiting();
      if (this.#asked) onQuestion();
    });
  }

  /** The question at which the output stopped, as it was printed (not redacted). */
  get asked(): Prompt | null {
    return this.#asked;
  }

  push(text: string): void {
    this.#watch.push(text);
    this.#timer.again();
  }

  end(): void {
    this.#timer.end();
  }
}
