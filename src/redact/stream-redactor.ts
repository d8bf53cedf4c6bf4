import { MaskingStream } from './masking-stream.js';
import { PatternStream } from './pattern-stream.js';
import type { Redaction } from './redaction.js';

/**
 * Masks secrets in a stream of terminal text. What `push`, `release` and `flush` give, put together,
 * is what was pushed, in order, with `***` in place of secrets: escape sequences and line breaks are
 * never lost. Held back is only what may yet turn out to be a secret, and with regular expressions
 * the line that has not ended.
 */
export class StreamRedactor {
  readonly #secrets: MaskingStream;
  readonly #patterns: PatternStream | null;

  /** `cols`: the terminal's width. A line that fills it counts as going on in the next. */
  constructor(redaction: Redaction, options: { cols?: number } = {}) {
    this.#secrets = new MaskingStream(redaction.automaton, options.cols);
    this.#patterns =
      redaction.patterns.length > 0 ? new PatternStream([...redaction.patterns], options.cols) : null;
  }

  /** Takes a chunk, cut anywhere between two characters, and gives what is certain by now. */
  push(chunk: string): string {
    const masked = this.#secrets.push(chunk);
    return this.#patterns ? this.#patterns.push(masked) : masked;
  }

  /**
   * For when nothing came for a while and somebody is watching: gives out what is held back for the
   * first three characters of a secret at most, and the whole words of an unfinished line. What was
   * matched so far is remembered: the rest of a secret is still masked when it comes.
   */
  release(): string {
    const masked = this.#secrets.release();
    return this.#patterns ? this.#patterns.push(masked) + this.#patterns.release() : masked;
  }

  /** Gives everything left, at the end of the stream. */
  flush(): string {
    const masked = this.#secrets.flush();
    return this.#patterns ? this.#patterns.push(masked) + this.#patterns.flush() : masked;
  }
}

/** Masks secrets in a whole text: metadata, a command line, an error message, a line of a log. */
export function redactText(redaction: Redaction, text: string): string {
  const redactor = new StreamRedactor(redaction);
  return redactor.push(text) + redactor.flush();
}
