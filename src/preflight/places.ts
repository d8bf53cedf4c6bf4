/** A place in a file: line and column from 1, the column in Unicode code points. */
export type Place = { line: number; column: number };

/** Where the bytes of a source are. As for Nix, "\n", "\r\n" and a lone "\r" end a line. */
export class Places {
  readonly #source: string;
  /** Of the lines. Most files are never asked. */
  #starts: number[] | null = null;

  /** `source` has one character a byte. */
  constructor(source: string) {
    this.#source = source;
  }

  /** `offset` in bytes. */
  at(offset: number): Place {
    this.#starts ??= startsOf(this.#source);
    const starts = this.#starts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const before = this.#source.slice(starts[low], offset);
    return { line: low + 1, column: [...Buffer.from(before, 'latin1').toString('utf8')].length + 1 };
  }
}

/** The lines of a source without their ends. */
export function linesOf(source: string): string[] {
  return source.split(/\r\n|\r|\n/);
}

function startsOf(source: string): number[] {
  const starts = [0];
  for (const { index, 0: ending } of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length);
  return starts;
}
