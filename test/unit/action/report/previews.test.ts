import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReport } from '../../../../src/action/report/report.js';
import { updateWriter } from '../../../../src/action/update/comment-mark.js';
import { markLine } from '../../../../src/report/marker.js';
import { pullRequestEvent, runnerEnvironment, workflowRunEvent } from '../../../setup/github/events.js';
import { addArtifact, addComment } from '../../../setup/github/state.js';
import { zipOf } from '../../../setup/github/zip.js';
import { exampleIssue, exampleKnown, examplePreview } from '../../../support/update-preview.js';
import { useLocalGitHub } from '../../github/local.js';
import { exampleMetadata } from '../../report/example.js';
import { hostile, outsideCode } from '../../report/rendered.js';
import { type MemoryRunner, memoryRunner } from '../memory-runner.js';

const local = useLocalGitHub();
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'report-previews-'));
  const head = { sha: 'a'.repeat(40), branch: 'fix', owner: 'stranger', repositoryId: 42 };
  local.api.state.pulls.push({ number: 5, ...head });
});
afterEach(() => rmSync(dir, { recursive: true }));

async function report(
  event: object = workflowRunEvent({ conclusion: 'success' }),
  inputs: Record<string, string> = {},
): Promise<MemoryRunner> {
  const path = join(dir, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  const name = 'workflow_run' in event ? 'workflow_run' : 'pull_request';
  const env = { ...runnerEnvironment(dir), GITHUB_EVENT_PATH: path, GITHUB_API_URL: local.api.url };
  const runner = memoryRunner({ 'github-token': 'token', ...inputs }, { ...env, GITHUB_EVENT_NAME: name });
  expect(await runReport(runner)).toBe(0);
  return runner;
}
const left = (name: string, content: unknown, file = 'update-preview.json', runId = 6) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return addArtifact(local.api.state, runId, name, zipOf({ name: file, content: Buffer.from(text) }));
};
const comments = () => local.api.state.comments.map(({ body }) => body);

describe('the previews of updates that a run has left', () => {
  it('become one comment each, which later runs change, and the summary', async () => {
    left('update-preview-ci-1', examplePreview());
    left('update-preview-ci-2', examplePreview({ inputs: [] }));
    left('update-preview-other-1', examplePreview());
    const runner = await report();
    expect(comments()).toHaveLength(2);
    expect(comments()[0]).toContain('(`update-preview-ci`)');
    expect(runner.outputs['comment-url']).not.toBe('');
    expect(runner.summary).toContain('## ✅ ');
    expect(runner.summary).not.toContain('No rebuild reported');
    local.api.state.artifacts.length = 0;
    left('update-preview-ci-1', examplePreview({ hosts: [] }), 'update-preview.json', 8);
    await report(workflowRunEvent({ id: 8, conclusion: 'success' }));
    expect(comments()).toHaveLength(2);
  });

  it('are beside the comment about rebuilds, and never where comment says so', async () => {
    left('rebuild-ci-laptop-1', exampleMetadata(), 'metadata.json');
    left('update-preview-ci-1', examplePreview());
    await report(undefined, { comment: 'never' });
    expect(comments()).toEqual([]);
    await report();
    expect(comments()).toHaveLength(2);
    expect(comments().filter((body) => body.includes('did not succeed'))).toHaveLength(1);
  });

  it('of a fork have no link and no news of a stranger, and no effect', async () => {
    const news = { input: hostile, new_packages: null, release_notes: null, note: null };
    left(
      'update-preview-ci-1',
      examplePreview({
        inputs: [
          { ...examplePreview().inputs[0]!, name: hostile, compare_url: 'https://evil.example/compare' },
        ],
        known_issues: exampleKnown(
          exampleIssue('high', { url: 'https://evil.example/issue', title: hostile }),
        ),
        news: [
          { ...news, commits: { added: 1, removed: 0, subjects: [{ revision: 'a', subject: 'run me' }] } },
        ],
      }),
    );
    await report();
    const [body = ''] = comments();
    expect(body).toContain('1 high');
    expect(body).not.toContain('run me');
    const html = outsideCode(body);
    expect(html).not.toMatch(/<(script|b)\b|href="[^"]*(evil|javascript)|src="[^"]*evil/);
    expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/@\w|#\d|GH-\d/);
  });

  it.each([
    ['of another form', { schema_version: 1 }, 'another form'],
    ['that are no JSON', '{', 'was not used'],
    ['that are not there', null, 'no update-preview.json'],
    ['of 9 MB', examplePreview({ flake: 'x'.repeat(9_000_000) }), 'no update-preview.json of sensible size'],
  ])('%s are named, and nothing is written', async (_what, content, words) => {
    left('update-preview-ci-1', content ?? 'x', content === null ? 'other.json' : undefined);
    const runner = await report();
    expect(comments()).toEqual([]);
    expect(runner.summary).toContain('update\\-preview\\-ci\\-1');
    expect(runner.log).toContain(words);
  });
});

it('a comment about an update of the same run stays beside that about its rebuilds', async () => {
  const mark = { key: 'd'.repeat(32), runId: 7, attempt: 1, failed: false };
  addComment(local.api.state, { issue: 5, body: `${markLine({ ...mark, writer: updateWriter })}an update` });
  addComment(local.api.state, {
    issue: 5,
    body: `${markLine({ ...mark, key: 'e'.repeat(32), writer: '0'.repeat(8) })}a leg`,
  });
  left('rebuild-ci-laptop-1', exampleMetadata(), 'metadata.json', 7);
  await report(pullRequestEvent());
  expect(comments()).toEqual([
    expect.stringContaining('an update'),
    expect.stringContaining('did not succeed'),
  ]);
});
