import { kindKey, mergePoints, type Point } from './point.js';
import { isComplete, type Trend, trendOf } from './trend.js';

/** The rebuilds of one kind: host, action, and command or file. */
export type KindTrend = {
  id: string;
  host: string | null;
  action: string | null;
  target: string | null;
  leg: string | null;
  /** All points, oldest first. */
  points: Point[];
  succeeded: number;
  failed: number;
  /** The latest complete run against the ones before it; null where none is complete. */
  trend: Trend | null;
};

/** The trend of each kind, in the order of their latest rebuilds, latest first. */
export function kindTrends(points: readonly Point[], window?: number): KindTrend[] {
  const byKind = new Map<string, Point[]>();
  for (const point of mergePoints([points])) {
    const group = byKind.get(kindKey(point));
    if (group) group.push(point);
    else byKind.set(kindKey(point), [point]);
  }
  const groups = [...byKind.values()];
  const latest = (group: Point[]) => Date.parse(group.at(-1)!.timestamp);
  groups.sort((a, b) => latest(b) - latest(a));
  return groups.map((group) => kindTrend(group, window));
}

function kindTrend(group: Point[], window?: number): KindTrend {
  const { id, host, action, target, leg } = group[0]!;
  const current = group.findLastIndex(isComplete);
  return {
    id,
    host,
    action,
    target,
    leg,
    points: group,
    succeeded: group.filter(isComplete).length,
    failed: group.filter(({ outcome }) => outcome === 'failed' || outcome === 'timed_out').length,
    trend: current < 0 ? null : trendOf(group.slice(0, current), group[current]!, window),
  };
}

/**
 * The first of the uninterrupted failures at the end of a branch's points, or null where the latest
 * one succeeded. Cancelled and cut-off runs in between are skipped.
 */
export function failingSince(points: readonly Point[]): Point | null {
  let since: Point | null = null;
  for (const point of points.toReversed()) {
    if (point.outcome === 'failed' || point.outcome === 'timed_out') since = point;
    else if (isComplete(point)) break;
  }
  return since;
}
