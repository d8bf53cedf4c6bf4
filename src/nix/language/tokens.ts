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

/** Source that is no Nix. `offset` is where Nix says that it is wrong, in bytes. */
export class NixSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'NixSyntaxError';
    this.offset = offset;
  }
}
