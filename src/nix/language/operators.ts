import type { BinaryOperator } from './syntax.js';
import type { TokenKind } from './tokens.js';

export type Operator = { precedence: number; associates: 'left' | 'right' | 'none' };

/** As in parser.y of Nix, weakest first. */
const levels: readonly [Operator['associates'], readonly (BinaryOperator | '?' | '!')[]][] = [
  ['right', ['->']],
  ['left', ['||']],
  ['left', ['&&']],
  ['none', ['==', '!=']],
  ['none', ['<', '>', '<=', '>=']],
  ['right', ['//']],
  ['left', ['!']],
  ['left', ['+', '-']],
  ['left', ['*', '/']],
  ['right', ['++']],
  // Of which the right side is no expression.
  ['left', ['?']],
];

const table = new Map<TokenKind, Operator>(
  levels.flatMap(([associates, signs], index) =>
    signs.map((sign): [TokenKind, Operator] => [sign, { precedence: index + 1, associates }]),
  ),
);

export const notPrecedence = table.get('!')?.precedence ?? 0;

/** What stands between two operands, or before an attribute path. */
export function operatorOf(kind: TokenKind): Operator | null {
  return kind === '!' ? null : (table.get(kind) ?? null);
}
