import { shownLine } from '../text/clean.js';

/** Names in messages can be as long as their file (columns). */
const longestMessage = 300;

/** The message of a finding: hostile text on one line. */
export function messageLine(text: string): string {
  return shownLine(text, longestMessage);
}
