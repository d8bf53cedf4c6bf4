import { expect, it } from 'vitest';
import type { RemedyRun } from '../../../../src/builds/remedy.js';
import { commentMarkdown } from '../../../../src/report/comment.js';
import { remediesMarkdown } from '../../../../src/report/sections/remedies.js';
import { summaryMarkdown } from '../../../../src/report/summary.js';
import { exampleMetadata, exampleReport } from '../example.js';

const run: RemedyRun = {
  ...{ name: 'retry-download', family: 'download', confidence: 0.8, level: 'safe' },
  ...{ did: 'waits, and tries again', ran: true, helped: true, attempts: 2, seconds: 26 },
  ...{ before: "unable to download 'https://x.example'", after: null },
};

it('summary and comment say what was done about failures, and whether it helped', () => {
  const metadata = exampleMetadata({ remedies: [run] });
  const line =
    "- `retry-download` (safe, confidence 0.8) helped, 26.0 s: waits\\, and tries again; for `download`: `unable to download 'https://x.example'`";
  const report = exampleReport({ metadata });
  for (const text of [
    summaryMarkdown(report),
    commentMarkdown(report, {
      ...{ key: 'laptop', runId: 1, attempt: 1, writer: 'action', failed: true },
    }),
  ])
    expect(text).toContain(line);
});

it.each([
  [{ helped: false, undone: true }, 'did not help and was taken back, 26.0 s'],
  [{ helped: null }, 'was stopped, 26.0 s'],
  [{ ran: false, helped: null }, 'was not allowed'],
])('%j', (end, words) => {
  expect(remediesMarkdown(exampleMetadata({ remedies: [{ ...run, ...end }] }))).toContain(words);
});

it('says nothing where nothing was done', () => {
  expect(remediesMarkdown(exampleMetadata({}))).toBe('');
});
