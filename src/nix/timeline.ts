import { type Phase, type PhaseName, phaseNames } from './phase.js';

const order: readonly string[] = phaseNames;

/**
 * The phases of a rebuild as a row of spans without gaps. Time is in seconds since the start and set by
 * `tick`; a clock that jumps back is ignored.
 */
export class Timeline {
  readonly #phases: Phase[] = [];
  readonly #onPhase: (name: PhaseName, startSeconds: number) => void;
  #now = 0;

  constructor(onPhase: (name: PhaseName, startSeconds: number) => void = () => {}) {
    this.#onPhase = onPhase;
  }

  /** Seconds since the start. */
  get now(): number {
    return this.#now;
  }

  get current(): PhaseName {
    return this.#phases.at(-1)?.name ?? 'preparing';
  }

  get hasStarted(): boolean {
    return this.#phases.length > 0;
  }

  /** Sets the time and returns it, which is later than `seconds` after a jump back. */
  tick(seconds: number): number {
    if (seconds > this.#now) this.#now = seconds;
    return this.#now;
  }

  /** Work of that phase was seen now. A rebuild only goes forward: fetching while building stays building. */
  advance(name: PhaseName): void {
    if (this.hasStarted && this.current === name) return;
    if (!this.hasStarted || order.indexOf(name) > order.indexOf(this.current)) this.enter(name);
  }

  /** The phase begins now, even after a later one. */
  enter(name: PhaseName): void {
    if (this.hasStarted && this.current === name) return;
    if (!this.hasStarted && this.#now > 0 && name !== 'preparing') this.#begin('preparing', 0);
    this.#begin(name, this.#now);
  }

  /** All phases, the last one ending at `seconds`. */
  end(seconds: number): Phase[] {
    this.#close(this.tick(seconds));
    return this.#phases.map((phase) => ({ ...phase }));
  }

  #begin(name: PhaseName, start: number): void {
    this.#close(start);
    this.#phases.push({ name, start_seconds: round(start), duration_seconds: 0 });
    this.#onPhase(name, start);
  }

  #close(end: number): void {
    const last = this.#phases.at(-1);
    if (last) last.duration_seconds = round(end - last.start_seconds);
  }
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
