/** What a character of Nix source is to its tokens, as in Nix' lexer.l. Source is one character a byte. */

/** Kinds of characters; those of `runEnd` can be joined by `|`. */
export const character = {
  letter: 1,
  digit: 2,
  /** Of a word after its first character. */
  word: 4,
  path: 8,
  /** Of the scheme of a URL after its first letter. */
  scheme: 16,
  /** Of a URL after its scheme. */
  url: 32,
  blank: 64,
} as const;

const kinds = new Uint8Array(256);
mark(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  character.letter | character.word | character.path | character.scheme | character.url,
);
mark('0123456789', character.digit | character.word | character.path | character.scheme | character.url);
mark('_', character.word | character.path | character.url);
mark("'", character.word | character.url);
mark('-', character.word | character.path | character.scheme | character.url);
mark('.+', character.path | character.scheme | character.url);
mark('%/?:@&=$,!~*', character.url);
mark(' \t\r\n', character.blank);

function mark(characters: string, wanted: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    kinds[code] = (kinds[code] ?? 0) | wanted;
  }
}

export function isOf(code: number, wanted: number): boolean {
  return ((kinds[code] ?? 0) & wanted) !== 0;
}

/** Where a run of characters of a kind that begins at `at` ends. */
export function runEnd(source: string, at: number, wanted: number): number {
  const { length } = source;
  let end = at;
  while (end < length && ((kinds[source.charCodeAt(end)] as number) & wanted) !== 0) end += 1;
  return end;
}

/** As `runEnd`, and knows the end of the last run: tokens that begin in the middle of one do not read it again. */
export class RunEnds {
  readonly #source: string;
  readonly #wanted: number;
  #from = -1;
  #to = -1;

  constructor(source: string, wanted: number) {
    this.#source = source;
    this.#wanted = wanted;
  }

  of(at: number): number {
    if (at < this.#from || at >= this.#to) {
      this.#from = at;
      this.#to = runEnd(this.#source, at, this.#wanted);
    }
    return this.#to;
  }
}
