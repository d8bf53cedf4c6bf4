/** A source of the checkout; `file` is relative to it. */
export type SourceFile = { file: string; text: string };

export type Place = { file: string; line: number; column: number };

/** Shorter words are in too many places to mean anything. */
const shortestWord = 3;

/**
 * The line of the sources that has the word, as a word of its own and not in a comment; null where no line or more
 * than one has it, which proves nothing. Lines and columns are counted from 1.
 */
export function onlyPlaceOf(word: string, sources: Iterable<SourceFile>): Place | null {
  if (word.length < shortestWord) return null;
  let found: Place | null = null;
  for (const { file, text } of sources) {
    for (const at of occurrences(word, text)) {
      const start = text.lastIndexOf('\n', at - 1) + 1;
      if (isComment(text.slice(start, at))) continue;
      if (found) return null;
      found = { file, line: text.slice(0, start).split('\n').length, column: at - start + 1 };
    }
  }
  return found;
}

function* occurrences(word: string, text: string): Generator<number> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + word.length])) yield at;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}

function isComment(before: string): boolean {
  return /^\s*#/.test(before);
}
