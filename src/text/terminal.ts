/**
 * What a terminal would act on or hide: controls other than tab and newline, the bidirectional
 * overrides that make a text read differently from what it is, zero-width characters, and halves of
 * surrogate pairs.
 */
const unsafe =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu;

/**
 * Foreign text for a terminal: everything a terminal would obey is shown as an escape such as
 * `\x1b` instead. Newlines and tabs stay.
 */
export function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(unsafe, (char) => {
    const code = char.codePointAt(0) as number;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/** The same on one line of at most `length` characters: blanks and newlines run together. */
export function plainLine(text: string, length = Number.POSITIVE_INFINITY): string {
  const characters = [...plainText(text).replaceAll(/\s+/g, ' ').trim()];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
}
