import type { Outcome } from '../builds/outcome.js';
import type { TrialQuestion } from '../builds/trial.js';
import type { Failure } from '../nix/failures/failure.js';

/** One question of a trial that was tried: whether it holds, and in which words. */
export type TrialStep = {
  question: TrialQuestion;
  holds: boolean;
  /** How long it took to know; null where that was not measured. */
  seconds: number | null;
  /** What was seen, in a sentence; "" where there is nothing to say. */
  message: string;
  /**
   * Its part of the trial's one line: `yes` where it holds, "" for none; `no` before the message where it does not, "" for the
   * message alone.
   */
  words: { yes: string; no: string };
  /** Why it does not hold; null where it does. */
  fault: Fault | null;
};

/** What a question that does not hold says of its trial. */
export type Fault = {
  outcome: Exclude<Outcome, 'success'>;
  /** A word, such as `unit-failed`. */
  reason: string;
  failure: Failure | null;
};

/** A question of a kind of trial. `whyNot` says why it is not asked, where the caller has asked it. */
export type Wanted = { question: TrialQuestion; isAsked: boolean; whyNot?: string };

/** A failure that nothing has classified. */
export function plainFailure(
  family: string,
  message: string,
  hint: string,
  log_tail: string[] = [],
): Failure {
  return { family, confidence: 1, message, derivation: null, location: null, log_tail, hint };
}
