import { type Phase, type PhaseName, phaseNames } from './phase.js';

/**
 * The phases of a rebuild as a row of spans without gaps. Time is given in seconds from the start and may
 * not go backwards; where a clock jumped back, the later time stands.
 */
export class Timeline {
  #phases: Phase[] = [];
  #now = 0;
  readonly #onPhase: (name: PhaseName, startSeconds: number) => void;

  constructor(onPhase: (name: PhaseName, startSeconds: number) => void = () => {}) {
    this.#onPhase = onPhase;
  }

  get current(): PhaseName {
    return (this.#phases.at(-1)?.name as PhaseName | undefined) ?? 'preparing';
  }

  get started(): boolean {
    return this.#phases.length > 0;
  }

  tick(seconds: number): number {
    if (seconds > this.#now) this.#now = seconds;
    return this.#now;
  }

  /** Work of that phase was seen. A rebuild only goes forward: fetching while building stays building. */
  advance(name: PhaseName, seconds: number): void {
    if (!this.started || phaseNames.indexOf(name) > phaseNames.indexOf(this.current))
      this.enter(name, seconds);
  }

  /** The phase begins, whatever was before. */
  enter(name: PhaseName, seconds: number): void {
    const now = this.tick(seconds);
    if (this.started && this.current === name) return;
    if (!this.started && now > 0 && name !== 'preparing') this.#begin('preparing', 0);
    this.#begin(name, now);
  }

  /** All phases, the last one ending at `seconds`. */
  end(seconds: number): Phase[] {
    this.#close(this.tick(seconds));
    return this.#phases.map((phase) => ({ ...phase }));
  }

  #begin(name: PhaseName, now: number): void {
    this.#close(now);
    this.#phases.push({ name, start_seconds: round(now), duration_seconds: 0 });
    this.#onPhase(name, now);
  }

  #close(now: number): void {
    const last = this.#phases.at(-1);
    if (last) last.duration_seconds = round(now - last.start_seconds);
  }
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
