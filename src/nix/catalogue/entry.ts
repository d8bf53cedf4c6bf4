import type { Hint } from '../advice/advice.js';

/**
 * What a match means. A `root` is a cause. A `report` says what failed and not why: it is the cause of its family
 * only where no root was printed in the same step before it. A `consequence` only reports that something else
 * failed. A `clue` fails nothing by itself (a warning, another program's line) but is the cause when everything
 * after it is a consequence or reports no more than "failed".
 */
export type Role = 'root' | 'report' | 'clue' | 'consequence';

export type Rule<Family extends string = string> = {
  /** `error`: the message of a Nix error. `line`: a whole printed line, so anchored. `builder`: a line at the end of
   * a failed builder's log, which shows that the cause was outside it. */
  on: 'error' | 'line' | 'builder';
  test: RegExp;
  /** A `line` rule that is not anchored by known words: the line includes this, which is cheap to look for. */
  contains?: string;
  /** A `line` rule that counts only below a line that matches this, not far above: a part of the same trace. */
  below?: RegExp;
  /** The lines that follow and match this belong to the message: a list. */
  more?: RegExp;
  /** It tells no reason, which most likely is the line before it, as of a report. */
  reasonAbove?: boolean;
  /** Only where a trace shows that an expression was being evaluated. */
  inEvaluation?: boolean;
  role?: Role;
  /** 0 to 1, default 0.95. Lower where other programs use the same words. */
  confidence?: number;
  /** In place of the entry's hint. */
  hint?: Hint;
  /** In place of the entry's. */
  explainedBy?: readonly Family[];
};

/** The part of a rebuild in which a family fails; `any` where it can be in several. */
type Stage = 'sources' | 'evaluation' | 'build' | 'fetch' | 'copy' | 'activation' | 'any';

/** One family of failures and all that it implies. `Family` is the union of all families. */
export type FamilyEntry<Family extends string = string> = {
  family: Family;
  /** What went wrong, for the documentation. */
  about: string;
  /** What a person can do. */
  hint: Hint;
  stage: Stage;
  /** Nothing of the rebuild follows it, so where something does, another program printed its words. */
  endsTheRun: boolean;
  /** It is found by NixOS's module system, whose positions are deep in nixpkgs. */
  ofModuleSystem?: boolean;
  /** The families whose clue, where there was one before, is the cause of this. */
  explainedBy?: readonly Family[];
  rules: readonly Rule<Family>[];
};
