import { usageError } from '../system/errors.js';

/** How the time of a recording is mapped to the time of its rendering. */
export type PaceOptions = {
  /** Pauses are cut to this many seconds. */
  idleLimit?: number;
  /** 2 is twice as fast as recorded. */
  speed?: number;
};

/** Turns times of the recording into times of its rendering, both in seconds, from event to event. */
export class Pace {
  /** The event before, in the recording and in the rendering. */
  recorded = 0;
  shown = 0;
  readonly #idleLimit: number;
  readonly #speed: number;

  /** Throws a usage error (`bad-speed`, `bad-idle-limit`) for what is not a positive number. */
  constructor({ idleLimit = Number.POSITIVE_INFINITY, speed = 1 }: PaceOptions) {
    if (!(speed >= 0.01 && speed <= 1000))
      throw usageError('bad-speed', `a speed of ${speed} cannot be shown`, 'Give one from 0.01 to 1000.');
    if (!(idleLimit > 0))
      throw usageError(
        'bad-idle-limit',
        `an idle limit of ${idleLimit} cannot be kept`,
        'Give seconds above 0.',
      );
    this.#idleLimit = idleLimit;
    this.#speed = speed;
  }

  /** Goes on to the event at `recorded` seconds. */
  advance(recorded: number): void {
    this.shown = this.shownAt(recorded);
    this.recorded = recorded;
  }

  /** When a moment of the recording, not before the last event, is shown. */
  shownAt(recorded: number): number {
    return this.shown + Math.min(recorded - this.recorded, this.#idleLimit) / this.#speed;
  }

  /** Whether a moment after the last event falls into the part of a pause that is left out. */
  isCutAt(recorded: number): boolean {
    return recorded - this.recorded > this.#idleLimit;
  }

  /** The moment of the recording, not before the last event, that is shown at a time of the rendering. */
  recordedAt(shown: number): number {
    return this.recorded + Math.max(0, shown - this.shown) * this.#speed;
  }
}
