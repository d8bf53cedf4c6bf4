import { Lexer } from './lexer.js';
import { NixSyntaxError, type Token, type TokenKind } from './tokens.js';

/** The tokens of a source, with a look at the next ones. What is wrong with a token is thrown when it is looked at. */
export class TokenStream {
  readonly source: string;
  readonly #lexer: Lexer;
  readonly #ahead: Token[] = [];
  /** The end of the last token that was taken. */
  lastEnd = 0;

  constructor(source: string) {
    this.source = source;
    this.#lexer = new Lexer(source);
  }

  peek(distance = 0): Token {
    while (this.#ahead.length <= distance) this.#ahead.push(this.#lexer.next());
    return this.#ahead[distance] as Token;
  }

  is(kind: TokenKind, distance = 0): boolean {
    return this.peek(distance).kind === kind;
  }

  take(): Token {
    const token = this.peek();
    this.#ahead.shift();
    this.lastEnd = token.end;
    return token;
  }

  /** Throws where another token is next. */
  expect(kind: TokenKind): Token {
    if (!this.is(kind)) throw this.unexpected(kind);
    return this.take();
  }

  takeIf(kind: TokenKind): boolean {
    if (!this.is(kind)) return false;
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
