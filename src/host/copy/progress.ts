import type { ClosurePath } from '../../nix/closure/closure.js';
import type { CopyProgress } from './options.js';

/** Longer parts (characters) of a line are not looked at. */
const longestLine = 4096;
const eachMs = 250;

/**
 * Counts a copy by the lines that Nix prints of it: `copying N paths...`, then `copying path '…' to '…'` at the start of each
 * path, and on the host `copying path '…' from '…'` for what it fetches. They are the same from Nix 2.8 to 2.34; bytes within
 * a path are told by newer versions only, in a record for every few bytes.
 */
export class CopyCount {
  readonly #sizes: ReadonlyMap<string, number | null>;
  readonly #report: (progress: CopyProgress) => void;
  #rest = '';
  #current: string | null = null;
  #lastMs = Number.NEGATIVE_INFINITY;
  readonly #counts: { paths: number; totalPaths: number | null; fetchedPaths: number };
  #bytes: number | null;

  constructor(
    closure: readonly ClosurePath[] | null | undefined,
    report: (progress: CopyProgress) => void = () => {},
  ) {
    this.#sizes = new Map((closure ?? []).map(({ path, bytes }) => [path, bytes]));
    this.#report = report;
    this.#counts = { paths: 0, totalPaths: null, fetchedPaths: 0 };
    this.#bytes = this.#sizes.size > 0 ? 0 : null;
  }

  get progress(): CopyProgress {
    return { ...this.#counts, bytes: this.#bytes };
  }

  /** Takes what Nix has printed, in any pieces. */
  push(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = (lines.pop() ?? '').slice(-longestLine);
    for (const line of lines) this.#line(line.slice(0, longestLine));
    if (performance.now() - this.#lastMs < eachMs) return;
    this.#lastMs = performance.now();
    this.#report(this.progress);
  }

  /** All that was begun has arrived. */
  end(): CopyProgress {
    this.#arrived();
    this.#report(this.progress);
    return this.progress;
  }

  #line(line: string): void {
    const total = /^copying (\d{1,9}) paths/.exec(line)?.[1];
    if (total !== undefined) this.#counts.totalPaths = Number(total);
    const [, path, way] = /^copying path '([^']{1,300})' (to|from) '/.exec(line) ?? [];
    if (path === undefined) return;
    if (way === 'from') {
      this.#counts.fetchedPaths += 1;
      return;
    }
    this.#arrived();
    this.#current = path;
  }

  #arrived(): void {
    if (this.#current === null) return;
    this.#counts.paths += 1;
    const size = this.#sizes.get(this.#current) ?? null;
    this.#bytes = size === null || this.#bytes === null ? null : this.#bytes + size;
    this.#current = null;
  }
}
