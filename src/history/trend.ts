import { outcomeFacts } from '../builds/outcome.js';
import { type Drift, defaultWindow, driftOf } from './drift.js';
import { kindKey, type Point } from './point.js';

type PhaseDrift = Drift & { name: string };

/** One rebuild compared with the earlier ones of its kind. */
export type Trend = {
  current: Point;
  /** The latest earlier points of any outcome, oldest first, at most the window. */
  earlier: Point[];
  /** Null while there are too few successful earlier runs, or this one did not succeed. */
  duration: Drift | null;
  /** Phases that could be compared, in the order in which they ran. */
  phases: PhaseDrift[];
  /** True when this run is slower than usual beyond noise. */
  regression: boolean;
  /** The phase that accounts for most of the change, if one is itself beyond noise. */
  cause: PhaseDrift | null;
};

/** True where the rebuild ran to its end, so that its duration can be compared. */
export function isComplete(point: Point): boolean {
  return outcomeFacts(point.outcome).complete && point.duration_seconds !== null;
}

/**
 * Compares `current` with `history` (oldest first; rebuilds of another kind in it are ignored).
 * Failed rebuilds stay in `earlier` for the chart and never in a baseline.
 */
export function trendOf(history: readonly Point[], current: Point, window = defaultWindow): Trend {
  const kind = kindKey(current);
  const same = history.filter((point) => kindKey(point) === kind);
  const complete = same.filter(isComplete);
  const comparable = isComplete(current);
  const durations = complete.map((point) => point.duration_seconds ?? Number.NaN);
  const duration = comparable ? driftOf(durations, current.duration_seconds!, window) : null;
  const phases = comparable ? phaseDrifts(complete, current, window) : [];
  return {
    current,
    earlier: same.slice(-window),
    duration,
    phases,
    regression: duration?.direction === 'slower',
    cause: duration ? causeOf(duration, phases) : null,
  };
}

/** A phase missing from an earlier run took no time in it, but is no measurement of the phase either. */
function phaseDrifts(complete: readonly Point[], current: Point, window: number): PhaseDrift[] {
  return Object.entries(current.phases).flatMap(([name, seconds]) => {
    const earlier = complete.flatMap((point) =>
      Object.hasOwn(point.phases, name) ? [point.phases[name]!] : [],
    );
    const drift = driftOf(earlier, seconds, window);
    return drift ? [{ ...drift, name }] : [];
  });
}

function causeOf(duration: Drift, phases: readonly PhaseDrift[]): PhaseDrift | null {
  if (duration.direction === 'steady') return null;
  const excess = (phase: PhaseDrift) => Math.abs(phase.current - phase.median);
  const alike = phases.filter((phase) => phase.direction === duration.direction);
  return alike.sort((a, b) => excess(b) - excess(a))[0] ?? null;
}

/**
 * Whether a regression is large enough to fail a job that asked for it: beyond noise, and at least
 * `limitPercent` above the median.
 */
export function exceeds(trend: Trend, limitPercent: number): boolean {
  return trend.regression && trend.duration !== null && trend.duration.change_percent >= limitPercent;
}
