import { messageOf } from '../system/errors.js';
import type { Recorder } from './recorder.js';
import type { CommandSource } from './source.js';

/**
 * Sets a source's terminal, and then the recording, to the size of a person's terminal: one size after the other, so
 * that the cast ends with the terminal's; of several that wait only the newest.
 */
export class SizeFollower {
  readonly #source: Pick<CommandSource, 'resize'>;
  readonly #recorder: Pick<Recorder, 'resize'>;
  readonly #onNotice: (message: string) => void;
  /** The newest size that the terminal does not have yet. */
  #wanted: [cols: number, rows: number] | null = null;
  #resizing: Promise<void> | null = null;
  #hasEnded = false;

  constructor(
    source: Pick<CommandSource, 'resize'>,
    recorder: Pick<Recorder, 'resize'>,
    onNotice: (message: string) => void,
  ) {
    this.#source = source;
    this.#recorder = recorder;
    this.#onNotice = onNotice;
  }

  /** Takes the new size, in cells. */
  readonly resize = (cols: number, rows: number): void => {
    this.#wanted = [cols, rows];
    this.#resizing ??= this.#follow();
  };

  /** Resolves when no change is under way; later ones are left out. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    await this.#resizing;
  }

  async #follow(): Promise<void> {
    while (this.#wanted && !this.#hasEnded) {
      const [cols, rows] = this.#wanted;
      this.#wanted = null;
      try {
        await this.#source.resize(cols, rows);
        this.#recorder.resize(cols, rows);
      } catch (thrown) {
        if (!this.#hasEnded) this.#onNotice(`the terminal keeps its size: ${messageOf(thrown)}`);
      }
    }
    this.#resizing = null;
  }
}
