import type { Sink } from './descriptor.js';

/** What was not shown, because its reader had stopped reading. */
export type Gap = { bytes: number; lines: number };

/** Bytes that may wait for a reader. */
const mostWaiting = 16 * 1024 * 1024;
/** Once live text was dropped, it is dropped until no more than this waits, or the gaps would be many. */
const resumeWaiting = mostWaiting / 2;

/** Errors that say that the reader has gone away, as `head` does: what it wanted, it has. */
const readerIsGone = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

type Options = {
  /** The text that stands where live text was dropped. */
  gapText: (gap: Gap) => string;
  isTerminal?: boolean;
  /** Bytes of live text that may wait. */
  limit?: number;
};

/**
 * Text in order to a reader that may be slow or stop reading; nothing here waits for it. What it has not taken
 * waits in memory: text of the tool's own always, live text up to a limit, beyond which it is dropped and counted.
 */
export class BoundedOutput {
  readonly #sink: Sink;
  readonly #options: Options;
  readonly #limit: number;
  readonly #resume: number;
  #texts: string[] = [];
  #current: Buffer = Buffer.alloc(0);
  #queuedBytes = 0;
  #isWriting = false;
  #isDropping = false;
  #isGone = false;
  #gap: Gap | null = null;
  #problem: Error | null = null;
  #onTaken = () => {};

  constructor(sink: Sink, options: Options) {
    this.#sink = sink;
    this.#options = options;
    this.#limit = options.limit ?? mostWaiting;
    this.#resume = Math.min(resumeWaiting, this.#limit / 2);
  }

  /** Why it could not be written, unless only its reader has gone away. */
  get problem(): Error | null {
    return this.#problem;
  }

  /** True while the reader has not taken all that was written. */
  get isBehind(): boolean {
    return this.#waiting > 0;
  }

  get #waiting(): number {
    return this.#current.length + this.#queuedBytes;
  }

  /** Writes text that must not be lost: results, errors, notices. */
  write(text: string): void {
    this.#sayGap();
    this.#add(text);
  }

  /** Writes text that can be read elsewhere too; dropped whole where too much waits already. */
  writeLive(text: string): void {
    if (this.#isGone) return;
    if (this.#waiting > (this.#isDropping ? this.#resume : this.#limit)) {
      this.#isDropping = true;
      this.#gap ??= { bytes: 0, lines: 0 };
      this.#gap.bytes += Buffer.byteLength(text);
      this.#gap.lines += text.split('\n').length - 1;
      return;
    }
    this.#isDropping = false;
    this.write(text);
  }

  /**
   * Waits until the reader has taken everything, or took nothing for `patienceMs`. Resolves with whether nothing
   * is left.
   */
  async end(patienceMs: number): Promise<boolean> {
    this.#sayGap();
    if (this.#waiting === 0) return true;
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const finish = () => {
        clearTimeout(timer);
        this.#onTaken = () => {};
        resolve(this.#waiting === 0);
      };
      this.#onTaken = () => {
        if (this.#waiting === 0) return finish();
        clearTimeout(timer);
        if (Number.isFinite(patienceMs)) timer = setTimeout(finish, patienceMs);
      };
      this.#onTaken();
    });
  }

  #sayGap(): void {
    if (this.#gap === null) return;
    const text = this.#options.gapText(this.#gap);
    this.#gap = null;
    this.#add(text);
  }

  #add(text: string): void {
    if (this.#isGone || text === '') return;
    this.#texts.push(text);
    this.#queuedBytes += Buffer.byteLength(text);
    this.#pump();
  }

  #pump(): void {
    while (!this.#isWriting && this.#waiting > 0) {
      if (this.#current.length === 0) {
        this.#current = Buffer.from(this.#texts.join(''));
        this.#texts = [];
        this.#queuedBytes = 0;
      }
      let isAtOnce = true;
      this.#isWriting = true;
      this.#sink.write(this.#current, (error, taken) => {
        this.#isWriting = false;
        if (error) this.#fail(error);
        else this.#current = this.#current.subarray(taken);
        this.#onTaken();
        if (!isAtOnce) this.#pump();
      });
      isAtOnce = false;
    }
  }

  #fail(error: NodeJS.ErrnoException): void {
    // A terminal that was closed answers with an input/output error.
    const isHungUp = this.#options.isTerminal === true && error.code === 'EIO';
    if (!isHungUp && !readerIsGone.has(error.code ?? '')) this.#problem = error;
    this.#isGone = true;
    this.#texts = [];
    this.#current = Buffer.alloc(0);
    this.#queuedBytes = 0;
  }
}
