/**
 * A name for what begins now, such as `20260102T143022123Z-1a2b3c4d`: names sort by their time, in milliseconds, and `random` tells two of the same
 * one apart.
 */
export function datedId(now: Date, random: string): string {
  return `${now.toISOString().replace(/[-:.]/g, '')}-${random}`;
}

/** Matches such a name. */
export const datedIdPattern = '\\d{8}T\\d{9}Z-[0-9a-f]+';
