import { withoutSequences } from './ansi.js';
import { cutToWidth, displayWidth } from './width.js';

/**
 * Foreign text made safe to show, in two ways: `stripControls` removes what a terminal would act on, for pages
 * and logs; `showControls` shows it as an escape, for a person at a terminal.
 */

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
// Characters that reorder what is around them (CVE-2021-42574).
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const lonelySurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Hostile text as plain text for a page or a log: no escape sequences, control or direction characters;
 * line ends become `\n`, tabs stay.
 */
export function stripControls(text: string): string {
  return withoutSequences(text)
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(bidi, '')
    .replaceAll('\ufeff', '')
    .replace(lonelySurrogates, '\ufffd');
}

/** The text of {@link stripControls} on one line: every run of white space is one space. */
export function strippedLine(text: string): string {
  return stripControls(text).replace(/\s+/g, ' ').trim();
}

/** `text` in at most `limit` UTF-16 units; an ellipsis replaces what was cut, and no character is halved. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = Math.max(0, limit - 1);
  const halved = /[\ud800-\udbff]/.test(text[end - 1] ?? '');
  return `${text.slice(0, halved ? end - 1 : end)}…`;
}

/**
 * The characters that {@link replaceControls} replaces. `terminal`: all that a terminal would act on or that
 * hides text, which are controls other than tab and newline, bidirectional overrides and marks, zero-width
 * characters, and halves of surrogate pairs. `page`: the controls and the bidirectional overrides alone, since
 * joined emoji, Persian and Indic words need their zero-width joiners and non-joiners.
 */
const replaced = {
  terminal:
    /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu,
  page: new RegExp(`${controls.source}|${bidi.source}`, 'g'),
};

/**
 * Foreign text for a terminal: everything that a terminal would act on is shown as an escape
 * such as `\x1b` instead. Newlines and tabs stay.
 */
export function showControls(text: string): string {
  return replaceControls(text, 'terminal', (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/** Foreign text with a replacement for each character that is unsafe at `destination`; CR LF becomes a newline. */
export function replaceControls(
  text: string,
  destination: keyof typeof replaced,
  replacement: (character: string) => string,
): string {
  return text.replaceAll('\r\n', '\n').replaceAll(replaced[destination], replacement);
}

/** The text of {@link showControls} on one line of at most `columns` terminal columns: blanks and newlines run together. */
export function shownLine(text: string, columns = Number.POSITIVE_INFINITY): string {
  const line = showControls(text).replaceAll(/\s+/g, ' ').trim();
  if (columns === Number.POSITIVE_INFINITY || displayWidth(line) <= columns) return line;
  return `${cutToWidth(line, columns - 1)}…`;
}
