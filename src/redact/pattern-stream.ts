import { type EscapeState, hasContent, isBreak, isInvisible, nextEscapeState } from '../text/ansi.js';
import { type Drop, dropsFrom, mergeDrops, withoutDrops } from './drop.js';
import { Overwriting } from './overwriting.js';
import { Track } from './track.js';

/**
 * A line of more visible characters is searched piece by piece, each piece overlapping the one
 * before by half: the cost of a pattern grows with a power of the length (see isExplosive). A match
 * that begins within one piece is followed up to `longestMatch`.
 */
const longestPiece = 1024;
const longestMatch = 16 * 1024;

/** A line under way: its visible characters, the first of which has the ordinal `start`. */
class Line {
  readonly track = new Track();
  text = '';
  start = 0;
  /** Where in `text` the first match begins that reaches its end, and may go on. */
  #open = 0;

  add(position: number, text: string): void {
    this.text += text;
    this.track.addRun(position, text.length);
  }

  search(patterns: RegExp[]): Drop[] {
    this.#open = this.text.length;
    for (const pattern of patterns)
      for (const { 0: match, index } of this.text.matchAll(pattern)) {
        if (match) this.track.mask(this.start + index, this.start + index + match.length);
        if (index + match.length === this.text.length) this.#open = Math.min(this.#open, index);
      }
    return this.track.takeDrops();
  }

  /** Forgets the older half of what was searched, unless a match under way began there. */
  shorten(): void {
    const half = this.text.length - longestPiece / 2;
    const gone = this.text.length >= longestMatch ? half : Math.min(half, this.#open);
    this.start += gone;
    this.text = this.text.slice(gone);
  }
}

/**
 * Masks what regular expressions match within one logical line of terminal text, in escape
 * sequences' content too. A line is held back until it ends, since only then it is known what of it
 * matches; a line as wide as the terminal goes on in the next one.
 */
export class PatternStream {
  #text = '';
  #base = 0;
  #drops: Drop[] = [];
  #state: EscapeState = 'text';
  #screen = new Line();
  #content = new Line();
  readonly #overwriting = new Overwriting();

  readonly #patterns: RegExp[];
  readonly #cols: number | undefined;
  readonly #onMask: ((start: number, end: number) => void) | undefined;

  constructor(patterns: RegExp[], cols: number | undefined, onMask?: (start: number, end: number) => void) {
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
    return this.#give([this.#screen, this.#content].map(({ track, start }) => track.positionOf(start)));
  }

  /** Gives out the whole words of a line that does not end yet, such as a prompt. */
  release(): string {
    this.#search(this.#screen);
    const words = this.#screen.start + this.#screen.text.search(/\S*$/);
    return this.#give([
      this.#screen.track.positionOf(words),
      this.#content.track.positionOf(this.#content.start),
    ]);
  }

  flush(): string {
    this.#search(this.#screen);
    this.#search(this.#content);
    return this.#give([]);
  }

  #add(text: string, position: number): void {
    const line = this.#state === 'text' ? this.#screen : this.#content;
    const step = longestPiece / 2;
    for (let from = 0; from < text.length; from += step) {
      line.add(position + from, text.slice(from, from + step));
      if (line.text.length < longestPiece) continue;
      this.#search(line);
      line.shorten();
    }
  }

  #control(code: number): void {
    this.#follow(code);
    if (this.#state === 'text' && isBreak(code)) {
      const width = this.#screen.track.count;
      if (this.#cols !== undefined && width > 0 && width % this.#cols === 0) return;
      this.#search(this.#screen);
      this.#screen = new Line();
      this.#screen.track.overwrite(this.#overwriting.isOverwriting);
      return;
    }
    const state = nextEscapeState(this.#state, code);
    if (state !== this.#state && (this.#state === 'osc' || this.#state === 'string')) {
      this.#search(this.#content);
      this.#content = new Line();
    }
    this.#state = state;
  }

  /** Follows the cursor; where the width is unknown this is not the text of a terminal. */
  #follow(code: number): void {
    if (this.#cols === undefined) return;
    this.#overwriting.control(this.#state, code);
    if (!isBreak(code)) this.#screen.track.overwrite(this.#overwriting.isOverwriting);
  }

  #search(line: Line): void {
    for (const drop of line.search(this.#patterns)) this.#drops.push(drop);
  }

  #give(held: (number | null)[]): string {
    const position = Math.min(this.#base + this.#text.length, ...held.filter((found) => found !== null));
    const given = this.#text.slice(0, position - this.#base);
    const drops = mergeDrops(this.#drops);
    const redacted = withoutDrops(given, this.#base, drops);
    if (this.#onMask)
      for (const { start, end } of drops) if (start < position) this.#onMask(start, Math.min(end, position));
    this.#drops = dropsFrom(drops, position);
    this.#text = this.#text.slice(position - this.#base);
    this.#base = position;
    for (const { track } of [this.#screen, this.#content]) track.forget(position);
    return redacted;
  }
}
