import { Lexer } from './lexer.js';
import { parseNix } from './parser.js';
import { NixSyntaxError, type Token } from './tokens.js';

/**
 * The tokens of Nix source, which leave out blanks and comments; null for what is no Nix. `source` has one character a byte, and
 * so are the places of the tokens.
 */
export function tokensIn(source: string): Token[] | null {
  try {
    parseNix(source);
  } catch (thrown) {
    if (thrown instanceof NixSyntaxError) return null;
    throw thrown;
  }
  const lexer = new Lexer(source, 'current');
  const tokens: Token[] = [];
  for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) tokens.push(token);
  return tokens;
}
