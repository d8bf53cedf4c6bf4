/** More of anything than a rebuild can have; a sum of a million such counts is still exact. */
const largestCount = 1_000_000_000;

/**
 * Reads a figure that a printed text or a record claims: a whole number of at least 0 and at most `largest`.
 * Null for everything else, since a figure that cannot be right is not known.
 */
export function figureIn(claimed: unknown, largest: number = largestCount): number | null {
  const value = typeof claimed === 'string' && /^\d{1,16}$/.test(claimed) ? Number(claimed) : claimed;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest
    ? value
    : null;
}

/** Reads a claimed number of bytes; see {@link figureIn}. */
export function bytesIn(claimed: unknown): number | null {
  return figureIn(claimed, Number.MAX_SAFE_INTEGER);
}

/** The sum of two figures; the largest exact number where that is less. */
export function figureSum(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}
