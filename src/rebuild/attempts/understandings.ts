import type { Activity } from '../../nix/activity.js';
import { guardedObserver } from '../../nix/guarded-observer.js';
import type { Exit, ObserverOptions, Understanding } from '../../nix/observer.js';
import type { PhaseName } from '../../nix/phase.js';

type Observer = ReturnType<typeof guardedObserver>;
const mostSlowest = 10;

/**
 * What the attempts of one rebuild show, an observer each, on one clock: seconds since the recording's start. What is
 * between two attempts is no attempt's output, and its time is the next one's.
 */
export class Understandings {
  readonly #newObserver: () => Observer;
  #observer: Observer;
  /** When the present attempt began, in seconds. */
  #began = 0;
  #isBetween = false;
  readonly #ended: { understood: Understanding; began: number }[] = [];

  constructor(options: ObserverOptions, onFault: (thrown: unknown) => void) {
    this.#newObserver = () => {
      const began = this.#began;
      const { onPhase } = options;
      const shifted = onPhase && ((name: PhaseName, start: number) => onPhase(name, began + start));
      return guardedObserver({ ...options, ...(shifted ? { onPhase: shifted } : {}) }, onFault);
    };
    this.#observer = this.#newObserver();
  }

  pushText(text: string, seconds: number): void {
    if (!this.#isBetween) this.#observer.pushText(text, seconds - this.#began);
  }

  pushJson(bytes: Uint8Array, seconds: number): void {
    if (!this.#isBetween) this.#observer.pushJson(bytes, seconds - this.#began);
  }

  activates(seconds: number): void {
    this.#observer.activates(seconds - this.#began);
  }

  enters(phase: PhaseName, seconds: number): void {
    this.#observer.enters(phase, seconds - this.#began);
  }

  live() {
    return this.#observer.live();
  }

  /** Ends the present attempt, which has failed, and returns what it shows. */
  endAttempt({ exitCode, seconds }: Exit): Understanding {
    const understood = this.#observer.end({ exitCode, seconds: seconds - this.#began });
    this.#ended.push({ understood, began: this.#began });
    this.#began = seconds;
    this.#isBetween = true;
    return understood;
  }

  /** What comes now is the next attempt's. */
  beginAttempt(): void {
    this.#observer = this.#newObserver();
    this.#isBetween = false;
  }

  /** What all of it shows: how the last attempt ended, and what all have done. Call it once. */
  end(exit: Exit): Understanding {
    if (!this.#isBetween) this.endAttempt(exit);
    const all = this.#ended.map(({ understood }) => understood);
    const last = all.at(-1)!;
    if (all.length === 1) return last;
    return {
      ...last,
      phases: this.#ended.flatMap(({ understood, began }) =>
        understood.phases.map((phase) => ({ ...phase, start_seconds: round(began + phase.start_seconds) })),
      ),
      activity: all.map(({ activity }) => activity).reduce(together),
      unread: { ...last.unread, count: all.reduce((sum, { unread }) => sum + unread.count, 0) },
    };
  }
}

/** What two attempts have done, one after the other; what only tells a state is the later one's. */
function together(before: Activity, after: Activity): Activity {
  return {
    ...after,
    built: sum(before.built, after.built),
    fetched: sum(before.fetched, after.fetched),
    download_bytes: sum(before.download_bytes, after.download_bytes),
    slowest: [...before.slowest, ...after.slowest]
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, mostSlowest),
    evaluation_seconds: sum(before.evaluation_seconds, after.evaluation_seconds),
    ...(before.substituters || after.substituters
      ? { substituters: sums(before.substituters ?? {}, after.substituters ?? {}) }
      : {}),
    warnings: [
      ...new Map(
        [...(before.warnings ?? []), ...(after.warnings ?? [])].map((warning) => [warning.message, warning]),
      ).values(),
    ],
    metrics: { ...before.metrics, ...after.metrics },
  };
}

function sum(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null && b == null ? null : (a ?? 0) + (b ?? 0);
}

function sums(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const all = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) all.set(name, (all.get(name) ?? 0) + value);
  return Object.fromEntries(all);
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
