/** A token of Nix source: its kind, and where it is, in bytes. */
export type Token = { kind: TokenKind; start: number; end: number };

/**
 * Keywords and signs are their own kinds. `text` is a piece of a string or of a path behind an interpolation, `path` the
 * beginning of a path, whose end is `path-end`; `other` a character that begins no token.
 */
export type TokenKind =
  | (typeof keywords)[number]
  | (typeof signs)[number]
  | 'word'
  | 'integer'
  | 'float'
  | 'path'
  | 'search-path'
  | 'url'
  | 'text'
  | 'path-end'
  | 'other'
  | 'end';

export const keywords = [
  'if',
  'then',
  'else',
  'assert',
  'with',
  'let',
  'in',
  'rec',
  'inherit',
  'or',
] as const;

/** Longer ones first. */
export const signs = [
  ...(['...', "''", '==', '!=', '<=', '>=', '&&', '||', '->', '//', '++', '${'] as const),
  ...(['"', '{', '}', '(', ')', '[', ']', '<', '>', ':', ';', ',', '.', '=', '@', '?'] as const),
  ...(['!', '+', '-', '*', '/'] as const),
] as const;

const keywordSet: ReadonlySet<string> = new Set(keywords);
const longestKeyword = Math.max(...keywords.map(({ length }) => length));

/** The keyword that a word of the source is; null for a name. */
export function keywordIn(source: string, start: number, end: number): (typeof keywords)[number] | null {
  const length = end - start;
  if (length > longestKeyword || length < 2) return null;
  const word = source.slice(start, end);
  return keywordSet.has(word) ? (word as (typeof keywords)[number]) : null;
}

/** By the code of their first character, in the order of `signs`. */
const signsByStart: (readonly (typeof signs)[number][] | undefined)[] = [];
for (const sign of signs) signsByStart[sign.charCodeAt(0)] ??= signs.filter((one) => one[0] === sign[0]);

/** The sign that begins at `at`; null where none does. */
export function signAt(source: string, at: number): (Token & { kind: (typeof signs)[number] }) | null {
  const begun = signsByStart[source.charCodeAt(at)];
  if (begun === undefined) return null;
  for (const kind of begun) {
    if (kind.length > 1 && !source.startsWith(kind, at)) continue;
    const end = at + kind.length;
    return { kind, start: at, end: kind === "''" ? openingEnd(source, end) : end };
  }
  return null;
}

/** A line of nothing but spaces behind the opening of an indented string belongs to it. */
function openingEnd(source: string, end: number): number {
  let after = end;
  while (source[after] === ' ') after += 1;
  return source[after] === '\n' ? after + 1 : end;
}

/** Source that is no Nix. `offset` is where Nix says that it is wrong, in bytes. */
export class NixSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'NixSyntaxError';
    this.offset = offset;
  }
}
