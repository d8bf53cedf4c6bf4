import { kindKey } from '../history/point.js';
import { type Trend, trendOf } from '../history/trend.js';
import type { ShelfBuild } from './shelf-build.js';

/** A build with what follows from the others on its shelf. */
export type ShelfEntry = ShelfBuild & {
  trend: Trend;
  /** Its neighbours of the same kind (host, action, command) in time; null at the ends. */
  previous: ShelfBuild | null;
  next: ShelfBuild | null;
};

// A trend looks back on thirty complete runs; failed ones between them count too.
const lookBack = 120;

/** Compares each build (oldest first) with the earlier ones of its kind. */
export function entriesOf(builds: readonly ShelfBuild[]): ShelfEntry[] {
  const groups = new Map<string, ShelfEntry[]>();
  return builds.map((build) => {
    const key = kindKey(build.point);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const trend: Trend = trendOf(
      group.slice(-lookBack).map(({ point }) => point),
      build.point,
    );
    const previous = group.at(-1) ?? null;
    const entry: ShelfEntry = { ...build, trend, previous, next: null };
    if (previous) previous.next = entry;
    group.push(entry);
    return entry;
  });
}
