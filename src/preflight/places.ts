/** A place in a file: line and column from 1, the column in Unicode code points. */
export type Place = { line: number; column: number };

/** Where the bytes of a source are. As for Nix, "\n", "\r\n" and a lone "\r" end a line. */
export class Places {
  readonly #source: string;
  readonly #starts: number[] = [0];

  /** `source` has one character a byte. */
  constructor(source: string) {
    this.#source = source;
    for (const { index, 0: ending } of source.matchAll(/\r\n|\r|\n/g))
      this.#starts.push(index + ending.length);
  }

  /** `offset` in bytes. */
  at(offset: number): Place {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const before = this.#source.slice(this.#starts[low], offset);
    return { line: low + 1, column: [...Buffer.from(before, 'latin1').toString('utf8')].length + 1 };
  }

  /** The lines without their ends. */
  get lines(): string[] {
    return this.#source.split(/\r\n|\r|\n/);
  }
}
