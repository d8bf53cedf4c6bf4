import type { Activity } from './activity.js';

type Warning = NonNullable<Activity['warnings']>[number];

const mostWarnings = 100;
const mostMetrics = 200;

/** What a rebuild remarks on the way: evaluation warnings, each once, and values that scripts measure. */
export class Remarks {
  readonly #warnings = new Map<string, Warning>();
  readonly metrics: Record<string, number> = {};

  get warnings(): Warning[] {
    return [...this.#warnings.values()];
  }

  warn(message: string): void {
    if (this.#warnings.size < mostWarnings) this.#warnings.set(message, { message, file: null, line: null });
  }

  measure(name: string, value: number): void {
    if (Object.keys(this.metrics).length < mostMetrics && name !== '__proto__') this.metrics[name] = value;
  }
}
