import { expect, it } from 'vitest';
import type { RemedyRun } from '../../../../src/builds/remedy.js';
import { remediesCard } from '../../../../src/dashboard/pages/trial/remedies.js';
import { commentMarkdown } from '../../../../src/report/comment.js';
import { remedyLines } from '../../../../src/report/remedy-lines.js';
import { remediesMarkdown } from '../../../../src/report/sections/remedies.js';
import { summaryMarkdown } from '../../../../src/report/summary.js';
import { trialJunit } from '../../../../src/report/trial/junit.js';
import { exampleTrial } from '../../../support/trial.js';
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

const hostile = { name: 'propose-disk', ran: false, helped: null, attempts: 0 };
const lines = ['{', '  a = "``` </details><script>@everyone"; # \x1b[2J', '}'];

it('a proposal is shown line by line, as text that nothing can end, in every report', () => {
  const one = { ...run, ...hostile, proposal: lines };
  const markdown = remediesMarkdown(exampleMetadata({ remedies: [one] }));
  expect(markdown).toContain('`propose-disk` (safe, confidence 0.8) is left to you');
  expect(markdown).toContain('````\n{\n  a = "``` </details><script>@everyone"; # \n}\n````');
  expect(remedyLines([one]).slice(-3)).toEqual([
    ...['  | {', '  |   a = "``` </details><script>@everyone"; # ', '  | }'],
  ]);
  const page = remediesCard(exampleTrial({ remedies: [one] })).text;
  expect(page).toContain('<pre>{\n  a = &quot;``` &lt;/details&gt;&lt;script&gt;@everyone&quot;');
});

it('a patch is named in every report', () => {
  const one = { ...run, patch: 'remedies.patch' };
  const trial = exampleTrial({ remedies: [one] });
  for (const text of [
    remediesMarkdown(exampleMetadata({ remedies: [one] })),
    remedyLines([one]).join('\n'),
    remediesCard(trial).text,
    trialJunit([trial]),
  ])
    expect(text).toContain('remedies.patch');
});

it('says nothing where nothing was done', () => {
  expect(remediesMarkdown(exampleMetadata({}))).toBe('');
});
