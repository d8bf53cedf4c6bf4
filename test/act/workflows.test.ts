import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { pullRequestEvent, workflowRunEvent } from '../setup/github/events.js';
import { codeBlocks } from '../unit/docs/pages.js';
import { useWorld } from './job.js';

const world = useWorld();

/** The first workflow of a page, with other values for parts of its text. */
function workflowOf(page: string, ...changes: [string, string][]): string {
  const block = codeBlocks().find((one) => one.page === page && one.language === 'yaml');
  return changed(block?.text ?? '', changes);
}

function changed(text: string, changes: [string, string][]): string {
  return changes.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replace(from, to);
  }, text);
}

const readme = (host: string, ...more: [string, string][]) =>
  workflowOf('README.md', ['flake: .#laptop', `flake: .#${host}`], ...more);
const inMatrix: [string, string] = [
  '    runs-on: ubuntu-latest\n',
  '    runs-on: ubuntu-latest\n    strategy:\n      fail-fast: false\n      matrix:\n        os: [x, y]\n',
];
const comments = () => world.api.state.comments.map(({ body }) => body);

describe('the README’s workflow', () => {
  it('is green for a host that builds, with a summary and no comment', async () => {
    const { status, log } = await world.run(readme('good'), {
      event: 'pull_request',
      payload: pullRequestEvent(),
    });
    expect(status, log).toBe(0);
    expect(log).toContain('✅ `good`: `build` succeeded');
    expect(world.api.state.artifacts.map(({ name }) => name)).toContain('rebuild-rebuild-good-1');
    expect(comments()).toEqual([]);
  });

  it('fails for a host that does not build, with a comment that turns green later', async () => {
    const payload = pullRequestEvent();
    const { status, log } = await world.run(readme('bad'), { event: 'pull_request', payload });
    expect(status, log).toBe(1);
    expect(log).toContain('❌ `bad`: `build` failed');
    expect(comments()).toEqual([expect.stringContaining('no acceptable compiler')]);
    expect(comments()[0]).toContain('![the last screen of the rebuild]');
    const id: [string, string] = ['flake: .#good', 'flake: .#good\n          id: bad'];
    const mended = await world.run(readme('good', id), { event: 'pull_request', payload, runId: 8 });
    expect(mended.status, mended.log).toBe(0);
    expect(comments()).toEqual([expect.stringContaining('works again')]);
  });

  it('has a comment, an artifact and a summary for each of two legs with the same host', async () => {
    const { status, log } = await world.run(readme('bad', inMatrix), {
      event: 'pull_request',
      payload: pullRequestEvent(),
    });
    expect(status, log).toBe(1);
    expect(comments()).toHaveLength(2);
    for (const body of comments()) expect(body).toContain('❌ `bad`');
    const names = world.api.state.artifacts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['rebuild-rebuild-bad-1', 'rebuild-rebuild-bad.2-1']));
    expect(log.match(/Summary - ## ❌ `bad`/g)).toHaveLength(2);
  });

  it('fails for a rebuild that takes too long, and says so', async () => {
    const limit: [string, string] = ['flake: .#slow', 'flake: .#slow\n          timeout: 3'];
    const { status, log } = await world.run(readme('slow', limit), {
      event: 'pull_request',
      payload: pullRequestEvent(),
    });
    expect(status, log).toBe(1);
    expect(log).toContain('outcome=timed_out');
    expect(comments()).toEqual([expect.stringContaining('timed out')]);
  });

  it('is finished and reported by its post step when the runner kills it, as act does on a cancel', async () => {
    const { status, log } = await world.run(readme('slow'), {
      event: 'pull_request',
      payload: pullRequestEvent(),
      stopAfter: 'To watch it on the runner',
    });
    expect(status, log).not.toBe(0);
    expect(log).toContain('⚠️ `slow`: `build` was interrupted');
    expect(comments()).toEqual([expect.stringContaining('was interrupted')]);
    expect(world.api.state.artifacts.map(({ name }) => name)).toContain('rebuild-rebuild-slow-1');
  });

  it('fails for a fork’s host that does not build, with notices in place of what its token may not do', async () => {
    world.api.permissions = { issues: 'read', contents: 'read' };
    const { status, log } = await world.run(readme('bad'), {
      event: 'pull_request',
      payload: pullRequestEvent('stranger/r'),
    });
    expect(status, log).toBe(1);
    expect(comments()).toEqual([]);
    expect(log).toMatch(/::notice .*No pull-request comment: .*Add `pull-requests: write`/);
    expect(log).toContain('❌ `bad`: `build` failed');
  });

  it('is judged by the rebuild alone where the token may do nothing', async () => {
    world.api.permissions = { issues: 'read', contents: 'read', actions: 'none', checks: 'none' };
    const check: [string, string] = [
      'flake: .#good',
      'flake: .#good\n          check-run: true\n          comment: always',
    ];
    const { status, log } = await world.run(readme('good', check), {
      event: 'pull_request',
      payload: pullRequestEvent(),
    });
    expect(status, log).toBe(0);
    for (const lost of [
      'No trend',
      'No pull-request comment',
      'No screenshot in the comment',
      'No check run',
    ])
      expect(log).toMatch(new RegExp(`::notice .*${lost}.*: the token may not do that`));
  });

  it('has a summary and a check run in a merge group', async () => {
    const text = readme(
      'bad',
      ['  pull_request:\n', '  merge_group:\n'],
      ['flake: .#bad', 'flake: .#bad\n          check-run: true'],
    );
    const { status, log } = await world.run(text, {
      event: 'merge_group',
      payload: { merge_group: { base_sha: 'b'.repeat(40) } },
    });
    expect(status, log).toBe(1);
    expect(log).toContain('❌ `bad`: `build` failed');
    expect(comments()).toEqual([]);
    expect(world.api.state.checkRuns).toEqual([expect.objectContaining({ conclusion: 'failure' })]);
  });

  it.each([
    ['the example of act', { pull_request: { head: { ref: 'a' }, base: { ref: 'b' } } }],
    ['nothing', {}],
  ])('rebuilds for a payload that is %s, and says what the report lacks', async (_, payload) => {
    const { status, log } = await world.run(readme('bad'), { event: 'pull_request', payload });
    expect(status, log).toBe(1);
    expect(log).toContain('❌ `bad`: `build` failed');
    expect(log).toContain("does not have the pull request's number");
    expect(comments()).toEqual([]);
  });
});

describe('the workflows for many hosts', () => {
  const example = (name: string) => readFileSync(`.github/workflows/examples/${name}.yml`, 'utf8');

  it('join the legs in a job after them, and turn the comment green when nothing is to be rebuilt', async () => {
    const [, report = ''] =
      readFileSync('docs/action.md', 'utf8').match(/```yaml\n( {2}report:\n[\s\S]*?)```/) ?? [];
    const only = (names: string): [string, string] => [
      'id: hosts\n',
      `id: hosts\n        with:\n          filter: ${names}\n`,
    ];
    const fleet = (names: string) => {
      const parsed = parse(
        changed(example('fleet'), [only(names)]).replace(/ {8}with:\n {10}changed-only.*\n/, ''),
      );
      return stringify({ ...parsed, jobs: { ...parsed.jobs, ...parse(report) } });
    };
    const payload = pullRequestEvent();
    const { status, log } = await world.run(fleet('"?*d"'), {
      event: 'pull_request',
      payload,
    });
    expect(status, log).toBe(1);
    expect(comments()).toEqual([expect.stringContaining('❌ 1 of 2 rebuilds did not succeed')]);
    await world.run(fleet('none'), { event: 'pull_request', payload, runId: 8 });
    expect(comments()).toEqual([expect.stringContaining('✅ Nothing had to be rebuilt')]);
  });

  it('comment for a fork’s run from a second workflow', async () => {
    world.api.permissions = { issues: 'read', contents: 'read' };
    const never: [string, string] = ['flake: .#bad', 'flake: .#bad\n          comment: never'];
    await world.run(readme('bad', never), {
      event: 'pull_request',
      payload: pullRequestEvent('stranger/r'),
      runId: 6,
    });
    world.api.permissions = {};
    const head = { sha: 'a'.repeat(40), branch: 'fix', owner: 'stranger', repositoryId: 42 };
    world.api.state.pulls.push({ number: 5, ...head });
    const { status, log } = await world.run(example('report'), {
      event: 'workflow_run',
      payload: workflowRunEvent(),
    });
    expect(status, log).toBe(0);
    expect(comments()).toEqual([expect.stringContaining('no acceptable compiler')]);
  });
});
