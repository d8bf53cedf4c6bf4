import { outcomeFacts } from '../../../builds/outcome.js';
import type { Row } from '../table/rows.js';
import { count } from '../words.js';

/** Rebuilds of one host and action, whose durations make one line of the chart. */
export type Kind = { label: string; points: number };

/** More lines than this could not be distinguished; the others stay dots. */
const maxKinds = 5;

function succeeded({ outcome }: Row): boolean {
  return outcomeFacts(outcome).complete;
}

/** `host · action`; a recorded command has neither. */
export function kindLabel({ host, action }: Row): string {
  return [host, action].filter(Boolean).join(' · ') || 'command';
}

/** The kinds that get a line, most frequent first. */
export function kindsOf(points: readonly Row[]): Kind[] {
  const counts = new Map<string, number>();
  for (const row of points) counts.set(kindLabel(row), (counts.get(kindLabel(row)) ?? 0) + 1);
  const all = [...counts].map(([label, number]) => ({ label, points: number }));
  return all.sort((a, b) => b.points - a.points).slice(0, maxKinds);
}

/** One column of durations for each kind, then those of other kinds, then those that did not succeed. */
export function columnsOf(points: readonly Row[], kinds: readonly Kind[]): (number | null)[][] {
  const labels = new Set(kinds.map(({ label }) => label));
  const column = (belongs: (row: Row) => boolean) => points.map((row) => (belongs(row) ? row.seconds : null));
  return [
    ...kinds.map(({ label }) => column((row) => succeeded(row) && kindLabel(row) === label)),
    column((row) => succeeded(row) && !labels.has(kindLabel(row))),
    column((row) => !succeeded(row)),
  ];
}

/** The entries of the legend: a class for the key, and its words. */
export function legendOf(points: readonly Row[], kinds: readonly Kind[]): [key: string, words: string][] {
  const lines = kinds.map(({ label }, index): [string, string] => [`kind-${index + 1}`, label]);
  const others = points.length - kinds.reduce((sum, kind) => sum + kind.points, 0);
  if (others > 0) lines.push(['other', `${count(others)} of other kinds`]);
  if (kinds.length === 1) lines.push(['usual', 'median']);
  if (points.some((row) => !succeeded(row))) lines.push(['bad', 'failed']);
  return lines;
}
