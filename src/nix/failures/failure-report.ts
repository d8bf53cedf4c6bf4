import { truncate } from '../../text/clean.js';
import { entryOf, type FailureFamily } from '../catalogue/index.js';
import { comparable } from '../comparable.js';
import type { RecentLine } from '../said/recent-lines.js';
import { definitionOf } from './definition.js';
import type { ErrorBlock } from './error-block.js';
import type { KnownFailure, Location } from './failure.js';
import type { Candidate } from './failure-log.js';
import { likeliestLine } from './likeliest.js';
import { bestLocation, type Checkout, fileOnly, namesFileInCheckout } from './location.js';

const mostTail = 25;
const longestTailLine = 1000;

/** A cause in the form of the metadata; a file of the checkout is named relative to the checkout. */
export function failureOf(cause: Candidate, checkout: Checkout | null): KnownFailure {
  const { block, context } = cause;
  // Nix before 2.34 does not print why a file of the flake is missing from its copy.
  const untracked =
    cause.family === 'missing-file' && checkout && namesFileInCheckout(cause.message, checkout);
  const { family, hint } = untracked ? entryOf('untracked-file') : cause;
  const tail = block?.logTail.length ? block.logTail : (block?.lines ?? context);
  return {
    family,
    confidence: cause.confidence,
    message: comparable(cause.message),
    derivation: cause.derivation,
    location: locationOf(cause, family, checkout),
    log_tail: tailOf(tail),
    hint: named(hint, cause),
    source: cause.source,
  };
}

function locationOf(
  { block, message }: Candidate,
  family: FailureFamily,
  checkout: Checkout | null,
): Location | null {
  const ofModules = entryOf(family).ofModuleSystem ?? false;
  const defined = ofModules ? definitionOf(message, checkout) : null;
  if (defined || !block) return defined;
  const { positions, ownPositions, isTruncated, moduleArgument } = block;
  if (family === 'missing-extra-arg' && moduleArgument)
    return bestLocation([fileOnly(moduleArgument.file), ...positions], checkout);
  // What is left of a trace that was cut is its beginning, far from the cause; files are named in any case.
  const near =
    isTruncated && ownPositions === 0 ? positions.filter(({ isFileOnly }) => isFileOnly) : positions;
  return bestLocation(near, checkout, ofModules);
}

/** The last lines, each in a length that a person reads. */
export function tailOf(lines: readonly string[]): string[] {
  return lines.slice(-mostTail).map((line) => truncate(line, longestTailLine));
}

/** A hint with DERIVATION and UNIT replaced by their names, where those are known. */
function named(hint: string, { derivation, message }: Candidate): string {
  const unit = /units? failed: ([^\s,]+)/.exec(message)?.[1];
  return hint.replaceAll('DERIVATION', derivation ?? 'DERIVATION').replaceAll('UNIT', unit ?? 'UNIT');
}

/** A failure that nothing in the log explains: its last error or line, and what the status implies. */
export function unexplained(
  exitCode: number,
  lastBlock: ErrorBlock | null,
  recent: readonly RecentLine[],
): KnownFailure {
  const family = familyOfStatus(exitCode);
  const likeliest = lastBlock ? null : likeliestLine(recent);
  return {
    family,
    confidence: exitCode > 128 ? 0.5 : 0.1,
    message: lastBlock?.message ?? likeliest?.text ?? `it ended with status ${exitCode} and said nothing`,
    derivation: null,
    location: null,
    log_tail: tailOf(lastBlock?.lines ?? recent.map(({ text }) => text)),
    hint: entryOf(family).hint,
    source: likeliest?.source ?? null,
  };
}

/** Statuses above 128 are of a signal: 2 (INT), 9 (KILL, most often for lack of memory), 15 (TERM). */
function familyOfStatus(exitCode: number): FailureFamily {
  if (exitCode === 130 || exitCode === 143) return 'interrupted';
  return exitCode === 137 ? 'killed-oom' : 'unknown';
}
