import type { RemedyLevel } from '../builds/remedy.js';
import type { FailureFamily } from '../nix/catalogue/index.js';
import type { KnownFailure } from '../nix/failures/failure.js';
import type { Around, Place } from './around.js';
import type { ConfigChange } from './config-change.js';
import type { Undo } from './undo.js';

/** A command of a remedy, which runs in the recording before the next attempt. */
export type RemedyCommand = {
  argv: readonly string[];
  cwd: string;
  /** Ends it, which then has failed. */
  timeoutSeconds: number;
  /** Added to the rebuild's environment. */
  env?: Readonly<Record<string, string>>;
};

/** What a remedy does about one failure. */
export type Treatment = {
  /** In one sentence that continues "It". */
  does: string;
  /** Waits before the attempt, and again, longer, while the failure stays the same. */
  waits?: true;
  /** Settings of Nix for the attempts that follow, by `NIX_CONFIG`. */
  settings?: readonly (readonly [name: string, value: string])[];
  /** What nixos-rebuild does in the attempts that follow, in place of what was asked for. */
  instead?: 'boot';
  /** Run one after the other; where one fails, there is no further attempt. */
  commands?: readonly RemedyCommand[];
  /** Made in the copy of the configuration of a trial, of which what is tried is then built anew. */
  configChanges?: readonly ConfigChange[];
  /** Lines of text for a person, and nothing is done. */
  proposes?: readonly string[];
  /** How what the commands change is taken back where it does not help. */
  undo?: Undo;
  /** Where this failure needs more trust than others of the remedy. */
  level?: Exclude<RemedyLevel, 'never'>;
};

/** An action that may cure a family of failures. */
export type Remedy = {
  name: string;
  families: readonly FailureFamily[];
  level: Exclude<RemedyLevel, 'never'>;
  /** 0 to 1: how likely it is to help. */
  confidence: number;
  about: string;
  /** What it changes, and whether that stays. */
  changes: string;
  /** How it is known that it has helped, beside that the same failure is gone. */
  verified: string;
  where: readonly Place[];
  /** The remedy after which it is tried for the same cause, where that has not helped. */
  follows?: string;
  /** Also where a switch has begun, or may have: the failure shows that it has not changed anything. */
  afterSwitch?: (failure: KnownFailure) => boolean;
  /** What it does about this failure; null where it is not for it. */
  treat(failure: KnownFailure, around: Around): Treatment | null;
};

/** What is never done about a failure, and why; there is no code for it. */
export type Refusal = { name: string; families: readonly FailureFamily[]; why: string };
