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
  it('knows the run, and the pull request of its event', () =>
    expect(readContext(environment(pullRequestEvent()))).toMatchObject({
      repository: 'o/r',
      runId: 7,
      branch: 'fix',
      pullRequest: { number: 5, baseBranch: 'main', fromFork: false },
      runUrl: 'http://github.localhost/o/r/actions/runs/7',
    }));

  it('tells a fork, and a fork that was deleted', () => {
    expect(readContext(environment(pullRequestEvent('stranger/r'))).pullRequest?.fromFork).toBe(true);
    expect(readContext(environment(pullRequestEvent(null))).pullRequest?.fromFork).toBe(true);
  });

  it('needs no event', () =>
    expect(readContext(runnerEnvironment(dir))).toMatchObject({ pullRequest: null, repositoryId: null }));

  it('says what is wrong outside a workflow and with a damaged event', () => {
    expect(() => readContext({})).toThrow('GITHUB_REPOSITORY is not set as in a workflow run');
    expect(() => readContext(environment('{'))).toThrow(/the event in .* cannot be read/);
  });
});

describe('readTriggeringRun', () => {
  it('knows head and repository from the event alone', () =>
    expect(readTriggeringRun(environment(workflowRunEvent()))).toMatchObject({
      id: 6,
      isPullRequest: true,
      head: { sha: 'a'.repeat(40), branch: 'fix', owner: 'stranger', repositoryId: 42 },
      sources: `http://github.localhost/stranger/r/blob/${'a'.repeat(40)}`,
    }));

  it('refuses other events', () =>
    expect(() => readTriggeringRun(environment(pullRequestEvent()))).toThrow(
      'works on the event workflow_run',
    ));
});
