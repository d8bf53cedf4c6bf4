import { character, isOf, RunEnds, runEnd } from './characters.js';
import type { TokenKind } from './tokens.js';

const slash = 47;
const colon = 58;
const home = 126;
const less = 60;

/** `after` is the state in which a path goes on. `ruleEnd` is where what the rule of lexer.l matches ends. */
export type LongToken = { kind: TokenKind; end: number; ruleEnd: number; after: 'path' | 'slash' | null };

/** Paths, search paths and URLs: the tokens that may have a slash or a colon in them. */
export class LongTokens {
  readonly #source: string;
  readonly #pathEnds: RunEnds;
  readonly #schemeEnds: RunEnds;

  constructor(source: string) {
    this.#source = source;
    this.#pathEnds = new RunEnds(source, character.path);
    this.#schemeEnds = new RunEnds(source, character.scheme);
  }

  /** The longest that begins at `at`. */
  at(at: number): LongToken | null {
    const code = this.#source.charCodeAt(at);
    if (code === less) return this.#searchPath(at);
    if (code !== home && code !== slash && !isOf(code, character.path)) return null;
    const url = isOf(code, character.letter) ? this.#url(at) : null;
    const path = this.#path(code === home ? at + 1 : this.#pathEnds.of(at));
    if (url !== null && (path === null || url.ruleEnd > path.ruleEnd)) return url;
    return path;
  }

  #url(at: number): LongToken | null {
    const schemeEnd = this.#schemeEnds.of(at);
    if (this.#source.charCodeAt(schemeEnd) !== colon) return null;
    const end = runEnd(this.#source, schemeEnd + 1, character.url);
    return end === schemeEnd + 1 ? null : { kind: 'url', end, ruleEnd: end, after: null };
  }

  /** A path of which the first slash is at `first`: "a/b", or the "a/" of "a/${b}". */
  #path(first: number): LongToken | null {
    const source = this.#source;
    if (source.charCodeAt(first) !== slash) return null;
    const end = this.segmentsEnd(first);
    if (end > first)
      return {
        kind: 'path',
        end,
        ruleEnd: end,
        after: source.charCodeAt(end - 1) === slash ? 'slash' : 'path',
      };
    // With what it must be followed by, it is longer than the division of a word.
    return source.startsWith('${', first + 1)
      ? { kind: 'path', end: first + 1, ruleEnd: first + 3, after: 'slash' }
      : null;
  }

  /** The end of "/a/b", with one slash at the end; `from` where there is no segment. */
  segmentsEnd(from: number): number {
    let end = from;
    while (this.#source.charCodeAt(end) === slash) {
      const next = this.#pathEnds.of(end + 1);
      if (next === end + 1) return end === from ? from : end + 1;
      end = next;
    }
    return end;
  }

  /** The end of the text of a path that goes on at `at`, behind its beginning or an interpolation; `at` where it ends. */
  restEnd(at: number): number {
    const first = this.#pathEnds.of(at);
    if (this.#source.charCodeAt(first) !== slash) return first;
    const end = this.segmentsEnd(first);
    return end === first ? first + 1 : end;
  }

  #searchPath(at: number): LongToken | null {
    let end = at;
    do {
      const next = this.#pathEnds.of(end + 1);
      if (next === end + 1) return null;
      end = next;
    } while (this.#source.charCodeAt(end) === slash);
    if (this.#source[end] !== '>') return null;
    return { kind: 'search-path', end: end + 1, ruleEnd: end + 1, after: null };
  }
}
