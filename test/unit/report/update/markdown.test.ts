import { describe, expect, it } from 'vitest';
import { readMark } from '../../../../src/report/marker.js';
import { updateHeadline } from '../../../../src/report/update/headline.js';
import { pullRequestBody, updateComment, updateSummary } from '../../../../src/report/update/markdown.js';
import type { UpdateReport } from '../../../../src/report/update/update-report.js';
import { wordsText } from '../../../../src/report/words.js';
import {
  exampleHostPreview,
  exampleIssue,
  exampleKnown,
  examplePreview,
  failingHost,
} from '../../../support/update-preview.js';
import { hostile, outsideCode } from '../rendered.js';

const mark = { key: 'a'.repeat(32), runId: 7, attempt: 1, writer: '0'.repeat(8), failed: false };
const report = (changes: Parameters<typeof examplePreview>[0] = {}): UpdateReport => ({
  ...{ id: '', preview: examplePreview(changes), notices: [] },
  links: { run: 'https://github.com/o/r/actions/runs/7', pullRequest: null },
});
const line = (changes: Parameters<typeof examplePreview>[0]) =>
  wordsText(updateHeadline(examplePreview(changes)));
const error = 'error:\n       … while evaluating\n       error: lost for good';

describe('the report of an update', () => {
  it('has known issues first, then a row a host, packages folded, and the inputs', () => {
    const text = updateComment(
      report({
        known_issues: exampleKnown(
          exampleIssue('high'),
          exampleIssue('low', { number: 2, title: 'curl: slow' }),
        ),
        hosts: [exampleHostPreview(), failingHost('lost', error)],
      }),
      mark,
    );
    expect(readMark(text)).toEqual(mark);
    const places = [
      '### ❌ 1 input to update, known issues: 1 high, 1 low — `lost` does not evaluate',
      '| 🟠 high | `curl` `8.12.1` → `8.13.0` on `web` | curl 8\\.13\\.0\\: crashes on HTTP\\/3 downloads ([no. 900001](',
      '<details><summary>1 low</summary>',
      '| ❌ `lost` | lost for good |',
      '| ✅ `web` | ⬆️ 1 upgraded | 2.0 KiB | 1 |',
      '<summary><code>lost</code> fails</summary>',
      '<summary><code>web</code> in full</summary>',
      '| `curl` | upgraded | `8.12.1` | `8.13.0` |',
      '[compare](https://github.com/NixOS/nixpkgs/compare/',
      '[▶️ workflow run](https://github.com/o/r/actions/runs/7)',
    ].map((part) => [part, text.indexOf(part)] as const);
    for (const [part, at] of places) expect(at, part).toBeGreaterThan(-1);
    const order = places.map(([, at]) => at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('says in its first line what changes, what is known and what fails', () => {
    expect(line({})).toBe('1 input to update');
    expect(line({ changed: false, inputs: [] })).toBe('all inputs are up to date');
    const from = { revision: 'f'.repeat(40), because: 'main' };
    expect(line({ from })).toBe('1 input changed');
    expect(line({ from, changed: false })).toBe('flake.lock has the same inputs as before');
    expect(line({ hosts: ['a', 'b', 'c', 'd'].map((name) => failingHost(name, 'x')) })).toBe(
      '1 input to update — a b c and 1 more do not evaluate',
    );
  });

  it('says what an input does that nobody may expect, what is held, and what is not Nix', () => {
    const [input] = examplePreview().inputs;
    const text = updateSummary(
      report({
        inputs: [{ ...input!, warnings: ['it goes back in time, from 2026-03-10 to 2026-03-05'] }],
        held: [
          {
            ...{ name: 'linux', host: 'web', change: 'upgraded' },
            ...{ old_versions: ['6.6'], new_versions: ['6.12'] },
          },
        ],
        syntax: {
          files: 2,
          count: 1,
          faults: [{ file: 'a.nix', line: 3, column: 1, message: 'no' }],
          note: null,
        },
      }),
    );
    expect(text).toMatch(/^## ⚠️ /);
    expect(text).toContain('- ⚠️ `nixpkgs`: it goes back in time');
    expect(text).toContain('| `linux` | upgraded | `6.6` | `6.12` | `web` |');
    expect(text).toContain('- `a.nix:3` no');
  });

  it('says that a host is not compared, and why issues are not known', () => {
    const { packages: _, ...host } = exampleHostPreview({
      old_derivation: null,
      old_error: 'error: not there',
    });
    const text = updateSummary(
      report({
        hosts: [{ ...host, packages: null, compared: null }],
        known_issues: { ...exampleKnown(), listed_at: null, note: 'the rate limit is used up' },
      }),
    );
    expect(text).toContain('not compared: no system before');
    expect(text).toContain('error: not there');
    expect(text).toContain('> ℹ️ the rate limit is used up');
  });

  it('is within the limits of GitHub, whatever there is, and keeps issues and failures longest', () => {
    const packages = Array.from({ length: 20_000 }, (_, index) => ({
      ...exampleHostPreview().packages![0]!,
      name: `package-${index}`,
    }));
    const hosts = Array.from({ length: 60 }, (_, index) =>
      exampleHostPreview({ host: `host${index}`, packages }),
    );
    const issues = Array.from({ length: 500 }, (_, number) => exampleIssue('high', { number }));
    const big = report({
      known_issues: exampleKnown(...issues),
      hosts: [...hosts, failingHost('lost', error)],
      news: [
        {
          ...{ input: 'nixpkgs', new_packages: null, release_notes: null, note: null },
          commits: {
            ...{ added: 9000, removed: 0 },
            subjects: Array.from({ length: 100 }, () => ({ revision: 'abc', subject: 'x'.repeat(300) })),
          },
        },
      ],
    });
    const comment = updateComment(big, mark);
    expect(comment.length).toBeLessThanOrEqual(65_000);
    expect(comment).toContain('| ❌ `lost` | lost for good |');
    expect(comment).toContain('🟠 high');
    expect(Buffer.byteLength(updateSummary(big))).toBeLessThanOrEqual(995_000);
    expect(pullRequestBody(big, 'Hello.').length).toBeLessThanOrEqual(65_000);
    expect(pullRequestBody(big, 'Hello.')).toMatch(/^Hello\.\n\n### /);
  });

  it('has no effect of what strangers have written', () => {
    const [input] = examplePreview().inputs;
    const issue = exampleIssue('critical', {
      ...{ title: hostile, url: 'javascript:alert(1)' },
      packages: [{ ...exampleIssue('high').packages[0]!, name: hostile, reason: hostile, hosts: [hostile] }],
    });
    const host = exampleHostPreview({
      ...{
        host: hostile,
        packages: [{ ...exampleHostPreview().packages![0]!, name: hostile, new_versions: [hostile] }],
      },
      build: { derivations: [`/nix/store/11111111111111111111111111111111-${hostile}`] },
    });
    const shown = report({
      inputs: [{ ...input!, name: hostile, compare_url: hostile, warnings: [hostile] }],
      known_issues: { ...exampleKnown(issue), tracker: hostile, note: hostile },
      hosts: [
        host,
        failingHost(hostile, hostile),
        exampleHostPreview({ old_derivation: null, old_error: hostile }),
      ],
      from: { revision: hostile, because: hostile },
      syntax: {
        files: 1,
        count: 1,
        faults: [{ file: hostile, line: 1, column: 1, message: hostile }],
        note: null,
      },
      held: [{ name: hostile, host: hostile, change: 'upgraded', old_versions: [hostile], new_versions: [] }],
      news: [
        {
          ...{ input: hostile, note: null },
          commits: { added: 1, removed: 0, subjects: [{ revision: hostile, subject: hostile }] },
          new_packages: { count: 1, packages: [{ name: hostile, description: hostile }] },
          release_notes: { count: 1, entries: [{ file: hostile, section: hostile, text: hostile }] },
        },
      ],
    });
    for (const markdown of [
      updateComment({ ...shown, id: hostile, notices: [hostile] }, mark),
      updateSummary(shown),
    ]) {
      const html = outsideCode(markdown);
      expect(html).not.toMatch(/<(script|b)\b|href="[^"]*(evil|javascript)|src="[^"]*evil/);
      expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/@\w|#\d|GH-\d/);
      expect(markdown).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
    }
  });
});
