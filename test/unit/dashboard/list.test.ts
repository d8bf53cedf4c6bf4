import { describe, expect, it } from 'vitest';
import { columnsOf, kindsOf, legendOf } from '../../../src/dashboard/client/charts/chart-kinds.js';
import { readView, writeView } from '../../../src/dashboard/client/table/address.js';
import { countBy, figuresOf, filterRows, type Row, rowOf } from '../../../src/dashboard/client/table/rows.js';
import { ago } from '../../../src/dashboard/client/words.js';
import type { ListRow } from '../../../src/dashboard/data.js';
import { driftOf } from '../../../src/history/drift.js';

const row = (changes: Partial<Row> = {}): Row => ({
  ...rowOf([
    'slug',
    'rebuild-1',
    'success',
    'laptop',
    'test',
    1000,
    60,
    'main',
    'abc',
    null,
    null,
    null,
  ] as ListRow),
  ...changes,
});
const all = { search: '', host: '', action: '', outcome: '' };

describe('filterRows', () => {
  const rows = [
    rowOf(['a', 'rebuild-1', 'success', 'laptop', 'test', 3, 60, 'main', 'abc', null, null, null]),
    rowOf([
      'b',
      'rebuild-2',
      'failed',
      'server',
      'test',
      2,
      60,
      'Feature/X',
      'def',
      'builder',
      'foo-1.2 failed',
      null,
    ]),
    rowOf(['c', 'rebuild-3', 'success', null, null, 1, null, null, null, null, null, null]),
  ];
  const found = (filter: Partial<typeof all>) =>
    filterRows(rows, { ...all, ...filter }).map(({ slug }) => slug);

  it('returns every row that matches all parts', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ action: 'test', outcome: 'failed' })).toEqual(['b']);
    expect(found({ host: 'laptop', outcome: 'failed' })).toEqual([]);
  });

  it('searches each word in all columns, without regard to case', () => {
    expect(found({ search: 'feature FOO' })).toEqual(['b']);
    expect(found({ search: 'rebuild- main' })).toEqual(['a']);
    expect(found({ search: '   ' })).toHaveLength(3);
  });

  it('counts the values of a column, most frequent first, without rows that have none', () => {
    expect(countBy(rows, 'outcome')).toEqual([
      ['success', 2],
      ['failed', 1],
    ]);
    expect(countBy(rows, 'host')).toEqual([
      ['laptop', 1],
      ['server', 1],
    ]);
  });
});

describe('figuresOf', () => {
  it('leaves cancelled and interrupted builds out of the success rate', () => {
    const outcomes = ['success', 'failed', 'cancelled', 'interrupted', 'needs_boot', 'timed_out'];
    const figures = figuresOf(
      outcomes.map((outcome, index) => row({ outcome, seconds: index, slug: outcome })),
    );
    expect(figures).toMatchObject({ builds: 6, successRate: 0.5, failures: 2, median: 2 });
    expect(figures.lastFailure?.slug).toBe('failed');
  });

  it('has the same median as the trend sentence, for an even count too', () => {
    for (const count of [9, 10]) {
      const seconds = Array.from({ length: count }, (_, index) => 100 + 10 * index);
      // The drift compares the last three runs with those before.
      const drift = driftOf([...seconds, 100, 100], 100);
      expect(drift?.runs).toBe(count);
      expect(figuresOf(seconds.map((taken) => row({ seconds: taken }))).median).toBe(drift?.median);
    }
    expect(figuresOf([30, 10, 100, 20].map((seconds) => row({ seconds }))).median).toBe(25);
  });

  it('has null for every figure without builds', () => {
    expect(figuresOf([])).toEqual({
      builds: 0,
      since: null,
      successRate: null,
      failures: 0,
      median: null,
      lastFailure: null,
    });
  });
});

describe('the view in the address', () => {
  it('reads back as it was written', () => {
    const view = { search: 'a&b #c', host: 'läptop', action: '', outcome: 'failed', page: 3 };
    expect(readView(writeView(view))).toEqual(view);
    expect(writeView({ ...all, page: 1 })).toBe('');
  });

  it.each(['#page=x', '#page=-4', '#page=1e999', '#%', ''])('takes %s as the first page', (hash) => {
    expect(readView(hash).page).toBe(hash === '#page=1e999' ? Number.POSITIVE_INFINITY : 1);
  });
});

describe('the kinds of the chart', () => {
  const points = [
    ...Array.from({ length: 3 }, () => row({ host: 'a' })),
    ...['b', 'c', 'd', 'e', 'f'].map((host) => row({ host })),
    row({ host: 'a', outcome: 'failed' }),
  ];
  const kinds = kindsOf(points);

  it('are lines for the five most frequent, dots for the others, crosses for failures', () => {
    expect(kinds[0]).toEqual({ label: 'a · test', points: 4 });
    expect(kinds).toHaveLength(5);
    const columns = columnsOf(points, kinds);
    expect(columns).toHaveLength(7);
    for (const [index] of points.entries())
      expect(columns.filter((column) => column[index] !== null)).toHaveLength(1);
    expect(columns[6]?.[8]).toBe(60);
  });

  it('are named in the legend', () => {
    expect(legendOf(points, kinds).map(([key]) => key)).toEqual([
      'kind-1',
      'kind-2',
      'kind-3',
      'kind-4',
      'kind-5',
      'other',
      'bad',
    ]);
    expect(legendOf([row()], kindsOf([row()]))).toEqual([
      ['kind-1', 'laptop · test'],
      ['usual', 'median'],
    ]);
  });
});

it('ago is in words, from just now to years', () => {
  const hour = 3_600_000;
  const now = 1e12;
  const words = [0, 90_000, 5 * hour, 40 * hour, 60 * 24 * hour, 800 * 24 * hour].map((passed) =>
    ago(now - passed, now),
  );
  expect(words).toEqual(['just now', '2 min. ago', '5 hr. ago', '2 days ago', '2 mo. ago', '2 yr. ago']);
});
