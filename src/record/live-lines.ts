/** A line that the terminal still shows counts as settled when it has not changed for so many seconds. */
const settledSeconds = 1;

/**
 * Lines for a reader who can take nothing back, such as a job's log: each when it is final, or earlier, where the
 * terminal still shows it and has not changed it for a second. One that changes after that is told again.
 */
export class LiveLines {
  readonly #onLines: (lines: string) => void;
  /** The lines that were told before they were final, from the first line that is not final on. */
  #told: string[] = [];
  /** What the terminal showed last, from there on, and since when. */
  #shown: { line: string; since: number }[] = [];

  /** `onLines` receives whole lines, each with its line feed. */
  constructor(onLines: (lines: string) => void) {
    this.#onLines = onLines;
  }

  /** Takes whole lines that are final. */
  final(lines: string): void {
    let rest = lines;
    let changed = '';
    while (rest !== '' && (this.#told.length > 0 || this.#shown.length > 0)) {
      const end = rest.indexOf('\n') + 1;
      const line = rest.slice(0, end);
      if (this.#told.shift() !== line) changed += line;
      this.#shown.shift();
      rest = rest.slice(end);
    }
    if (changed + rest !== '') this.#onLines(changed + rest);
  }

  /** Takes what the terminal shows of lines that are not final, without the row of the cursor, and the time. */
  shown(lines: readonly string[], seconds: number): void {
    this.#shown = lines.map((line, index) => {
      const before = this.#shown[index];
      return before?.line === line ? before : { line, since: seconds };
    });
    let settled = '';
    for (const { line, since } of this.#shown.slice(this.#told.length)) {
      if (seconds - since < settledSeconds) break;
      this.#told.push(line);
      settled += line;
    }
    if (settled !== '') this.#onLines(settled);
  }

  /** True while a line is shown that was not told. */
  get isWaiting(): boolean {
    return this.#shown.length > this.#told.length;
  }
}
