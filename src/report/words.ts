import { strippedLine } from '../text/clean.js';
import { codeSpan, escapeMarkdown } from '../text/markdown.js';

/** How something is, beside its words. `none`: it was not looked at. */
export type Sign = 'good' | 'bad' | 'warn' | 'none';

/**
 * A piece of a line: words and numbers of this program, a text from elsewhere, a name that is set as code, or a sign. Neither
 * texts nor names are escaped yet.
 */
export type Piece = string | { text: string } | { code: string } | { sign: Sign };

/** One line of a report for any form of it: its pieces have a blank between them, and "" says nothing. */
export type Words = readonly Piece[];

/** What it is about, and how that is. */
export type Fact = readonly [about: string, words: Words];

const icons: Record<Sign, string> = { good: '✅', bad: '❌', warn: '⚠️', none: '➖' };

/** A line as Markdown for GitHub. */
export function wordsMarkdown(words: Words): string {
  return words
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('text' in piece) return escapeMarkdown(piece.text);
      return 'code' in piece ? codeSpan(piece.code) : icons[piece.sign];
    })
    .filter((text) => text !== '')
    .join(' ');
}

/** A line as plain text, without its signs. */
export function wordsText(words: Words): string {
  return words
    .map((piece) => {
      if (typeof piece === 'string') return piece.replaceAll('`', '');
      if ('text' in piece) return strippedLine(piece.text);
      return 'code' in piece ? strippedLine(piece.code) : '';
    })
    .filter((text) => text !== '')
    .join(' ');
}

/** Whether there is anything to read in it. */
export function saysSomething(words: Words): boolean {
  return words.some((piece) => piece !== '');
}
