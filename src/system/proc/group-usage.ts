import { Census, keyOf } from './census.js';
import { type ProcessStat, readProcesses } from './stat.js';

const ticksPerSecond = 100;
const pageBytes = 4096;

/** What processes use: processor time (s) so far, and memory that is theirs now. */
export type GroupUsed = { cpuSeconds: number; memoryBytes: number };

/**
 * Adds up what processes and their descendants use, from /proc, at each call of `sample`. What one has used that has ended since
 * the sample before is lost where nobody of them has waited for it. Pages that several map count for each.
 */
export class GroupUsage {
  readonly #census: Census;
  #last = new Map<string, ProcessStat>();
  #endedTicks = 0;
  #cpuTicks = 0;

  constructor(belongs: (process: ProcessStat) => boolean) {
    this.#census = new Census({ belongs, never: [process.pid] });
  }

  /** Null where none of them is there. */
  sample(): GroupUsed | null {
    const found = this.#census.of(readProcesses() ?? []);
    if (found.length === 0) return null;
    const pids = new Set(found.map(({ pid }) => pid));
    const now = new Map(found.map((one) => [keyOf(one), one]));
    // A parent that belongs has waited for it and has its time.
    for (const [key, one] of this.#last)
      if (!now.has(key) && !pids.has(one.parent)) this.#endedTicks += one.cpuTicks;
    this.#last = now;
    const sum = (of: (one: ProcessStat) => number) => found.reduce((total, one) => total + of(one), 0);
    this.#cpuTicks = Math.max(this.#cpuTicks, this.#endedTicks + sum(({ cpuTicks }) => cpuTicks));
    return {
      cpuSeconds: this.#cpuTicks / ticksPerSecond,
      memoryBytes: sum(({ residentPages }) => residentPages) * pageBytes,
    };
  }
}
