import type { DeploymentStep } from '../../builds/deployment.js';

/** The steps of a deployment on one clock: each ends where the next begins. */
export class Steps {
  readonly #startMs = performance.now();
  readonly #steps: DeploymentStep[] = [];
  readonly #onStep: (name: string) => void;

  constructor(onStep: (name: string) => void) {
    this.#onStep = onStep;
  }

  /** Seconds since the start. */
  get seconds(): number {
    return Math.round(performance.now() - this.#startMs) / 1000;
  }

  /** Seconds since an earlier time of this clock. */
  since(start: number): number {
    return Math.round((this.seconds - start) * 1000) / 1000;
  }

  hasEntered(name: string): boolean {
    return this.#steps.some((step) => step.name === name);
  }

  enter(name: string): void {
    this.#end();
    this.#steps.push({ name, start_seconds: this.seconds, duration_seconds: 0 });
    this.#onStep(name);
  }

  /** All of them; the last one ends now. */
  end(): DeploymentStep[] {
    this.#end();
    return this.#steps.map((step) => ({ ...step }));
  }

  #end(): void {
    const last = this.#steps.at(-1);
    if (last) last.duration_seconds = this.since(last.start_seconds);
  }
}
