import { storePathName } from '../store-path.js';

const mostLines = 25;
const mostLogs = 512;
const longestTailLine = 1000;

/**
 * The last lines of the logs of builders, bounded in number and length; the oldest log is dropped first.
 * The activity log knows them by derivation, the terminal by the name before each line.
 */
export class LogTails {
  readonly #tails = new Map<string, string[]>();

  add(log: string, printed: string): void {
    const line = printed.slice(0, longestTailLine);
    const tail = this.#tails.get(log);
    if (tail) {
      tail.push(line);
      if (tail.length > 2 * mostLines) tail.splice(0, mostLines);
      return;
    }
    if (this.#tails.size >= mostLogs) this.#tails.delete(this.#tails.keys().next().value!);
    this.#tails.set(log, [line]);
  }

  /** The last lines of a derivation's log, at most 25; empty where none were seen. */
  of(derivation: string): string[] {
    const tail = this.#tails.get(derivation) ?? this.#tails.get(storePathName(derivation)) ?? [];
    return tail.slice(-mostLines);
  }
}
