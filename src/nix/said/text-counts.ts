import type { Plan } from './plan.js';
import type { BarCounts } from './printed-line.js';

/** Counts from text alone: what was announced, what began, what a progress bar showed. */
export class TextCounts {
  readonly planned: Plan = {};
  current: string | null = null;
  #failed = new Set<string>();
  #failedInBar = 0;
  #hasSeenBuilder = false;
  #building = new Set<string>();
  #fetching = new Set<string>();
  #bar: { built: number; toBuild: number | null; fetched: number; toFetch: number | null } = {
    built: 0,
    toBuild: null,
    fetched: 0,
    toFetch: null,
  };

  get isPlanned(): boolean {
    return Object.keys(this.planned).length > 0;
  }
  get failed(): number {
    return Math.max(this.#failed.size, this.#failedInBar);
  }
  get built(): number {
    return Math.max(this.#building.size - this.failed, this.#bar.built);
  }
  get toBuild(): number | null {
    return this.planned.build ?? this.#bar.toBuild;
  }
  get fetched(): number {
    return Math.max(this.#fetching.size, this.#bar.fetched);
  }
  get toFetch(): number | null {
    return this.planned.fetch ?? this.#bar.toFetch;
  }

  /** False where builders printed lines but nothing showed how many there are (NO_COLOR on a terminal). */
  get isCounted(): boolean {
    return !this.#hasSeenBuilder || this.#building.size > 0 || this.#bar.toBuild !== null;
  }

  seenBuilder(): void {
    this.#hasSeenBuilder = true;
  }

  /** The rebuild succeeded: what the bar expected is built, though its last state may not have been drawn. */
  succeeded(): void {
    const { built, toBuild } = this.#bar;
    if (built > 0 && toBuild !== null) this.#bar.built = Math.max(built, toBuild);
  }

  building(derivation: string): void {
    this.#building.add(derivation);
    this.current = derivation;
  }

  /** Nix reported that a build failed. */
  fail(derivation: string): void {
    if (this.#building.has(derivation)) this.#failed.add(derivation);
  }

  fetching(path: string): void {
    this.#fetching.add(path);
    this.current = path;
  }

  plan({ build, fetch, downloadBytes, unpackBytes }: Plan): void {
    const planned = this.planned;
    if (build !== undefined) planned.build = (planned.build ?? 0) + build;
    if (fetch !== undefined) planned.fetch = (planned.fetch ?? 0) + fetch;
    if (downloadBytes !== undefined) planned.downloadBytes = (planned.downloadBytes ?? 0) + downloadBytes;
    if (unpackBytes !== undefined) planned.unpackBytes = (planned.unpackBytes ?? 0) + unpackBytes;
  }

  bar(counts: BarCounts, doing: string): void {
    const bar = this.#bar;
    bar.built = Math.max(bar.built, counts.built ?? 0);
    bar.toBuild = counts.toBuild ?? bar.toBuild;
    bar.fetched = Math.max(bar.fetched, counts.fetched ?? 0);
    bar.toFetch = counts.toFetch ?? bar.toFetch;
    this.#failedInBar = Math.max(this.#failedInBar, counts.failed);
    const name = /^building (\S+?)(?: \(\w+\))?(?::|$)/.exec(doing)?.[1];
    if (name) this.current = name;
  }
}
