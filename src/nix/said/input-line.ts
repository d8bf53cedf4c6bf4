/** A place in what is read, both from 1: a line, and a column in UTF-16 units, escape sequences included. */
export type Source = { line: number; column: number };

/** One line of the input: its number from 1, and all that was printed of it, with its escape sequences. */
export type InputLine = { number: number; row: string };

const longestSearched = 60;

/** Where a text is in its line: the column of its first words, else of `error:`, else of what is printed first. */
export function sourceIn({ number, row }: InputLine, text: string): Source {
  const words = text.trim().slice(0, longestSearched);
  const at = words === '' ? -1 : row.lastIndexOf(words);
  const column = at === -1 ? row.search(/error:|\S/) : at;
  return { line: number, column: Math.max(0, column) + 1 };
}
