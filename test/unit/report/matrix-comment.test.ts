import { describe, expect, it } from 'vitest';
import { commentLimit } from '../../../src/report/comment.js';
import { readMark } from '../../../src/report/marker.js';
import { matrixCommentMarkdown } from '../../../src/report/matrix-comment.js';
import type { RebuildReport } from '../../../src/report/rebuild-report.js';
import { exampleFailure, exampleMetadata, exampleReport, successMetadata } from './example.js';
import { hostile, outsideCode } from './rendered.js';

const mark = { key: 'a'.repeat(32), runId: 7, attempt: 1, writer: '0'.repeat(8), failed: true };
const run = 'https://github.com/o/r/actions/runs/7';
const comment = (reports: RebuildReport[], notices: string[] = []) =>
  matrixCommentMarkdown(reports, run, notices, mark);

describe('matrixCommentMarkdown', () => {
  it('has a row for each host, failures first, and folds each failure', () => {
    const text = comment([
      exampleReport({ id: 'a-green', metadata: successMetadata() }),
      exampleReport({ id: 'z-red' }),
    ]);
    expect(readMark(text)).toEqual(mark);
    expect(text).toContain('### ❌ 1 of 2 rebuilds did not succeed');
    expect(text.indexOf('❌ `z-red`')).toBeLessThan(text.indexOf('✅ `a-green`'));
    expect(text.match(/<summary><code>z-red<\/code><\/summary>/g)).toHaveLength(1);
    expect(text).not.toContain('<summary><code>a-green');
  });

  it('is green only if there is a result and every one succeeded', () => {
    expect(comment([exampleReport({ metadata: successMetadata() })])).toContain('✅ The rebuild succeeded');
    expect(comment([])).toContain('❔ No rebuild reported a result');
    const odd = exampleReport({ metadata: exampleMetadata({ outcome: 'new-word' }) });
    expect(comment([odd])).toContain('1 of 1 rebuilds did not succeed');
  });

  it('fits 256 failing hosts into the limit, each with its row', () => {
    const failure = exampleFailure({ log_tail: Array(200).fill('x'.repeat(400)) });
    const metadata = exampleMetadata({ failure, failures: [failure] });
    const text = comment(
      Array.from({ length: 256 }, (_, index) => exampleReport({ id: `host${index}`, metadata })),
    );
    expect(text.length).toBeLessThanOrEqual(commentLimit);
    expect(text).toContain('`host255`');
  });

  it('keeps a hostile name in its cell and fold', () => {
    const failure = exampleFailure({ message: hostile, hint: hostile });
    const metadata = exampleMetadata({ outcome: hostile, failure, failures: [failure] });
    const html = outsideCode(
      comment([exampleReport({ id: hostile, metadata, screen: [hostile] })], [hostile]),
    );
    expect(html).not.toMatch(/<(script|b)\b|href="[^"]*evil|@\w|#\d/);
  });
});
