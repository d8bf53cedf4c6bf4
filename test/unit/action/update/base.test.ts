import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type RunContext, readContext } from '../../../../src/action/runner/context.js';
import { isProposal, proposalBase } from '../../../../src/action/update/base.js';
import { checkDepth } from '../../../../src/action/update/look.js';
import { pullRequestEvent, runnerEnvironment } from '../../../setup/github/events.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { git, gitEnvironment } from '../../../support/git.js';

let dir: string;
let ids: { first: string; into: string; head: string };

function commit(name: string): string {
  writeFileSync(join(dir, name), name);
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', name);
  return git(dir, 'rev-parse', 'HEAD');
}

beforeEach(async () => {
  dir = await temporaryDirectory();
  git(dir, 'init', '-q', '-b', 'main');
  const first = commit('first');
  git(dir, 'checkout', '-q', '-b', 'change');
  const head = commit('change');
  git(dir, 'checkout', '-q', 'main');
  ids = { first, head, into: commit('second') };
});

const context = (eventName: string, base: string): RunContext => ({
  ...readContext({ ...runnerEnvironment(dir), GITHUB_EVENT_NAME: eventName }),
  ...{ headSha: ids.head, baseRevision: base },
  pullRequest: { number: 5, baseBranch: 'main', baseSha: base, fromFork: false },
});
const baseFor = (base: string) =>
  proposalBase(context('pull_request', base), { flake: '.', env: gitEnvironment });

describe('the base of a proposed change', () => {
  it('is the side that a merge commit is merged into', async () => {
    git(dir, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
    const because = 'main, the base of this pull request';
    expect(await baseFor(ids.first)).toEqual({ revision: ids.into, because });
  });

  it('is so in a clone without history as well', async () => {
    git(dir, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
    const origin = dir;
    dir = join(await temporaryDirectory(), 'clone');
    git(origin, 'clone', '-q', '--depth=1', `file://${origin}`, dir);
    expect(await baseFor(ids.first)).toMatchObject({ revision: ids.into });
  });

  it('is where the head of the change has left the base, which has gone on', async () => {
    git(dir, 'checkout', '-q', 'change');
    expect(await baseFor(ids.into)).toMatchObject({
      ...{ revision: ids.first, because: 'where the change left main, the base of this pull request' },
    });
  });

  it('is the base of the event where history does not say', async () => {
    git(dir, 'checkout', '-q', '--orphan', 'other');
    commit('other');
    expect(await baseFor(ids.into)).toMatchObject({ revision: ids.into });
  });

  it('is looked for on pull requests and in merge queues alone', () => {
    const run = (eventName: string, pull = false) => ({
      eventName,
      pullRequest: pull ? context(eventName, '').pullRequest : null,
    });
    expect(pullRequestEvent().pull_request.number).toBe(5);
    for (const name of ['pull_request', 'pull_request_target', 'merge_group', 'pull_request_review'])
      expect(isProposal(run(name)), name).toBe(true);
    for (const name of ['schedule', 'workflow_dispatch', 'push'])
      expect(isProposal(run(name)), name).toBe(false);
  });
});

describe('a build of a stranger’s code', () => {
  const at = (eventName: string) => ({
    ...context(eventName, ''),
    mayRunStrangersCode: !/push|schedule/.test(eventName),
  });

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])('is refused on %s', (eventName) => {
    expect(() => checkDepth({ depth: 'build' }, at(eventName))).toThrow('may build a stranger');
    expect(() => checkDepth({ depth: 'dry' }, at(eventName))).not.toThrow();
  });

  it.each(['pull_request', 'merge_group', 'schedule', 'push'])('may be made on %s', (eventName) => {
    expect(() => checkDepth({ depth: 'build' }, at(eventName))).not.toThrow();
  });
});
