import type { Dialect } from './dialect.js';
import { Lexer } from './lexer.js';
import { NixSyntaxError, type Token, type TokenKind } from './tokens.js';

/** The tokens of a source, with a look at the next three. What is wrong with a token is thrown when it is looked at. */
export class TokenStream {
  readonly source: string;
  readonly #lexer: Lexer;
  #first: Token | null = null;
  #second: Token | null = null;
  #third: Token | null = null;
  /** The end of the last token that was taken. */
  lastEnd = 0;

  constructor(source: string, dialect: Dialect) {
    this.source = source;
    this.#lexer = new Lexer(source, dialect);
  }

  peek(): Token {
    this.#first ??= this.#lexer.next();
    return this.#first;
  }

  /** The token behind the next one. */
  peekSecond(): Token {
    this.peek();
    this.#second ??= this.#lexer.next();
    return this.#second;
  }

  peekThird(): Token {
    this.peekSecond();
    this.#third ??= this.#lexer.next();
    return this.#third;
  }

  is(kind: TokenKind): boolean {
    return this.peek().kind === kind;
  }

  take(): Token {
    const token = this.peek();
    this.#first = this.#second;
    this.#second = this.#third;
    this.#third = null;
    this.lastEnd = token.end;
    return token;
  }

  /** Throws where another token is next. */
  expect(kind: TokenKind): Token {
    if (this.peek().kind !== kind) throw this.unexpected(kind);
    return this.take();
  }

  takeIf(kind: TokenKind): boolean {
    if (this.peek().kind !== kind) return false;
    this.take();
    return true;
  }

  textOf({ start, end }: Token): string {
    return this.source.slice(start, end);
  }

  unexpected(expected?: TokenKind): NixSyntaxError {
    const token = this.peek();
    const found = token.kind === 'end' ? 'end of file' : `'${this.textOf(token).slice(0, 40)}'`;
    const instead = expected === undefined ? '' : `, expected ${expected}`;
    return new NixSyntaxError(`syntax error: unexpected ${found}${instead}`, token.start);
  }
}
