import { packageNameOf } from '../closure/package-version.js';
import { storePathName } from '../store-path.js';

/** More than are shown: of a parallel build, the error is some way before the end. */
const mostLines = 100;
const mostLogs = 256;
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

  /** The last lines of a derivation's log, at most 100; empty where none were seen. */
  of(derivation: string): string[] {
    // Before each line Nix prints the name without its version: `hello> ` for hello-2.12.
    const names = [derivation, storePathName(derivation), packageNameOf(derivation).name];
    const tail = names.map((name) => this.#tails.get(name)).find((lines) => lines !== undefined);
    return tail?.slice(-mostLines) ?? [];
  }
}
