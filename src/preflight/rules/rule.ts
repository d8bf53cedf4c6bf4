import type { Severity } from '../../builds/preflight.js';
import type { NixFile } from '../nix-file.js';

/** What a rule says of a part of a file, from byte `start` to before byte `end`. */
export type Report = (at: { start: number; end: number }, message: string) => void;

/** Something that is wrong with sources that Nix accepts. */
export type Rule = {
  /** Small letters and hyphens; people write it in comments and settings. */
  id: string;
  severity: Severity;
  /** What it finds, as a sentence. */
  about: string;
  /** Why that is wrong, and what to do instead. */
  why: string;
  /** Source in which it finds something, and how that would be right. */
  bad: string;
  good: string;
  /** Where the rule comes from. */
  source: string;
  check(file: NixFile, report: Report): void;
};
