import { type EscapeState, hasContent, isBreak, isInvisible, nextEscapeState } from '../text/ansi.js';
import { type MaskedSpan, maskedText, mergedSpans, spansFrom } from './masked-span.js';
import { MatchingThread } from './matching-thread.js';
import { Overwriting } from './overwriting.js';
import type { LinePattern } from './rules/pattern.js';

/**
 * A line of more visible characters is searched piece by piece, each piece overlapping the one before by half:
 * finding one match takes linear time, but a pattern such as `a.*b|a` looks at the whole rest for each match. A
 * match that begins within one piece is followed up to `longestMatch`.
 */
const longestPiece = 1024;
const longestMatch = 16 * 1024;

/** The line that has not ended yet: its visible characters, the first of which has the ordinal `start`. */
class Line {
  readonly thread = new MatchingThread();
  text = '';
  start = 0;
  /** At this length it is searched before it ends. */
  longest = longestPiece;
  /** Where in `text` the first match begins that reaches the end of `text`, and may become longer. */
  #open = 0;

  add(position: number, text: string): void {
    this.text += text;
    this.thread.addRun(position, text.length);
  }

  search(patterns: readonly LinePattern[]): MaskedSpan[] {
    this.#open = this.text.length;
    for (const pattern of patterns)
      for (const [start, end] of pattern.matchesIn(this.text)) {
        if (end > start) this.thread.mask(this.start + start, this.start + end);
        if (end === this.text.length) this.#open = Math.min(this.#open, start);
      }
    return this.thread.takeSpans();
  }

  /** Forgets the older half of what was searched, unless a match that may become longer began there. */
  shorten(): void {
    const half = this.text.length - longestPiece / 2;
    const gone = this.text.length >= longestMatch ? half : Math.min(half, this.#open);
    this.start += gone;
    this.text = this.text.slice(gone);
    this.longest = this.text.length + longestPiece / 2;
  }
}

/**
 * Masks what regular expressions match within one logical line of terminal text, in escape
 * sequences' content too. A line is held back until it ends, since more text can change what
 * matches; a line as wide as the terminal continues in the next one.
 */
export class PatternStream {
  #text = '';
  #base = 0;
  #spans: MaskedSpan[] = [];
  #state: EscapeState = 'text';
  #screen = new Line();
  #content = new Line();
  readonly #overwriting = new Overwriting();

  readonly #patterns: readonly LinePattern[];
  readonly #cols: number | undefined;
  readonly #onMask: ((start: number, end: number) => void) | undefined;

  constructor(
    patterns: readonly LinePattern[],
    cols: number | undefined,
    onMask?: (start: number, end: number) => void,
  ) {
    this.#patterns = patterns;
    this.#cols = cols;
    this.#onMask = onMask;
  }

  push(chunk: string): string {
    let at = this.#text.length;
    this.#text += chunk;
    while (at < this.#text.length) {
      const from = at;
      if (hasContent(this.#state))
        while (at < this.#text.length && !isInvisible(this.#text.charCodeAt(at))) at += 1;
      if (at > from) this.#add(this.#text.slice(from, at), this.#base + from);
      if (at < this.#text.length) this.#control(this.#text.charCodeAt(at++));
    }
    return this.#takeUnheld(
      [this.#screen, this.#content].map(({ thread, start }) => thread.positionOf(start)),
    );
  }

  /** Returns the whole words of a line that has not ended, such as a prompt. */
  release(): string {
    this.#search(this.#screen);
    const words = this.#screen.start + this.#screen.text.search(/\S*$/);
    return this.#takeUnheld([
      this.#screen.thread.positionOf(words),
      this.#content.thread.positionOf(this.#content.start),
    ]);
  }

  flush(): string {
    this.#search(this.#screen);
    this.#search(this.#content);
    return this.#takeUnheld([]);
  }

  #add(text: string, position: number): void {
    const line = this.#state === 'text' ? this.#screen : this.#content;
    const step = longestPiece / 2;
    for (let from = 0; from < text.length; from += step) {
      line.add(position + from, text.slice(from, from + step));
      if (line.text.length < line.longest) continue;
      this.#search(line);
      line.shorten();
    }
  }

  #control(code: number): void {
    this.#followCursor(code);
    if (this.#state === 'text' && isBreak(code)) {
      const width = this.#screen.thread.count;
      if (this.#cols !== undefined && width > 0 && width % this.#cols === 0) return;
      this.#search(this.#screen);
      this.#screen = new Line();
      this.#screen.thread.overwrite(this.#overwriting.isOverwriting);
      return;
    }
    const state = nextEscapeState(this.#state, code);
    if (state !== this.#state && (this.#state === 'osc' || this.#state === 'string')) {
      this.#search(this.#content);
      this.#content = new Line();
    }
    this.#state = state;
  }

  /** Follows the cursor, where the width is known: other text is not redrawn. */
  #followCursor(code: number): void {
    if (this.#cols === undefined) return;
    this.#overwriting.control(this.#state, code);
    if (!isBreak(code)) this.#screen.thread.overwrite(this.#overwriting.isOverwriting);
  }

  #search(line: Line): void {
    for (const span of line.search(this.#patterns)) this.#spans.push(span);
  }

  #takeUnheld(held: (number | null)[]): string {
    const position = Math.min(this.#base + this.#text.length, ...held.filter((found) => found !== null));
    const taken = this.#text.slice(0, position - this.#base);
    const spans = mergedSpans(this.#spans);
    const redacted = maskedText(taken, this.#base, spans);
    if (this.#onMask)
      for (const { start, end } of spans) if (start < position) this.#onMask(start, Math.min(end, position));
    this.#spans = spansFrom(spans, position);
    this.#text = this.#text.slice(position - this.#base);
    this.#base = position;
    for (const { thread } of [this.#screen, this.#content]) thread.forget(position);
    return redacted;
  }
}
