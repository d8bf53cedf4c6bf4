import { longestCompared } from '../../comparable.js';
import { mayBeginPrefix, signsOfPrefix } from './printed-line.js';

/** So many lines that begin with a printable character are left to be read, for those who look back. */
const mostRecent = 256;
/** Less text (UTF-16 units) is not worth the search. */
const leastLength = 8192;
/** No more text is searched at once. */
const mostLength = 128 * 1024;

/** What may begin a line that `CopiedLog` changes, or one that is part of a report. */
const copied = ' <`^>';

/**
 * Finds whole lines that say nothing of a rebuild, as in a flood: with a few searches of the whole text for what makes
 * a line worth reading, rather than with a look at each line.
 */
export class UneventfulLines {
  /** A line feed and what begins a line that has to be read, which may be empty. */
  readonly #begins: RegExp;
  /** What makes a line worth reading wherever it is in it: each alone is found several times faster than all together. */
  readonly #includes: readonly RegExp[];

  /** Lines are read that begin with one of the units (all, where it is null), or in which `includes` matches. */
  constructor(begins: ReadonlySet<number> | null, includes: RegExp) {
    const others = Array.from({ length: 0x7f - 0x21 }, (_, index) => 0x21 + index)
      .filter((unit) => !(begins?.has(unit) ?? true) && !mayBeginPrefix(unit))
      .map((unit) => String.fromCharCode(unit))
      .filter((character) => !copied.includes(character));
    const escaped = others.map((character) => character.replace(/[\\\]^-]/, '\\$&'));
    this.#begins = new RegExp(`\\n[^${escaped.join('')}]`);
    this.#includes = [/[^\r\n -~]/, /\r(?!\n)/, ...signsOfPrefix, includes];
  }

  /**
   * Where uneventful lines of `text` end that begin at `from`, behind a line feed: at the beginning of a line, with at
   * least 256 more of them behind it. `from` where they are too few, or none.
   */
  endFrom(text: string, from: number): number {
    if (text.length - from < leastLength) return from;
    // From the line feed before the first line on.
    const lines = text.slice(from - 1, from + mostLength);
    let end = lines.search(this.#begins) + 1 || lines.lastIndexOf('\n') + 1;
    if (end < leastLength) return from;
    for (const pattern of this.#includes) {
      const included = lines.slice(0, end).search(pattern);
      if (included >= 0) end = lines.lastIndexOf('\n', included) + 1;
    }
    for (let line = 0; line < mostRecent && end > 1; line += 1) end = lines.lastIndexOf('\n', end - 2) + 1;
    return end < leastLength || hasLongLine(lines, end) ? from : from - 1 + end;
  }
}

/** Whether only a part of one of the lines before `end` would be compared. */
function hasLongLine(lines: string, end: number): boolean {
  for (let at = 1; at < end; ) {
    const next = lines.lastIndexOf('\n', at + longestCompared) + 1;
    if (next <= at) return true;
    at = next;
  }
  return false;
}
