import { character, isOf, runEnd } from './characters.js';
import type { Dialect } from './dialect.js';
import { LongTokens } from './long-tokens.js';
import { checkNumber, numberAt } from './numbers.js';
import { indentedEscapeEnd, indentedTextEnd, stringTextEnd } from './text-ends.js';
import { keywordIn, NixSyntaxError, signAt, type Token, type TokenKind } from './tokens.js';

/** What the lexer is in the middle of. After a `slash`, a path must go on. */
type State = 'expression' | 'string' | 'indented' | 'path' | 'slash';

const underscore = 95;
const hash = 35;
const slash = 47;
const star = 42;
const carriageReturn = 13;
const newline = 10;
const colon = 58;
const dot = 46;
const plus = 43;

/**
 * Splits Nix source into tokens, one at a time, as lexer.l of Nix does: the longest rule matches, then the first.
 * `source` has one character a byte.
 */
export class Lexer {
  readonly #source: string;
  readonly #isCurrent: boolean;
  readonly #hasNul: boolean;
  readonly #long: LongTokens;
  #state: State = 'expression';
  readonly #outer: State[] = [];
  /** Whether a comment's end was looked for in vain: further ones need not look. */
  #hasNoCommentEnd = false;
  #at = 0;
  /** Where the last token, blank or comment began: there former Nix sees the end of the file. */
  #last = 0;

  constructor(source: string, dialect: Dialect) {
    this.#source = source;
    this.#isCurrent = dialect === 'current';
    this.#hasNul = source.includes('\0');
    this.#long = new LongTokens(source);
  }

  /** Throws a `NixSyntaxError` for a number that is too large and a path that ends with a slash. */
  next(): Token {
    const state = this.#state;
    if (state === 'expression') this.#skipBlanks();
    const start = this.#at;
    if (start >= this.#source.length && state !== 'path' && state !== 'slash')
      return { kind: 'end', start: this.#isCurrent ? start : this.#last, end: start };
    const token = this.#tokenIn(state, start);
    if (token.end > start) this.#last = start;
    this.#at = token.end;
    return token;
  }

  #tokenIn(state: State, at: number): Token {
    if (state === 'expression') return this.#inExpression(at);
    if (state === 'string') return this.#inString(at);
    if (state === 'indented') return this.#inIndented(at);
    return this.#inPath(state, at);
  }

  #enter(state: State): void {
    this.#outer.push(this.#state);
    this.#state = state;
  }

  #leave(): void {
    this.#state = this.#outer.pop() ?? 'expression';
  }

  #skipBlanks(): void {
    const source = this.#source;
    for (;;) {
      const at = this.#at;
      const code = source.charCodeAt(at);
      let end = at;
      if (code === hash) end = lineEnd(source, at);
      else if (code === slash && source.charCodeAt(at + 1) === star) end = this.#blockEnd(at);
      else if (isOf(code, character.blank)) end = runEnd(source, at, character.blank);
      if (end === at) return;
      this.#last = at;
      this.#at = end;
    }
  }

  #blockEnd(at: number): number {
    const end = this.#hasNoCommentEnd ? -1 : this.#source.indexOf('*/', at + 2);
    this.#hasNoCommentEnd = end === -1;
    return end === -1 ? at : end + 2;
  }

  #inExpression(at: number): Token {
    const source = this.#source;
    const code = source.charCodeAt(at);
    if (isOf(code, character.letter) || code === underscore) return this.#wordOrLonger(at);
    const number = numberAt(source, at);
    const sign = number === null ? signAt(source, at) : null;
    const plainEnd = number?.end ?? sign?.end ?? 0;
    const long = this.#long.at(at);
    if (long !== null && long.ruleEnd > plainEnd) {
      if (long.after !== null) this.#enter(long.after);
      return { kind: long.kind, start: at, end: long.end };
    }
    if (number !== null) {
      checkNumber(source, number);
      return number;
    }
    // What follows a NUL is never read: its code is that of the end for Nix' parser.
    if (sign === null && code === 0)
      return { kind: 'end', start: this.#isCurrent ? at + 1 : at, end: at + 1 };
    if (sign === null) return { kind: 'other', start: at, end: at + 1 };
    // The pipe operator is a token also where it may not be used; of "|>" no part is one.
    if (this.#isCurrent && sign.kind === '<' && source.startsWith('<|', at))
      return { kind: 'other', start: at, end: at + 2 };
    this.#nest(sign.kind);
    return sign;
  }

  /** A word, unless it is the beginning of a path or URL; what cannot go on as one is told by the next character. */
  #wordOrLonger(at: number): Token {
    const source = this.#source;
    const end = runEnd(source, at, character.word);
    if (end < source.length && goesOn(source.charCodeAt(end))) {
      const long = this.#long.at(at);
      if (long !== null && long.ruleEnd > end) {
        if (long.after !== null) this.#enter(long.after);
        return { kind: long.kind, start: at, end: long.end };
      }
    }
    return { kind: keywordIn(source, at, end) ?? 'word', start: at, end };
  }

  /** Keeps the states of strings and interpolations. */
  #nest(kind: TokenKind): void {
    if (kind === '{' || kind === '${') this.#enter('expression');
    else if (kind === '"') this.#enter('string');
    else if (kind === "''") this.#enter('indented');
    else if (kind === '}') this.#leave();
  }

  #inString(at: number): Token {
    const end = this.#stringTextEnd(at);
    if (end > at) return this.#text(at, end);
    if (this.#source[at] === '"') {
      this.#leave();
      return { kind: '"', start: at, end: at + 1 };
    }
    this.#enter('expression');
    return { kind: '${', start: at, end: at + 2 };
  }

  /** For former Nix, a backslash or a dollar that ends the source is a piece of its own. */
  #stringTextEnd(at: number): number {
    const source = this.#source;
    const end = stringTextEnd(source, at);
    const isPiece = end < source.length && source[end] !== '"' && !source.startsWith('${', end);
    return isPiece && this.#isCurrent ? source.length : end;
  }

  #inIndented(at: number): Token {
    const source = this.#source;
    if (source.startsWith("''", at)) {
      const end = indentedEscapeEnd(source, at);
      if (end !== null) return { kind: 'text', start: at, end };
      this.#leave();
      return { kind: "''", start: at, end: at + 2 };
    }
    if (source.startsWith('${', at)) {
      this.#enter('expression');
      return { kind: '${', start: at, end: at + 2 };
    }
    return this.#text(at, indentedTextEnd(source, at));
  }

  #text(start: number, end: number): Token {
    if (this.#isCurrent && this.#hasNul && this.#source.slice(start, end).includes('\0'))
      throw new NixSyntaxError('a string has a null byte', start);
    return { kind: 'text', start, end };
  }

  #inPath(state: 'path' | 'slash', at: number): Token {
    const source = this.#source;
    if (source.startsWith('${', at)) {
      this.#state = 'path';
      this.#enter('expression');
      return { kind: '${', start: at, end: at + 2 };
    }
    const end = this.#long.restEnd(at);
    if (end > at) {
      this.#state = source.charCodeAt(end - 1) === slash ? 'slash' : 'path';
      return { kind: 'text', start: at, end };
    }
    if (state === 'slash')
      throw new NixSyntaxError('a path ends with a slash', at < source.length ? at : this.#last);
    this.#leave();
    return { kind: 'path-end', start: at, end: at };
  }
}

/** Whether a path or URL may go on with a character behind a word. */
function goesOn(code: number): boolean {
  return code === slash || code === colon || code === dot || code === plus;
}

function lineEnd(source: string, at: number): number {
  const { length } = source;
  let end = at;
  while (end < length) {
    const code = source.charCodeAt(end);
    if (code === newline || code === carriageReturn) break;
    end += 1;
  }
  return end;
}
