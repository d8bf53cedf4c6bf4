import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReportedRun } from '../../../../src/action/report/reported-run.js';
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

  it('compares a merge group with what its queue started from', () => {
    const event = { merge_group: { base_sha: 'd'.repeat(40) } };
    expect(readContext({ ...environment(event), GITHUB_EVENT_NAME: 'merge_group' }).baseRevision).toBe(
      'd'.repeat(40),
    );
  });

  it.each([
    ['a pull request', 'pull_request', pullRequestEvent(), true],
    ['a pull request in a trusted context', 'pull_request_target', {}, true],
    ['a review of one', 'pull_request_review', {}, true],
    ['a comment on one', 'issue_comment', { issue: { pull_request: { url: 'x' } } }, true],
    ['a comment on something', 'issue_comment', {}, true],
    ['a comment in a payload that is no JSON', 'issue_comment', '{', true],
    ['a merge group', 'merge_group', {}, true],
    ['a run after its run', 'workflow_run', { workflow_run: { event: 'pull_request' } }, true],
    ['a run after a merge group’s', 'workflow_run', { workflow_run: { event: 'merge_group' } }, true],
    ['a run after a run', 'workflow_run', { workflow_run: { event: 'workflow_run' } }, true],
    ['a run after a run that it does not name', 'workflow_run', {}, true],
    ['a check of a commit', 'check_run', {}, true],
    ['a status of a commit', 'status', {}, true],
    ['a deployment', 'deployment_status', {}, true],
    ['an event to come', 'quantum_push', {}, true],
    ['a comment on an issue', 'issue_comment', { issue: { number: 1 } }, false],
    ['a run after a push', 'workflow_run', { workflow_run: { event: 'push' } }, false],
    ['a push', 'push', {}, false],
    ['a push in a payload that is no JSON', 'push', '{', false],
    ['a schedule', 'schedule', {}, false],
    ['a dispatch', 'workflow_dispatch', {}, false],
  ])('knows whether %s may run a stranger’s code', (_, name, event, is) =>
    expect(readContext({ ...environment(event), GITHUB_EVENT_NAME: name }).mayRunStrangersCode).toBe(is),
  );

  it('distinguishes a tag from a branch', () => {
    expect(readContext(runnerEnvironment(dir)).isTag).toBe(false);
    expect(readContext({ ...runnerEnvironment(dir), GITHUB_REF_TYPE: 'tag' }).isTag).toBe(true);
  });

  it.each([
    ['a repository without its id', { repository: { full_name: 'o/r' } }],
    ['a push of something else', { before: 7 }],
    ['a pull request of another form', { pull_request: [1] }],
  ])('leaves out what a partial event does not have: %s', (_, event) =>
    expect(readContext(environment(event))).toMatchObject({
      pullRequest: null,
      baseRevision: null,
      eventProblem: null,
    }),
  );

  it.each([
    ['no JSON', '{', /the payload of the event push cannot be read \(.*JSON/],
    ['nothing', '', /cannot be read/],
    ['a list', '[]', /it is no JSON object/],
    ['null', 'null', /it is no JSON object/],
  ])('reads the run, and says what is missing, where the payload is %s', (_, text, problem) =>
    expect(readContext(environment(text))).toMatchObject({
      runId: 7,
      pullRequest: null,
      eventProblem: expect.stringMatching(problem),
    }),
  );

  it('reads the run where the payload’s file is missing', () =>
    expect(readContext({ ...runnerEnvironment(dir), GITHUB_EVENT_PATH: '/nonexistent' })).toMatchObject({
      eventProblem: expect.stringContaining('ENOENT'),
    }));

  it.each([
    [
      'the example of act',
      { pull_request: { head: { ref: 'a' }, base: { ref: 'b' } } },
      'number, base revision',
    ],
    ['nothing', {}, 'number, base branch, base revision'],
    ['a number', { pull_request: { number: 5 } }, 'base branch, base revision'],
  ])('says what the payload of a pull request lacks: %s', (_, event, lacks) =>
    expect(readContext({ ...environment(event), GITHUB_EVENT_NAME: 'pull_request' }).eventProblem).toBe(
      `the payload of the event pull_request does not have the pull request's ${lacks}`,
    ),
  );

  it('keeps the number of a pull request that has nothing else', () =>
    expect(readContext(environment({ pull_request: { number: 5 } })).pullRequest).toEqual({
      number: 5,
      baseBranch: null,
      baseSha: null,
      fromFork: true,
    }));

  it('reads a run whose runner counts neither runs nor attempts', () => {
    const { GITHUB_RUN_NUMBER: _, GITHUB_RUN_ATTEMPT: __, ...env } = runnerEnvironment(dir);
    expect(readContext(env)).toMatchObject({ runNumber: 0, attempt: 1 });
  });

  it('throws outside a workflow', () =>
    expect(() => readContext({})).toThrow('GITHUB_REPOSITORY is not set as in a workflow run'));
});

describe('readReportedRun', () => {
  it('reads head and repository from the event alone', () =>
    expect(readReportedRun(environment(workflowRunEvent()), null)).toMatchObject({
      id: 6,
      isPullRequest: true,
      subject: { head: { sha: 'a'.repeat(40), branch: 'fix', owner: 'stranger', repositoryId: 42 } },
      sources: `http://github.localhost/stranger/r/blob/${'a'.repeat(40)}`,
    }));

  it('is the run itself in another event than workflow_run', () =>
    expect(readReportedRun(environment(pullRequestEvent('stranger/r')), 'skipped')).toMatchObject({
      id: 7,
      workflow: 'ci',
      conclusion: 'skipped',
      subject: { number: 5 },
      fromFork: true,
    }));

  it('throws for a workflow_run that names no run', () => {
    const env = { ...environment({ workflow_run: {} }), GITHUB_EVENT_NAME: 'workflow_run' };
    expect(() => readReportedRun(env, null)).toThrow(
      'the event workflow_run cannot be read: workflow_run.id',
    );
  });
});
