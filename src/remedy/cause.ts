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
  const plain = truncate(message, 2000).replace(/\b[0-9a-z]{32}(?=-)/g, '');
  // The number of a unit, or of a disk, is a part of its name.
  const isNamed = family === 'units' || family === 'install-disk';
  const said = isNamed ? plain : plain.replace(/\d+/g, '0');
  return [family, derivation ?? '', said].join('\n');
}
