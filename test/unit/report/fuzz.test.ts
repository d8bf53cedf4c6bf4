import { describe, expect, it } from 'vitest';
import { type Metadata, metadataSchema } from '../../../src/builds/metadata.js';
import { compare, sideOf } from '../../../src/compare/comparison.js';
import { pointOf } from '../../../src/history/point.js';
import { trendSentence } from '../../../src/history/sentence.js';
import { trendOf } from '../../../src/history/trend.js';
import { commentMarkdown } from '../../../src/report/comment.js';
import { summaryMarkdown } from '../../../src/report/summary.js';
import { exampleFailure, exampleMetadata, exampleReport } from './example.js';
import { outsideCode } from './rendered.js';

const pieces = [
  ...'`~*_[]()<>|\\!#@&:;"\'-+=.{}$^/\n\r\t ',
  '```',
  '~~~',
  '``',
  '</code>',
  '</pre>',
  '</details>',
  '</summary>',
  '<!--',
  '-->',
  '<script>',
  '<img src=x>',
  '<b>',
  '@octocat',
  '#1',
  'GH-1',
  'o/r#1',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '[x](https://evil.example)',
  '![x](https://evil.example/p)',
  '[x]: https://evil.example\n',
  '\n\n',
  '    ',
  '- ',
  '1. ',
  '> ',
  '# ',
  '|---|',
  '\\|',
  '\\`',
  '&#64;octocat',
  '&lt;',
  '\u001b[31m',
  '\u001b]0;',
  '\u0007',
  '\u202e',
  '$$x$$',
  ':smile:',
  '\ud83d',
  'x',
];

/** A generator with a seed (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function reportOf(seed: number) {
  const next = random(seed);
  const text = () =>
    Array.from({ length: 1 + Math.floor(next() * 8) }, () => pieces[Math.floor(next() * pieces.length)]).join(
      '',
    );
  const failure = () =>
    exampleFailure({
      family: text(),
      message: text(),
      cause: text(),
      derivation: text(),
      location: { file: text(), line: 3, column: null, probable: true },
      log_tail: [text(), text()],
      hint: text(),
      reproduce: text(),
    });
  const failures = [failure(), failure()];
  const metadata = exampleMetadata({
    outcome: text(),
    action: text(),
    flake: text(),
    host: text(),
    failure: failures[0] ?? null,
    failures,
    phases: [{ name: text(), start_seconds: 0, duration_seconds: 1 }],
    activity: {
      built: 1,
      fetched: 1,
      download_bytes: 1,
      slowest: [{ derivation: text(), seconds: 1 }],
      warnings: [{ message: text(), file: text(), line: 1 }],
    },
    result: {
      store_path: text(),
      closure_bytes: 1,
      packages: [
        {
          name: text(),
          change: 'added',
          old_versions: [text()],
          new_versions: [text()],
          size_delta_bytes: 1,
        },
      ],
      inputs: [
        {
          name: text(),
          change: 'updated',
          old_revision: text(),
          new_revision: text(),
          old_date: text(),
          new_date: text(),
          compare_url: `https://${text()}`,
        },
      ],
    },
  });
  const baseFailure = { branch: text(), runNumber: 1, url: text() };
  return exampleReport({ metadata, id: text(), screen: [text(), text()], baseFailure, notices: [text()] });
}

describe('random texts in every part of a report', () => {
  const mark = { key: 'a'.repeat(32), runId: 1, attempt: 1, writer: '0'.repeat(8), failed: true };
  it.each(Array.from({ length: 150 }, (_, seed) => [seed]))('cannot leave their place (%i)', (seed) => {
    const report = reportOf(seed);
    for (const markdown of [summaryMarkdown(report), commentMarkdown(report, mark)]) {
      const html = outsideCode(markdown);
      expect(html).not.toMatch(/<(script|b|h1|li>\s*<input)\b|src="[^"]*evil|href="(?!https?:)/);
      expect(html.match(/<img/g)?.length).toBe(1);
      const text = html.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, ' ');
      expect(text).not.toMatch(/@\w|#\d|\bGH-\d/i);
      expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
      for (const [, host, label] of html.matchAll(/<a href="https?:\/\/([^/"]*)[^>]*>([^<]*)</g))
        if (label !== 'compare' && label !== 'run 1')
          expect(host).toMatch(/^(raw\.)?github(usercontent)?\.com$/);
      expect(markdown).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
    }
  });
});

/** Every number in a value replaced, one after the other, by each of the extremes. */
function* withExtremes(value: object): Generator<object> {
  for (const [key, item] of Object.entries(value)) {
    const replace = (changed: unknown) =>
      Array.isArray(value)
        ? value.map((one, index) => (String(index) === key ? changed : one))
        : { ...value, [key]: changed };
    if (typeof item === 'number')
      for (const extreme of [0, 5e-324, Number.MAX_SAFE_INTEGER, 1e21, Number.MAX_VALUE])
        yield replace(extreme);
    else if (item !== null && typeof item === 'object')
      for (const changed of withExtremes(item)) yield replace(changed);
  }
}

describe("a stranger's metadata with extreme figures", () => {
  it('that its schema accepts can be reported, compared and trended', () => {
    let accepted = 0;
    for (const changed of withExtremes(exampleMetadata({ success: true, outcome: 'success' }))) {
      const parsed = metadataSchema.safeParse(changed);
      if (!parsed.success) continue;
      accepted += 1;
      const metadata: Metadata = parsed.data;
      const point = pointOf(metadata);
      const trend = trendOf(
        Array.from({ length: 12 }, () => point),
        point,
      );
      const texts = [
        commentMarkdown(exampleReport({ metadata }), {
          key: 'k',
          runId: 1,
          attempt: 1,
          writer: '0'.repeat(8),
          failed: true,
        }),
        summaryMarkdown(exampleReport({ metadata })),
        trendSentence(trend),
        JSON.stringify(compare(sideOf('a', metadata, []), sideOf('b', exampleMetadata(), []), null)),
      ];
      for (const text of texts) expect(text).not.toMatch(/\bundefined\b/);
    }
    expect(accepted).toBeGreaterThan(30);
  });
});
