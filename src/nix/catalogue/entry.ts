import type { FailureFamily } from '../failures/failure.js';

/**
 * What a match means. A `root` is a cause. A `consequence` only says that something else failed. A `clue`
 * is harmless by itself (a warning, another program's line) but is the cause when all that follows is a
 * consequence or says no more than "failed".
 */
export type Role = 'root' | 'clue' | 'consequence';

export type Rule = {
  /** `error`: the message of a Nix error. `line`: a whole printed line, so anchored. */
  on: 'error' | 'line';
  test: RegExp;
  /** For a `line` that does not begin with known words: it holds this, which is cheap to look for. */
  contains?: string;
  role?: Role;
  /** 0 to 1; 0.95 unless told. Lower where other programs use the same words. */
  confidence?: number;
  /** In place of the entry's hint. */
  hint?: string;
};

export type CatalogueEntry = {
  family: FailureFamily;
  /** What went wrong, for the documentation. */
  about: string;
  /** What a person can do. */
  hint: string;
  rules: Rule[];
};
