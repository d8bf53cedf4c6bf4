import type { KnownFailure } from '../nix/failures/failure.js';

/** The text in which a failure says what it is, a line each: of a builder, what was wrong is in its log. */
export function said({ message, cause, log_tail: log }: KnownFailure): string {
  return [message, cause ?? '', ...log].join('\n');
}
