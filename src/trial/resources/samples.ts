import { mostSamples, type ResourceSample } from '../../builds/trial-resources.js';

/** What is counted so far, before it is a sample. `seconds` is on the clock of the trial. */
export type Reading = Omit<ResourceSample, 'cpu_percent'> & { cpu_seconds: number | null };

/**
 * Samples of a trial, however long it takes: where there are as many as are kept, every two become one, and from then on one
 * covers twice the time.
 */
export class Samples {
  #kept: ResourceSample[] = [];
  #everySeconds = 0;
  #last: Reading | null = null;
  #memory: number | null = null;
  #peak: number | null = null;

  get all(): ResourceSample[] {
    return this.#kept;
  }

  /** The most memory (bytes) that was ever seen; null where none was. */
  get peakMemory(): number | null {
    return this.#peak;
  }

  /** Whether a reading at that time would be kept; one that is not tells of memory alone. */
  isDue(seconds: number): boolean {
    const span = seconds - (this.#last?.seconds ?? 0);
    return span > 0 && span >= this.#everySeconds * 0.9;
  }

  add(reading: Reading): void {
    this.#memory = mostOf(this.#memory, reading.memory_bytes);
    this.#peak = mostOf(this.#peak, reading.memory_bytes);
    if (!this.isDue(reading.seconds)) return;
    const span = reading.seconds - (this.#last?.seconds ?? 0);
    const { cpu_seconds: cpu, ...rest } = reading;
    // What is not there yet has used nothing.
    const before = this.#last?.cpu_seconds ?? 0;
    const percent = cpu === null ? null : rounded((Math.max(0, cpu - before) / span) * 100);
    this.#kept.push({ ...rest, cpu_percent: percent, memory_bytes: this.#memory });
    this.#last = reading;
    this.#memory = null;
    if (this.#kept.length >= mostSamples) this.#halve();
  }

  #halve(): void {
    const pairs = this.#kept.length >> 1;
    this.#kept = Array.from({ length: pairs }, (_, index) => {
      const [one, next] = [this.#kept[2 * index]!, this.#kept[2 * index + 1]!];
      const cpu = one.cpu_percent === null ? next.cpu_percent : meanOf(one.cpu_percent, next.cpu_percent);
      return { ...next, cpu_percent: cpu, memory_bytes: mostOf(one.memory_bytes, next.memory_bytes) };
    });
    this.#everySeconds = (this.#kept.at(-1)?.seconds ?? 0) / pairs;
  }
}

function mostOf(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

function meanOf(one: number, other: number | null): number {
  return other === null ? one : rounded((one + other) / 2);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
