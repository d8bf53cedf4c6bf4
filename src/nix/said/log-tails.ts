const mostLines = 25;
const mostLogs = 256;

/** The last lines of many logs, bounded in both directions; the oldest log goes first. */
export class LogTails {
  readonly #tails = new Map<string, string[]>();

  add(log: string, line: string): void {
    const tail = this.#tails.get(log);
    if (tail) {
      tail.push(line);
      if (tail.length > 2 * mostLines) tail.splice(0, mostLines);
      return;
    }
    if (this.#tails.size >= mostLogs) this.#tails.delete(this.#tails.keys().next().value!);
    this.#tails.set(log, [line]);
  }

  of(log: string): string[] {
    return (this.#tails.get(log) ?? []).slice(-mostLines);
  }
}

/** The name in a store path: `/nix/store/HASH-hello-1.0.drv` is `hello-1.0`, as Nix prefixes its log. */
export function nameOf(storePath: string): string {
  return storePath.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '');
}
