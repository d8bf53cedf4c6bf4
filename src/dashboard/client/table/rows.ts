import { outcomeFacts } from '../../../builds/outcome.js';
import { median } from '../../../text/median.js';
import type { ListRow } from '../../data.js';

/** A line of the list under names. */
export type Row = {
  slug: string;
  name: string;
  outcome: string;
  host: string;
  action: string;
  started: number;
  seconds: number | null;
  branch: string;
  sha: string;
  family: string;
  message: string;
  slower: number | null;
  /** What the search looks in, in lower case. */
  text: string;
};

export function rowOf(tuple: ListRow): Row {
  const [slug, name, outcome, host, action, started, seconds, branch, sha, family, message, slower] = tuple;
  const words = { branch: branch ?? '', sha: sha ?? '', family: family ?? '', message: message ?? '' };
  const text = [name, host, action, outcome, ...Object.values(words)].join(' ').toLowerCase();
  return {
    slug,
    name,
    outcome,
    host: host ?? '',
    action: action ?? '',
    started,
    seconds,
    ...words,
    slower,
    text,
  };
}

export type Filter = { search: string; host: string; action: string; outcome: string };

/** Rows that match every part of the filter; an empty part matches all, the search all its words. */
export function filterRows(rows: readonly Row[], filter: Filter): Row[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (!filter.host || row.host === filter.host) &&
      (!filter.action || row.action === filter.action) &&
      (!filter.outcome || row.outcome === filter.outcome) &&
      words.every((word) => row.text.includes(word)),
  );
}

export type Figures = {
  builds: number;
  /** Start of the oldest; null without builds. */
  since: number | null;
  failures: number;
  successRate: number | null;
  median: number | null;
  lastFailure: Row | null;
};

/** The figures over `rows`, which are newest first. The rate leaves out cancelled and cut-off ones. */
export function figuresOf(rows: readonly Row[]): Figures {
  const judged = rows.filter(({ outcome }) => outcome !== 'cancelled' && outcome !== 'interrupted');
  const succeeded = judged.filter(({ outcome }) => outcomeFacts(outcome).complete);
  const seconds = succeeded.flatMap((row) => row.seconds ?? []);
  return {
    builds: rows.length,
    since: rows.at(-1)?.started ?? null,
    failures: judged.length - succeeded.length,
    successRate: judged.length ? succeeded.length / judged.length : null,
    median: seconds.length ? median(seconds) : null,
    lastFailure: rows.find(({ outcome }) => outcomeFacts(outcome).tone === 'bad') ?? null,
  };
}

/** Each value of a column with how many rows have it, most frequent first. */
export function countBy(rows: readonly Row[], column: 'host' | 'action' | 'outcome'): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) if (row[column]) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
