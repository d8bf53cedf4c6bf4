import { markerEvent } from '../../nix/said/markers.js';
import { stripControls } from '../../text/clean.js';

/** What the marker lines of a script say (docs/explain.md, "Marker lines"). */
export type Marked = {
  /** By name, the last value of each, at most 200. */
  metrics: Record<string, number>;
  /** As printed, each once, at most 100. */
  warnings: string[];
};

const mostMetrics = 200;
const mostWarnings = 100;

/** Reads the marker lines among a script's lines, with the reader of all rebuilds. */
export class MarkerLines {
  readonly #onPhase: (name: string) => void;
  readonly #metrics = new Map<string, number>();
  readonly #warnings = new Set<string>();
  #count = 0;

  constructor(onPhase: (name: string) => void) {
    this.#onPhase = onPhase;
  }

  /** Takes lines without their ends, as they were printed. */
  push(lines: readonly string[]): void {
    for (const line of lines) {
      this.#count += 1;
      const event = markerEvent(stripControls(line), { line: this.#count, column: 1 });
      if (event?.kind === 'phase') this.#onPhase(event.name);
      else if (event?.kind === 'metric') this.#metric(event.name, event.value);
      else if (event?.kind === 'warning' && this.#warnings.size < mostWarnings)
        this.#warnings.add(event.message);
    }
  }

  get marked(): Marked {
    return { metrics: Object.fromEntries(this.#metrics), warnings: [...this.#warnings] };
  }

  #metric(name: string, value: number): void {
    if (this.#metrics.has(name) || this.#metrics.size < mostMetrics) this.#metrics.set(name, value);
  }
}
