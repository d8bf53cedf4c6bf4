import { truncate } from '../../text/clean.js';
import { entryOf, type FailureFamily } from '../catalogue/index.js';
import { causeOf } from '../cause/index.js';
import { comparable } from '../comparable.js';
import { definitionOf } from './definition.js';
import type { ErrorBlock } from './error-block.js';
import type { KnownFailure } from './failure.js';
import type { Candidate } from './failure-log.js';
import { bestLocation, type Checkout, namesFileInCheckout } from './location.js';

const mostTail = 25;
const longestTailLine = 1000;

/** A cause in the form of the metadata; a file of the checkout is named relative to the checkout. */
export function failureOf(cause: Candidate, checkout: Checkout | null): KnownFailure {
  const { block, context } = cause;
  // Nix before 2.34 does not print why a file of the flake is missing from its copy.
  const untracked =
    cause.family === 'missing-file' && checkout && namesFileInCheckout(cause.message, checkout);
  const { family, hint } = untracked ? entryOf('untracked-file') : cause;
  const ofModules = entryOf(family).ofModuleSystem ?? false;
  const defined = checkout && ofModules ? definitionOf(cause.message, checkout) : null;
  const tail = block?.logTail.length ? block.logTail : (block?.lines ?? context);
  return {
    family,
    confidence: cause.confidence,
    message: comparable(cause.message),
    ...(block?.logTail.length ? { cause: causeOf(block.logTail)?.text ?? null } : {}),
    derivation: cause.derivation,
    location: defined ?? (block ? bestLocation(block.positions, checkout, ofModules) : null),
    log_tail: tailOf(tail),
    hint: named(hint, cause),
  };
}

/** The last lines, each in a length that a person reads. */
function tailOf(lines: string[]): string[] {
  return lines.slice(-mostTail).map((line) => truncate(line, longestTailLine));
}

/** A hint with DERIVATION and UNIT replaced by their names, where those are known. */
function named(hint: string, { derivation, message }: Candidate): string {
  const unit = /units? failed: ([^\s,]+)/.exec(message)?.[1];
  return hint.replaceAll('DERIVATION', derivation ?? 'DERIVATION').replaceAll('UNIT', unit ?? 'UNIT');
}

/** A failure that nothing in the log explains: its last error or line, and what the status implies. */
export function unexplained(exitCode: number, lastBlock: ErrorBlock | null, recent: string[]): KnownFailure {
  const family = familyOfStatus(exitCode);
  return {
    family,
    confidence: exitCode > 128 ? 0.5 : 0.1,
    message: lastBlock?.message ?? recent.at(-1) ?? `it ended with status ${exitCode} and said nothing`,
    derivation: null,
    location: null,
    log_tail: tailOf(lastBlock?.lines ?? recent),
    hint: entryOf(family).hint,
  };
}

/** Statuses above 128 are of a signal: 2 (INT), 9 (KILL, most often for lack of memory), 15 (TERM). */
function familyOfStatus(exitCode: number): FailureFamily {
  if (exitCode === 130 || exitCode === 143) return 'interrupted';
  return exitCode === 137 ? 'killed-oom' : 'unknown';
}
