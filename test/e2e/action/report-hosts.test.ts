import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pullRequestEvent, workflowRunEvent } from '../../setup/github/events.js';
import { addComment } from '../../setup/github/state.js';
import { git } from '../../support/git.js';
import { useJob } from './runner.js';

const job = useJob();

it('a second workflow reports a fork’s run, whose token may not write', async () => {
  job.api.permissions = { issues: 'read', contents: 'read' };
  const env = { GITHUB_RUN_ID: '6', ACTIONS_RUNTIME_TOKEN: runtimeTokenOf(6) };
  const inputs = { command: 'echo "error: it broke"; exit 1', id: 'laptop', comment: 'never' };
  await job.step('main', { inputs, event: pullRequestEvent('stranger/r'), env });
  expect(job.api.state.comments).toEqual([]);
  job.api.permissions = {};
  job.api.state.pulls.push({
    number: 5,
    sha: 'a'.repeat(40),
    branch: 'fix',
    owner: 'stranger',
    repositoryId: 42,
  });
  addComment(job.api.state, { issue: 5, body: 'hello', type: 'User' });
  const report = await job.step('report', { event: workflowRunEvent() });
  expect(report.status, report.log).toBe(0);
  expect(report.outputs['comment-url']).not.toBe('');
  expect(job.api.state.comments[1]?.body).toContain('it broke');
  expect(report.summary).toContain('1 of 1 rebuilds did not succeed');
});

it('a job after the legs joins their results', async () => {
  const legs = [
    { command: 'echo "error: it broke"; exit 1', id: 'laptop', matrix: '{"host":"laptop"}' },
    { command: 'echo fine', id: 'server', matrix: '{"host":"server"}' },
  ];
  for (const inputs of legs) await job.step('main', { inputs, event: pullRequestEvent() });
  expect(job.api.state.comments).toHaveLength(1);
  const report = await job.step('report', { inputs: { conclusion: 'failure' }, event: pullRequestEvent() });
  expect(report.status, report.log).toBe(0);
  expect(report.outputs).toMatchObject({ success: 'false' });
  // In the place of the leg's own.
  expect(job.api.state.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('❌ 1 of 2 rebuilds did not succeed'),
  ]);
});

it('the hosts Action lists the hosts of a flake for a matrix', async () => {
  const host =
    'config.system.build.toplevel = derivation { name = "x"; system = "x86_64-linux"; builder = "/bin/sh"; }';
  writeFileSync(
    join(job.workspace, 'flake.nix'),
    `{ outputs = _: { nixosConfigurations = { a.${host}; b.${host}; }; }; }`,
  );
  git(job.workspace, 'init', '-q');
  git(job.workspace, 'add', '-A');
  const hosts = await job.step('hosts', { inputs: { filter: '!b' } });
  expect(hosts.status, hosts.log).toBe(0);
  expect(hosts.outputs).toEqual({ hosts: '["a"]', matrix: '{"host":["a"]}', count: '1' });
});

function runtimeTokenOf(run: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${run}:job` })}.x`;
}
