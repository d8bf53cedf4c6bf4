import { character, isOf, runEnd } from './characters.js';
import { NixSyntaxError, type Token } from './tokens.js';

const dot = 46;
const floatPattern = /(?:[1-9]\d*\.\d*|0?\.\d+)(?:[Ee][+-]?\d+)?/y;
const largestInteger = 2n ** 63n - 1n;

/** The number that begins at `at`; null where none does. */
export function numberAt(source: string, at: number): (Token & { kind: 'integer' | 'float' }) | null {
  const code = source.charCodeAt(at);
  if (code !== dot && !isOf(code, character.digit)) return null;
  const integerEnd = runEnd(source, at, character.digit);
  floatPattern.lastIndex = at;
  const floatEnd = floatPattern.test(source) ? floatPattern.lastIndex : 0;
  if (floatEnd > integerEnd) return { kind: 'float', start: at, end: floatEnd };
  return integerEnd === at ? null : { kind: 'integer', start: at, end: integerEnd };
}

/** Throws for what Nix cannot hold: as strtod has it, a float that is too large, or so small that it is not exact. */
export function checkNumber(source: string, { kind, start, end }: Token): void {
  const text = source.slice(start, end);
  if (kind === 'integer' && !isSmallInteger(text))
    throw new NixSyntaxError(`invalid integer '${text}'`, start);
  if (kind === 'float') {
    const value = Number(text);
    const isZero = /^[0.]*(?:[Ee]|$)/.test(text);
    if (value > Number.MAX_VALUE || (!isZero && value < 2 ** -1022))
      throw new NixSyntaxError(`invalid float '${text}'`, start);
  }
}

function isSmallInteger(text: string): boolean {
  const digits = text.replace(/^0+/, '');
  return digits.length < 19 || (digits.length === 19 && BigInt(digits) <= largestInteger);
}
