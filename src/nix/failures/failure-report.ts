import { familyOf, unknownEntry } from '../catalogue/index.js';
import { definitionOf } from './definition.js';
import type { ErrorBlock } from './error-block.js';
import type { Failure } from './failure.js';
import type { Candidate } from './failure-log.js';
import { bestLocation, type Checkout, isInCheckout } from './location.js';

const mostTail = 25;
const longestMessage = 4000;
/** Failures of NixOS' module system, whose places are deep in nixpkgs. */
const moduleFamilies = new Set<string>([
  'unknown-option',
  'option-type',
  'option-conflict',
  'option-not-set',
  'nixos-assertions',
]);

/** A cause as the metadata tells it, its place named within the checkout where it lies in it. */
export function failureOf(cause: Candidate, checkout: Checkout | null): Failure {
  const { block, context } = cause;
  // Before 2.34 Nix did not say why a file of the flake is missing from its copy.
  const untracked = cause.family === 'missing-file' && checkout && isInCheckout(cause.message, checkout);
  const { family, hint } = untracked ? familyOf('untracked-file') : cause;
  const ofModules = moduleFamilies.has(family);
  const defined = checkout && ofModules ? definitionOf(cause.message, checkout) : null;
  const tail = block?.logTail.length ? block.logTail : (block?.lines ?? context);
  return {
    family,
    confidence: cause.confidence,
    message: cause.message.slice(0, longestMessage),
    derivation: cause.derivation,
    location: defined ?? (block ? bestLocation(block.positions, checkout, ofModules) : null),
    log_tail: tail.slice(-mostTail),
    hint: named(hint, cause),
  };
}

/** A hint with the names that are known in place of its words for them. */
function named(hint: string, { derivation, message }: Candidate): string {
  const unit = /units? failed: ([^\s,]+)/.exec(message)?.[1];
  return hint.replaceAll('DERIVATION', derivation ?? 'DERIVATION').replaceAll('UNIT', unit ?? 'UNIT');
}

/** A failure that nothing in the log explains: what was said last, and what the status alone tells. */
export function unexplained(exitCode: number, lastBlock: ErrorBlock | null, recent: string[]): Failure {
  const { family, hint } =
    exitCode === 130 || exitCode === 143
      ? familyOf('interrupted')
      : exitCode === 137
        ? familyOf('killed-oom')
        : unknownEntry;
  return {
    family,
    confidence: exitCode > 128 ? 0.5 : 0.1,
    message: lastBlock?.message ?? recent.at(-1) ?? `it ended with status ${exitCode} and said nothing`,
    derivation: null,
    location: null,
    log_tail: (lastBlock?.lines ?? recent).slice(-mostTail),
    hint,
  };
}
