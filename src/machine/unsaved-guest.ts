import { type Able, unable } from './able.js';

/** The part of a guest whose backend cannot save memory. */
export abstract class UnsavedGuest {
  readonly #kind: string;

  /** `kind` is the backend's. */
  constructor(kind: string) {
    this.#kind = kind;
  }

  async snapshot(): Promise<Able<never>> {
    return unable(this.#kind, 'save its memory');
  }

  async restore(): Promise<Able<never>> {
    return unable(this.#kind, 'go on from a snapshot');
  }

  fork(): Able<never> {
    return unable(this.#kind, 'be forked');
  }
}
