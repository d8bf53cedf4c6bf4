import { tokensIn } from '../language/tokens-in.js';

/** A source of the checkout; `file` is relative to it. */
export type SourceFile = { file: string; text: string };

export type Place = { file: string; line: number; column: number };

/** Shorter words are in too many places to mean anything. */
const shortestWord = 3;

/**
 * The place of the sources that has the word, as a word of its own in a string, a name or a path, and not in a comment; null where
 * no place or more than one has it, which proves nothing. In a file that is no Nix, a line that begins with `#` is a comment.
 * Lines and columns are counted from 1.
 */
export function onlyPlaceOf(word: string, sources: Iterable<SourceFile>): Place | null {
  if (word.length < shortestWord) return null;
  let found: Place | null = null;
  for (const { file, text } of sources) {
    for (const at of telling(occurrences(word, text), text)) {
      if (found) return null;
      const start = text.lastIndexOf('\n', at - 1) + 1;
      found = { file, line: text.slice(0, start).split('\n').length, column: at - start + 1 };
    }
  }
  return found;
}

function occurrences(word: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + word.length])) found.push(at);
  return found;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}

/** Those of some places, in ascending order, that are in no comment. Only a text with such a place is parsed. */
function telling(places: readonly number[], text: string): number[] {
  if (places.length === 0) return [];
  const tokens = tokensIn(Buffer.from(text, 'utf8').toString('latin1'));
  if (tokens === null) return places.filter((at) => !isCommentLine(text, at));
  let next = 0;
  let [read, bytes] = [0, 0];
  return places.filter((at) => {
    bytes += Buffer.byteLength(text.slice(read, at));
    read = at;
    while (next < tokens.length && (tokens[next] as { end: number }).end <= bytes) next += 1;
    const token = tokens[next];
    return token !== undefined && token.start <= bytes;
  });
}

function isCommentLine(text: string, at: number): boolean {
  return /^\s*#/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}
