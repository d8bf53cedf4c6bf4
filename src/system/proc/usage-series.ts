import type { Resources } from './resources.js';

type Point = NonNullable<Resources['series']>[number];

const mostPoints = 120;

/**
 * A series that stays small however long the run: when it is full, every two points become one, and from
 * then on a point covers twice the time. Memory is the highest of the time covered, CPU its mean.
 */
export class UsageSeries {
  #points: Point[] = [];
  #everySeconds = 0;
  #at = { seconds: 0, cpuSeconds: 0 };
  #memory = 0;

  get points(): Point[] {
    return this.#points;
  }

  /** `cpuSeconds` is the sum so far. */
  add(seconds: number, cpuSeconds: number, memoryBytes: number): void {
    this.#memory = Math.max(this.#memory, memoryBytes);
    const span = seconds - this.#at.seconds;
    if (span <= 0 || span < this.#everySeconds * 0.9) return;
    const cpu = Math.max(0, cpuSeconds - this.#at.cpuSeconds);
    this.#points.push({
      seconds,
      cpu_percent: Math.round((cpu / span) * 1000) / 10,
      memory_bytes: this.#memory,
    });
    this.#at = { seconds, cpuSeconds };
    this.#memory = 0;
    if (this.#points.length >= mostPoints) this.#halve();
  }

  #halve(): void {
    const halved: Point[] = [];
    for (let index = 0; index + 1 < this.#points.length; index += 2) {
      const [a, b] = [this.#points[index]!, this.#points[index + 1]!];
      halved.push({
        seconds: b.seconds,
        cpu_percent: Math.round((a.cpu_percent + b.cpu_percent) * 5) / 10,
        memory_bytes: Math.max(a.memory_bytes, b.memory_bytes),
      });
    }
    this.#points = halved;
    this.#everySeconds = halved.at(-1)!.seconds / halved.length;
    this.#at.seconds = halved.at(-1)!.seconds;
  }
}
