/** A name for what begins now, such as `20260102T143022Z-1a2b3c4d`: names sort by their time, and `random` tells two of one second apart. */
export function datedId(now: Date, random: string): string {
  return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${random}`;
}

/** Matches such a name. */
export const datedIdPattern = '\\d{8}T\\d{6}Z-[0-9a-f]+';
