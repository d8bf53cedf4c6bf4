import { type Trend, trendOf } from '../history/trend.js';
import type { Entry, Source } from './source.js';

// A trend looks back on thirty complete runs; failed ones between them count too.
const lookBack = 120;

/** Compares each source (oldest first) with the earlier ones of its host and action. */
export function entriesOf(sources: readonly Source[]): Entry[] {
  const groups = new Map<string, Source[]>();
  const entries = sources.map((source) => {
    const { id, action } = source.point;
    const key = JSON.stringify([id, action]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const trend: Trend = trendOf(
      group.slice(-lookBack).map(({ point }) => point),
      source.point,
    );
    const entry: Entry = { ...source, trend, previous: group.at(-1) ?? null, next: null };
    group.push(entry);
    return entry;
  });
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  for (const entry of entries) {
    const before = entry.previous && bySlug.get(entry.previous.slug);
    if (before) before.next = entry;
  }
  return entries;
}
