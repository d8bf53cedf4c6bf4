import type { FailureFamily } from '../../nix/catalogue/index.js';
import type { KnownFailure } from '../../nix/failures/failure.js';

/** A failure that this program knows of by itself, without a log. */
export function failureOf(family: FailureFamily, message: string, advice: string): KnownFailure {
  return {
    ...{ family, confidence: 1, message, derivation: null, location: null, log_tail: [], hint: advice },
  };
}

/** Errors of what is done with a host that are a family of failures by themselves. */
const families: Readonly<Record<string, FailureFamily>> = {
  'not-copied': 'ssh',
  signature: 'signature',
  'disk-full': 'disk-full',
  privilege: 'privilege',
  'missing-program': 'missing-program',
};

/** The family of an error of what is done with a host; `unknown` for others. */
export function familyOf(code: string): FailureFamily {
  return families[code] ?? 'unknown';
}
