import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../../src/history/trend.js';
import { trendMarkdown } from '../../../../src/report/sections/trend.js';
import { point, points } from '../../history/builders.js';

const slower = point(40, {
  duration_seconds: 130,
  phases: { evaluating: 41, building: 80 },
  closure_bytes: 6000,
});

describe('trendMarkdown', () => {
  it('states in one sentence what takes longer', () => {
    const { sentence } = trendMarkdown(trendOf(points(30), slower));
    expect(sentence.replaceAll('\\', '')).toBe(
      'Took 2 min 10 s, 27 % slower than the median of 28 earlier runs (1 min 42 s). Evaluating took 41.0 s, usually 19.0 s.',
    );
  });

  it('charts the durations with this run last, and the usual one as a line', () => {
    const { section } = trendMarkdown(trendOf(points(9), point(10, { duration_seconds: 110 })));
    expect(section).toContain(
      [
        'xychart-beta',
        '  x-axis ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]',
        '  y-axis "seconds" 0 --> 121',
        '  bar [101, 102, 103, 104, 100, 101, 102, 103, 104, 110]',
        '  line [102, 102, 102, 102, 102, 102, 102, 102, 102, 102]',
        '```',
      ].join('\n'),
    );
  });

  it('compares phases and closure with the latest and the usual run', () => {
    const { section } = trendMarkdown(trendOf(points(30), slower));
    expect(section).toContain('|  | This run | Latest on `main` | Usual | Change |');
    expect(section).toMatch(/\| `evaluating` \| 41\.0 s \| 18\.0 s \| 19\.0 s ± [\d.]+ s \| 🔺 \+116 % \|/);
    expect(section).toMatch(/\| `building` \| 1 min 20 s \| 1 min 20 s \| .* \| 0 % \|/);
    expect(section).toContain('| closure | 5.9 KiB | 3.9 KiB |  | +2.0 KiB |');
  });

  it('keeps failed runs out of the chart and in the table', () => {
    const history = [...points(9), point(10, { outcome: 'failed', duration_seconds: 1 })];
    const { section } = trendMarkdown(trendOf(history, point(11)));
    expect(section).not.toContain('"10"');
    expect(section).toContain('`failed`');
  });

  it('is empty on the first run, and has no verdict while there is little history', () => {
    expect(trendMarkdown(trendOf([], point(1)))).toEqual({ sentence: '', section: '' });
    expect(trendMarkdown(trendOf(points(3), point(4))).sentence).toBe('');
  });

  it('escapes a hostile history', () => {
    const hostile = '`|</details>@everyone\n```\n"]; fixes #1';
    const bad = { branch: hostile, commit: hostile, outcome: hostile, phases: { [hostile]: 3 } };
    const history = points(20).map((one) => ({ ...one, ...bad, outcome: 'success' }));
    const trend = trendOf([...history, point(21, bad)], point(22, { phases: { [hostile]: 9 } }));
    const { sentence, section } = trendMarkdown(trend);
    expect(section.match(/^```/gm)).toHaveLength(2);
    expect(section.match(/<\/details>/g)!.length).toBe(
      section.match(/`[^\n]*<\/details>[^\n]*`|^<\/details>/gm)!.length,
    );
    expect(sentence).not.toMatch(/@everyone|[^\\]</);
    for (const line of section.split('\n').filter((one) => one.startsWith('|')))
      expect(line.endsWith('|')).toBe(true);
  });
});
