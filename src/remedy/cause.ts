import type { KnownFailure } from '../nix/failures/failure.js';
import { truncate } from '../text/clean.js';

/**
 * What makes two failures the same: family, derivation and message, without what differs from one attempt to the next
 * (numbers, hashes of the store).
 */
export function causeOf({
  family,
  derivation,
  message,
}: Pick<KnownFailure, 'family' | 'derivation' | 'message'>): string {
  const said = truncate(message, 2000)
    .replace(/\b[0-9a-z]{32}(?=-)/g, '')
    .replace(/\d+/g, '0');
  return [family, derivation ?? '', said].join('\n');
}
