/**
 * No more of a line or a message is compared with any pattern, or kept: the words that decide are at its
 * beginning, and a hostile one may be of any length.
 */
export const longestCompared = 4000;

/** The part of a line or a message that patterns are tried on. */
export function comparable(text: string): string {
  return text.length > longestCompared ? text.slice(0, longestCompared) : text;
}
