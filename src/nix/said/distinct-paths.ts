/** More than any system has; a text that names more of them is hostile, and memory stays bounded. */
const mostRemembered = 50_000;
/** A path of the store is shorter. */
const longestPath = 512;

/** Counts paths, each once; those beyond {@link mostRemembered} are counted each time. */
export class DistinctPaths {
  readonly #paths = new Set<string>();
  #further = 0;

  get size(): number {
    return this.#paths.size + this.#further;
  }

  /** True where the path was not counted before. */
  add(path: string): boolean {
    if (this.has(path)) return false;
    if (this.#paths.size < mostRemembered) this.#paths.add(copied(path.slice(0, longestPath)));
    else this.#further += 1;
    return true;
  }

  has(path: string): boolean {
    return this.#paths.has(path.slice(0, longestPath));
  }
}

/** A piece of a log keeps all of the chunk that it was cut from in memory; a copy does not. */
function copied(text: string): string {
  return ` ${text}`.slice(1);
}
