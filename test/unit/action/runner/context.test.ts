import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTriggeringRun } from '../../../../src/action/report/triggering-run.js';
import { readContext } from '../../../../src/action/runner/context.js';
import { pullRequestEvent, runnerEnvironment, workflowRunEvent } from '../../../setup/github/events.js';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'context-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function environment(event: unknown): Record<string, string> {
  const path = join(dir, 'event.json');
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
  return { ...runnerEnvironment(dir), GITHUB_EVENT_PATH: path };
}

describe('readContext', () => {
  it('reads the run and the pull request of its event', () =>
    expect(readContext(environment(pullRequestEvent()))).toMatchObject({
      repository: 'o/r',
      runId: 7,
      branch: 'fix',
      pullRequest: { number: 5, baseBranch: 'main', fromFork: false },
      runUrl: 'http://github.localhost/o/r/actions/runs/7',
    }));

  it('detects a fork, and a fork that was deleted', () => {
    expect(readContext(environment(pullRequestEvent('stranger/r'))).pullRequest?.fromFork).toBe(true);
    expect(readContext(environment(pullRequestEvent(null))).pullRequest?.fromFork).toBe(true);
  });

  it('reads the context when GITHUB_EVENT_PATH is unset', () => {
    const { GITHUB_REPOSITORY_ID: id, ...env } = runnerEnvironment(dir);
    expect(readContext(env)).toMatchObject({ pullRequest: null, repositoryId: null });
    expect(readContext({ ...env, GITHUB_REPOSITORY_ID: id })).toMatchObject({ repositoryId: 1 });
  });

  it.each([
    ['a pull request from its base', 'pull_request', pullRequestEvent(), 'b'.repeat(40)],
    ['a push from what it replaced', 'push', { before: 'd'.repeat(40) }, 'd'.repeat(40)],
    ['a push of a new branch from nothing', 'push', { before: '0'.repeat(40) }, null],
    ['a push with a shortened id from nothing', 'push', { before: 'd'.repeat(12) }, null],
    ['another event from nothing', 'schedule', { before: 'd'.repeat(40) }, null],
  ])('compares %s', (_, name, event, base) =>
    expect(readContext({ ...environment(event), GITHUB_EVENT_NAME: name }).baseRevision).toBe(base),
  );

  it.each([
    ['a pull request', 'pull_request', pullRequestEvent(), true],
    ['a pull request in a trusted context', 'pull_request_target', {}, true],
    ['a review of one', 'pull_request_review', {}, true],
    ['a comment on one', 'issue_comment', { issue: { pull_request: { url: 'x' } } }, true],
    ['a run after its run', 'workflow_run', { workflow_run: { event: 'pull_request' } }, true],
    ['a comment on an issue', 'issue_comment', { issue: { number: 1 } }, false],
    ['a run after a push', 'workflow_run', { workflow_run: { event: 'push' } }, false],
    ['a push', 'push', {}, false],
    ['a schedule', 'schedule', {}, false],
  ])('knows whether %s is about a pull request', (_, name, event, is) =>
    expect(readContext({ ...environment(event), GITHUB_EVENT_NAME: name }).isOfPullRequest).toBe(is),
  );

  it('distinguishes a tag from a branch', () => {
    expect(readContext(runnerEnvironment(dir)).isTag).toBe(false);
    expect(readContext({ ...runnerEnvironment(dir), GITHUB_REF_TYPE: 'tag' }).isTag).toBe(true);
  });

  it.each([
    ['the example of act', { pull_request: { head: { ref: 'head' }, base: { ref: 'base' } } }],
    ['a repository without its id', { repository: { full_name: 'o/r' } }],
    ['a push of something else', { before: 7 }],
  ])('leaves out what a partial event does not have: %s', (_, event) =>
    expect(readContext(environment(event))).toMatchObject({ pullRequest: null, baseRevision: null }),
  );

  it('throws outside a workflow and for a damaged event', () => {
    expect(() => readContext({})).toThrow('GITHUB_REPOSITORY is not set as in a workflow run');
    expect(() => readContext(environment('{'))).toThrow(/the event in .* cannot be read/);
  });
});

describe('readTriggeringRun', () => {
  it('reads head and repository from the event alone', () =>
    expect(readTriggeringRun(environment(workflowRunEvent()))).toMatchObject({
      id: 6,
      isPullRequest: true,
      head: { sha: 'a'.repeat(40), branch: 'fix', owner: 'stranger', repositoryId: 42 },
      sources: `http://github.localhost/stranger/r/blob/${'a'.repeat(40)}`,
    }));

  it('throws for other events than workflow_run', () =>
    expect(() => readTriggeringRun(environment(pullRequestEvent()))).toThrow(
      'works on the event workflow_run',
    ));
});
