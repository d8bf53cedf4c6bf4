import { figureSum } from '../figure.js';
import { DistinctPaths } from './distinct-paths.js';
import type { Plan } from './plan.js';
import type { BarCounts } from './printed/progress-bar.js';

/** Counts from text alone: what was announced, what began, what a progress bar showed. */
export class TextCounts {
  readonly planned: Plan = {};
  current: string | null = null;
  /** What a bar showed last, and the name in it: most often the next one shows the same. */
  #doing = '';
  #named: string | null = null;
  /** Derivations of which Nix reported that they failed; their start need not have been printed. */
  readonly #failed = new DistinctPaths();
  #failedInBar = 0;
  #hasSeenBuilder = false;
  #failedWhileBuilding = 0;
  readonly #building = new DistinctPaths();
  readonly #fetching = new DistinctPaths();
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
    return Math.max(this.#building.size - this.#failedWhileBuilding, this.#bar.built);
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

  /** False where nothing showed how many builds there were, as with NO_COLOR on a terminal. */
  get isCounted(): boolean {
    return this.#building.size > 0 || this.#bar.toBuild !== null || (this.isPlanned && !this.#hasSeenBuilder);
  }

  seenBuilder(): void {
    this.#hasSeenBuilder = true;
  }

  /** The rebuild succeeded: what the bar expected is built, though its last state may not have been drawn. */
  succeeded(): void {
    const { built, toBuild } = this.#bar;
    this.#bar.built = Math.max(built, toBuild ?? 0);
  }

  building(derivation: string): void {
    this.#building.add(derivation);
    this.current = derivation;
  }

  /** Nix reported that a build failed. */
  fail(derivation: string): void {
    if (this.#failed.add(derivation) && this.#building.has(derivation)) this.#failedWhileBuilding += 1;
  }

  fetching(path: string): void {
    this.#fetching.add(path);
    this.current = path;
  }

  plan({ build, fetch, downloadBytes, unpackBytes }: Plan): void {
    const planned = this.planned;
    if (build !== undefined) planned.build = figureSum(planned.build ?? 0, build);
    if (fetch !== undefined) planned.fetch = figureSum(planned.fetch ?? 0, fetch);
    if (downloadBytes !== undefined)
      planned.downloadBytes = figureSum(planned.downloadBytes ?? 0, downloadBytes);
    if (unpackBytes !== undefined) planned.unpackBytes = figureSum(planned.unpackBytes ?? 0, unpackBytes);
  }

  bar(counts: BarCounts, doing: string): void {
    const bar = this.#bar;
    bar.built = Math.max(bar.built, counts.built ?? 0);
    bar.toBuild = counts.toBuild ?? bar.toBuild;
    bar.fetched = Math.max(bar.fetched, counts.fetched ?? 0);
    bar.toFetch = counts.toFetch ?? bar.toFetch;
    this.#failedInBar = Math.max(this.#failedInBar, counts.failed);
    if (doing !== this.#doing) {
      this.#doing = doing;
      this.#named = /^building (\S+?)(?: \(\w+\))?(?::|$)/.exec(doing)?.[1] ?? null;
    }
    this.current = this.#named ?? this.current;
  }
}
