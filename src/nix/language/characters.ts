/** What a character of Nix source is to its tokens, as in Nix' lexer.l. Source is one character a byte. */

const letter = 1;
const digit = 2;
/** Of a word after its first character. */
const word = 4;
const path = 8;
/** Of the scheme of a URL after its first letter. */
const scheme = 16;
/** Of a URL after its scheme. */
const url = 32;

const kinds = new Uint8Array(256);
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', letter | word | path | scheme | url);
mark('0123456789', digit | word | path | scheme | url);
mark('_', word | path | url);
mark("'", word | url);
mark('-', word | path | scheme | url);
mark('.+', path | scheme | url);
mark('%/?:@&=$,!~*', url);

function mark(characters: string, kind: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    kinds[code] = (kinds[code] ?? 0) | kind;
  }
}

type Test = (code: number) => boolean;
const testOf =
  (kind: number): Test =>
  (code) =>
    ((kinds[code] ?? 0) & kind) !== 0;

export const isLetter = testOf(letter);
export const isDigit = testOf(digit);
export const isWordPart = testOf(word);
export const isPathPart = testOf(path);
export const isSchemePart = testOf(scheme);
export const isUrlPart = testOf(url);

/** Where a run of such characters that begins at `at` ends. */
export function runEnd(source: string, at: number, is: Test): number {
  let end = at;
  while (end < source.length && is(source.charCodeAt(end))) end += 1;
  return end;
}

/** As `runEnd`, and knows the end of the last run: tokens that begin in the middle of one do not read it again. */
export function rememberingRunEnd(source: string, is: Test): (at: number) => number {
  let [from, to] = [-1, -1];
  return (at) => {
    if (at >= from && at < to) return to;
    [from, to] = [at, runEnd(source, at, is)];
    return to;
  };
}
