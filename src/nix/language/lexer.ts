import {
  isDigit,
  isLetter,
  isPathPart,
  isSchemePart,
  isUrlPart,
  isWordPart,
  rememberingRunEnd,
  runEnd,
} from './characters.js';
import { keywords, NixSyntaxError, signs, type Token, type TokenKind } from './tokens.js';

/** What the lexer is in the middle of. After a `slash`, a path must go on. */
type State = 'expression' | 'string' | 'indented' | 'path' | 'slash';

type Found = { kind: TokenKind; end: number };

const keywordSet: ReadonlySet<string> = new Set(keywords);
/** By their first character, in the order of `signs`. */
const signsByStart = new Map(
  signs.map((sign) => [sign.charCodeAt(0), signs.filter((one) => one[0] === sign[0])]),
);
const floatPattern = /(?:[1-9]\d*\.\d*|0?\.\d+)(?:[Ee][+-]?\d+)?/y;
const comment = /#[^\r\n]*|\/\*[\s\S]*?\*\//y;
const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13;
const largestInteger = 2n ** 63n - 1n;

/**
 * Splits Nix source into tokens, one at a time, as lexer.l of Nix does: the longest rule matches, then the first.
 * `source` has one character a byte.
 */
export class Lexer {
  readonly #source: string;
  readonly #states: State[] = ['expression'];
  readonly #pathEnd: (at: number) => number;
  readonly #schemeEnd: (at: number) => number;
  /** Whether a comment's end was looked for in vain: further ones need not look. */
  #hasNoCommentEnd = false;
  #at = 0;
  /** Where the last token, blank or comment began: there Nix sees the end of the file. */
  #last = 0;

  constructor(source: string) {
    this.#source = source;
    this.#pathEnd = rememberingRunEnd(source, isPathPart);
    this.#schemeEnd = rememberingRunEnd(source, isSchemePart);
  }

  /** Throws a `NixSyntaxError` for a number that is too large and a path that ends with a slash. */
  next(): Token {
    const state = this.#states.at(-1) ?? 'expression';
    if (state === 'expression') this.#skipBlanks();
    const start = this.#at;
    if (start >= this.#source.length && state !== 'path' && state !== 'slash')
      return { kind: 'end', start: this.#last, end: start };
    const { kind, end } = this.#found(state);
    if (end > start) this.#last = start;
    this.#at = end;
    return { kind, start, end };
  }

  #found(state: State): Found {
    if (state === 'path' || state === 'slash') return this.#inPath(state);
    if (state === 'string') return this.#inString();
    if (state === 'indented') return this.#inIndented();
    return this.#inExpression();
  }

  #skipBlanks(): void {
    for (;;) {
      const end = Math.max(runEnd(this.#source, this.#at, isBlank), this.#commentEnd());
      if (end === this.#at) return;
      this.#last = this.#at;
      this.#at = end;
    }
  }

  #commentEnd(): number {
    const code = this.#source.charCodeAt(this.#at);
    const isBlock = code === 47 && this.#source[this.#at + 1] === '*' && !this.#hasNoCommentEnd;
    if (!isBlock && code !== 35) return this.#at;
    comment.lastIndex = this.#at;
    if (comment.test(this.#source)) return comment.lastIndex;
    this.#hasNoCommentEnd = true;
    return this.#at;
  }

  #inExpression(): Found {
    const long = this.#pathOrUrl();
    const plain = this.#wordOrNumber();
    const sign = this.#sign();
    if (long !== null && long.end > Math.max(plain?.end ?? 0, sign?.end ?? 0)) return this.#begun(long);
    if (plain !== null && plain.end >= (sign?.end ?? 0)) return this.#checked(plain);
    // What follows a NUL is never read: its code is that of the end for Nix' parser.
    if (sign === null) return { kind: this.#source[this.#at] === '\0' ? 'end' : 'other', end: this.#at + 1 };
    this.#nest(sign);
    return sign;
  }

  /** Keeps the states of strings and interpolations. */
  #nest({ kind }: Found): void {
    if (kind === '{' || kind === '${') this.#states.push('expression');
    else if (kind === '"') this.#states.push('string');
    else if (kind === "''") this.#states.push('indented');
    else if (kind === '}' && this.#states.length > 1) this.#states.pop();
  }

  #sign(): Found | null {
    const begun = signsByStart.get(this.#source.charCodeAt(this.#at));
    const sign = begun?.find((one) => this.#source.startsWith(one, this.#at));
    if (sign === undefined) return null;
    const end = this.#at + sign.length;
    if (sign !== "''") return { kind: sign, end };
    const after = runEnd(this.#source, end, (code) => code === 32);
    return { kind: sign, end: this.#source[after] === '\n' ? after + 1 : end };
  }

  #wordOrNumber(): Found | null {
    const code = this.#source.charCodeAt(this.#at);
    if (isLetter(code) || code === 95) {
      const end = runEnd(this.#source, this.#at, isWordPart);
      const word = this.#source.slice(this.#at, end);
      return { kind: keywordSet.has(word) ? (word as TokenKind) : 'word', end };
    }
    if (!isDigit(code) && code !== 46) return null;
    const integerEnd = runEnd(this.#source, this.#at, isDigit);
    floatPattern.lastIndex = this.#at;
    const floatEnd = floatPattern.test(this.#source) ? floatPattern.lastIndex : 0;
    if (floatEnd > integerEnd) return { kind: 'float', end: floatEnd };
    return integerEnd === this.#at ? null : { kind: 'integer', end: integerEnd };
  }

  /** A number that Nix can hold: as strtod has it, no float that is too large, or so small that it is not exact. */
  #checked(found: Found): Found {
    const text = this.#source.slice(this.#at, found.end);
    if (found.kind === 'integer' && !isSmallInteger(text))
      throw new NixSyntaxError(`invalid integer '${text}'`, this.#at);
    if (found.kind === 'float') {
      const value = Number(text);
      const isZero = /^[0.]*(?:[Ee]|$)/.test(text);
      if (value > Number.MAX_VALUE || (!isZero && value < 2 ** -1022))
        throw new NixSyntaxError(`invalid float '${text}'`, this.#at);
    }
    return found;
  }

  /** The longest of the tokens that may have a slash or a colon; its end is that of the whole rule. */
  #pathOrUrl(): (Found & { shorter?: number; state?: State }) | null {
    const [at, source] = [this.#at, this.#source];
    const code = source.charCodeAt(at);
    if (code === 60) return this.#searchPath();
    const isHome = code === 126;
    if (!isHome && !isPathPart(code) && code !== 47) return null;
    const url = isLetter(code) ? this.#url() : null;
    const path = this.#path(isHome ? at + 1 : this.#pathEnd(at));
    if (url !== null && (path === null || url.end > path.end)) return url;
    return path;
  }

  #url(): Found | null {
    const colon = this.#schemeEnd(this.#at);
    if (this.#source[colon] !== ':') return null;
    const end = runEnd(this.#source, colon + 1, isUrlPart);
    return end === colon + 1 ? null : { kind: 'url', end };
  }

  /** A path of which the first slash is at `slash`: "a/b", or the "a/" of "a/${b}". */
  #path(slash: number): (Found & { shorter?: number; state?: State }) | null {
    const source = this.#source;
    if (source[slash] !== '/') return null;
    const end = this.#segmentsEnd(slash);
    if (end > slash) return { kind: 'path', end, state: source[end - 1] === '/' ? 'slash' : 'path' };
    // With what it must be followed by, it is longer than the division of a word.
    return source.startsWith('${', slash + 1)
      ? { kind: 'path', end: slash + 3, shorter: slash + 1, state: 'slash' }
      : null;
  }

  /** The end of "/a/b", with one slash at the end; `slash` where there is no segment. */
  #segmentsEnd(slash: number): number {
    let end = slash;
    while (this.#source[end] === '/') {
      const next = this.#pathEnd(end + 1);
      if (next === end + 1) return end === slash ? slash : end + 1;
      end = next;
    }
    return end;
  }

  #searchPath(): Found | null {
    const source = this.#source;
    let end = this.#at;
    do {
      const next = this.#pathEnd(end + 1);
      if (next === end + 1) return null;
      end = next;
    } while (source[end] === '/');
    return source[end] === '>' ? { kind: 'search-path', end: end + 1 } : null;
  }

  #begun({ kind, end, shorter = end, state }: Found & { shorter?: number; state?: State }): Found {
    if (state !== undefined) this.#states.push(state);
    return { kind, end: shorter };
  }

  #inPath(state: 'path' | 'slash'): Found {
    const [at, source] = [this.#at, this.#source];
    if (source.startsWith('${', at)) {
      this.#states.splice(-1, 1, 'path', 'expression');
      return { kind: '${', end: at + 2 };
    }
    const first = this.#pathEnd(at);
    const segments = source[first] === '/' ? this.#segmentsEnd(first) : first;
    const end = source[first] === '/' && segments === first ? first + 1 : segments;
    if (end > at) {
      this.#states.splice(-1, 1, source[end - 1] === '/' ? 'slash' : 'path');
      return { kind: 'text', end };
    }
    if (state === 'slash')
      throw new NixSyntaxError('a path ends with a slash', at < source.length ? at : this.#last);
    this.#states.pop();
    return { kind: 'path-end', end: at };
  }

  #inString(): Found {
    const [at, source] = [this.#at, this.#source];
    if (source[at] === '"') {
      this.#states.pop();
      return { kind: '"', end: at + 1 };
    }
    const end = this.#textEnd();
    if (end > at) return { kind: 'text', end };
    this.#states.push('expression');
    return { kind: '${', end: at + 2 };
  }

  /** The end of a string's text; a backslash or a dollar that ends the source is a piece of its own, as in lexer.l. */
  #textEnd(): number {
    const [at, source] = [this.#at, this.#source];
    for (let end = at; end < source.length; ) {
      const [character, next] = [source[end], source[end + 1]];
      if (character === '"' || (character === '$' && next === '{')) return end;
      const isDollar = character === '$' && next !== '"';
      const length = isDollar && next === '\\' ? 3 : isDollar || character === '\\' ? 2 : 1;
      if (end + length > source.length) return end > at ? end : source.length;
      end += length;
    }
    return source.length;
  }

  #inIndented(): Found {
    const [at, source] = [this.#at, this.#source];
    if (source.startsWith("''", at)) {
      const third = source[at + 2];
      if (third === '$' || third === "'") return { kind: 'text', end: at + 3 };
      if (third === '\\' && at + 3 < source.length) return { kind: 'text', end: at + 4 };
      this.#states.pop();
      return { kind: "''", end: at + 2 };
    }
    if (source.startsWith('${', at)) {
      this.#states.push('expression');
      return { kind: '${', end: at + 2 };
    }
    let end = at;
    while (end < source.length) {
      const [character, next] = [source[end], source[end + 1]];
      if (character !== "'" && character !== '$') end += 1;
      else if (next !== undefined && next !== (character === '$' ? '{' : '$') && next !== "'") end += 2;
      else break;
    }
    return { kind: 'text', end: Math.max(end, at + 1) };
  }
}

function isSmallInteger(text: string): boolean {
  const digits = text.replace(/^0+/, '');
  return digits.length < 19 || (digits.length === 19 && BigInt(digits) <= largestInteger);
}
