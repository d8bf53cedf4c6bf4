import { MaskingStream } from './masking-stream.js';
import { PatternStream } from './pattern-stream.js';
import type { Redaction } from './redaction.js';

/**
 * Masks secrets in a stream of terminal text. What `push`, `release` and `flush` return, concatenated,
 * is what was pushed, in order, with `***` in place of secrets: escape sequences and line breaks are
 * never lost. Only text that may turn out to be a secret is held back, and with regular
 * expressions the line that has not ended.
 */
export class StreamRedactor {
  readonly #secrets: MaskingStream;
  readonly #patterns: PatternStream | null;

  /**
   * `cols` is the terminal's width; a line that fills it counts as going on in the next. `isLines` is true for the
   * lines that a `Transcript` makes of a terminal's text.
   */
  constructor(redaction: Redaction, options: { cols?: number; isLines?: boolean } = {}) {
    const { automaton, longestShownBeginning } = redaction;
    this.#secrets = new MaskingStream(automaton, { ...options, longestShownBeginning });
    this.#patterns =
      redaction.patterns.length > 0 ? new PatternStream(redaction.patterns, options.cols) : null;
  }

  /** Takes a chunk, cut anywhere between two characters; returns the redacted text that is not held back. */
  push(chunk: string): string {
    const masked = this.#secrets.push(chunk);
    return this.#patterns ? this.#patterns.push(masked) : masked;
  }

  /**
   * For live output that has been quiet for a while: returns text that is held back for at most the first
   * three characters of a secret, of short secrets fewer, and the whole words of an unfinished line. The match so far is
   * remembered: the rest of a secret is still masked when it arrives.
   */
  release(): string {
    const masked = this.#secrets.release();
    return this.#patterns ? this.#patterns.push(masked) + this.#patterns.release() : masked;
  }

  /** Returns everything left, at the end of the stream. */
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
