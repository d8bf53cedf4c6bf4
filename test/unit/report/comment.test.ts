import { describe, expect, it } from 'vitest';
import { commentLimit, commentMarkdown, recoveryMarkdown } from '../../../src/report/comment.js';
import { type CommentKey, commentDigest, readMark, writerDigest } from '../../../src/report/marker.js';
import { exampleFailure, exampleMetadata, exampleReport, successMetadata } from './example.js';

const mark = {
  key: commentDigest({ workflow: 'ci', job: 'rebuild', id: 'laptop', leg: null }),
  runId: 7,
  attempt: 1,
  writer: writerDigest('/builds/x'),
  failed: true,
};

describe('commentMarkdown', () => {
  it('has its mark on the first line', () =>
    expect(readMark(commentMarkdown(exampleReport(), mark))).toEqual(mark));

  it('shows the screenshot, the cause, the package changes, the links and the folded screen', () => {
    const text = commentMarkdown(exampleReport(), mark);
    for (const part of [
      '[![the last screen of the rebuild](https://raw.githubusercontent.com/o/r/0123/final.png)]',
      "error: builder for '/nix/store/aaa-foo.drv' failed",
      'Packages: 1 upgraded',
      '[▶️ workflow run](https://github.com/o/r/actions/runs/1)',
      '<details><summary>The last screen as text</summary>',
    ])
      expect(text).toContain(part);
  });

  it('has what does not build and why as its headline, with nothing of it read as Markdown', () => {
    const failure = exampleFailure({
      cause: 'unknown directive "proxy_pas" @octocat',
      location: { file: 'hosts/broken.nix', line: 19, column: 11, probable: true },
    });
    const text = commentMarkdown(exampleReport({ metadata: exampleMetadata({ failure }) }), mark);
    expect(text).toMatch(
      /\*\*aaa\\-foo does not build\\: unknown directive \\"proxy\\_pas\\" \\@\u2060octocat\*\*/,
    );
    expect(text).toMatch(/hosts\/broken\.nix:19`\]\(\S+#L19\) \(probably\)/);
  });

  it('shows the screen as text, not folded, where there is no picture', () => {
    const report = exampleReport({ links: { ...exampleReport().links, image: null } });
    const text = commentMarkdown(report, mark);
    expect(text).toContain('```text\nbuilding foo\nerror: builder failed\n```');
    expect(text).not.toContain('The last screen as text');
  });

  it('stays under GitHub’s limit and keeps its mark, whatever the build printed', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `line ${index} ${'@x '.repeat(50)}`);
    const failure = exampleFailure({ message: lines.join('\n'), log_tail: lines, hint: '*'.repeat(9000) });
    const metadata = exampleMetadata({ failure, failures: Array(300).fill(failure) });
    const text = commentMarkdown(exampleReport({ metadata, screen: lines }), mark);
    expect(text.length).toBeLessThanOrEqual(commentLimit);
    expect(readMark(text)).toEqual(mark);
    expect(text).toContain('line 0');
  });
});

describe('recoveryMarkdown', () => {
  it('is short and green, under the same mark', () => {
    const text = recoveryMarkdown(exampleReport({ metadata: successMetadata() }), {
      ...mark,
      runId: 8,
      failed: false,
    });
    expect(readMark(text)).toEqual({ ...mark, runId: 8, failed: false });
    expect(text).toContain('### ✅ `laptop`: `build` succeeded');
    expect(text.length).toBeLessThan(600);
  });
});

describe('the mark', () => {
  it('differs by workflow, job, host, leg and copy', () => {
    const keys = [
      { workflow: 'a', job: 'b', id: 'c', leg: null },
      { workflow: 'a', job: 'b', id: 'd', leg: null },
      { workflow: 'ab', job: '', id: 'c', leg: null },
      { workflow: 'a', job: 'bc', id: '', leg: null },
      { workflow: 'a', job: 'b', id: 'c', leg: '{"os":"x"}' },
      { workflow: 'a', job: 'b', id: 'c', leg: '{"os":"y"}' },
      { workflow: 'a', job: 'b', id: 'c', leg: null, copy: 2 },
      { workflow: 'a', job: 'b', id: 'c', leg: null, copy: 3 },
    ] satisfies CommentKey[];
    expect(new Set(keys.map((key) => commentDigest(key))).size).toBe(keys.length);
  });

  it('is read from comments of earlier releases, which name neither attempt nor writer', () =>
    expect(readMark(`<!-- nixos-rebuild-test comment=${mark.key} run=6 -->\nred`)).toEqual({
      key: mark.key,
      runId: 6,
      attempt: 1,
      writer: '',
      failed: false,
    }));

  it('counts at the start of a body only, so that a quoted mark does not', () => {
    const text = commentMarkdown(exampleReport(), mark);
    expect(readMark(`> ${text}`)).toBeNull();
    expect(readMark(`\n${text}`)).toBeNull();
    expect(readMark('hello')).toBeNull();
  });
});
