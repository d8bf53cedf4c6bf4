/**
 * What a match means. A `root` is a cause. A `consequence` only reports that something else failed. A `clue`
 * fails nothing by itself (a warning, another program's line) but is the cause when everything after it is a
 * consequence or reports no more than "failed".
 */
export type Role = 'root' | 'clue' | 'consequence';

export type Rule = {
  /** `error`: the message of a Nix error. `line`: a whole printed line, so anchored. */
  on: 'error' | 'line';
  test: RegExp;
  /** A `line` rule that is not anchored by known words: the line includes this, which is cheap to look for. */
  contains?: string;
  role?: Role;
  /** 0 to 1, default 0.95. Lower where other programs use the same words. */
  confidence?: number;
  /** In place of the entry's hint. */
  hint?: string;
};

/** The part of a rebuild in which a family fails; `any` where it can be in several. */
type Stage = 'sources' | 'evaluation' | 'build' | 'fetch' | 'copy' | 'activation' | 'any';

/** One family of failures and all that it implies. `Family` is the union of all families. */
export type FamilyEntry<Family extends string = string> = {
  family: Family;
  /** What went wrong, for the documentation. */
  about: string;
  /** What a person can do. */
  hint: string;
  stage: Stage;
  /** Nothing of the rebuild follows it, so where something does, another program printed its words. */
  endsTheRun: boolean;
  /** It is found by NixOS's module system, whose positions are deep in nixpkgs. */
  ofModuleSystem?: boolean;
  /** The family whose clue, where there was one before, is the cause of this. */
  explainedBy?: Family;
  rules: readonly Rule[];
};
