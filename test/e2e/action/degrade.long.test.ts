import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../../setup/github/events.js';
import type { Fault } from '../../setup/github/server.js';
import { temporaryDirectory } from '../../support/directory.js';
import { obeyed } from '../../unit/action/obeyed.js';
import { type Step, useJob } from './runner.js';

const job = useJob();
const run = (options: { env?: Record<string, string>; from?: string } = {}) =>
  job.step('main', {
    inputs: { command: 'echo "error: it broke"; exit 1' },
    event: pullRequestEvent(options.from ?? 'o/r'),
    env: options.env ?? {},
  });
const notices = (step: Step) =>
  obeyed(step.log)
    .commands.filter((one) => one.startsWith('notice'))
    .map((one) => one.slice(7));

/** Whatever was lost, the job's result is the rebuild's, and the summary names it and every loss. */
function expectResult(step: Step, ...losses: readonly string[]): void {
  expect(step.status, step.log).toBe(1);
  expect(step.outputs.outcome).toBe('failed');
  expect(step.summary).toContain('it broke');
  const said = notices(step);
  expect(new Set(said).size).toBe(said.length);
  for (const loss of losses) expect(said.filter((one) => one.startsWith(loss))).toHaveLength(1);
  expect(said.filter((one) => one.startsWith('No '))).toHaveLength(losses.length);
}

describe('without a permission', () => {
  it('without pull-requests: write the comment is left out and the permission is named', async () => {
    job.api.permissions = { issues: 'read' };
    const step = await run();
    expectResult(step, 'No pull-request comment');
    expect(notices(step).join()).toContain('Add `pull-requests: write`');
    expect(step.summary).toContain('Add `pull-requests: write`');
  });

  it('without contents: write the comment shows the screen as text', async () => {
    job.api.permissions = { contents: 'read' };
    const step = await run();
    expectResult(step, 'No screenshot in the comment');
    expect(notices(step).join()).toContain('Add `contents: write`');
    expect(job.api.state.comments[0]?.body).toContain('```text\nerror: it broke');
  });

  it('a fork’s pull request gets everything that needs no permission', async () => {
    job.api.permissions = { contents: 'read', issues: 'read' };
    const step = await run({ from: 'stranger/r' });
    expectResult(step, 'No screenshot in the comment', 'No pull-request comment');
    expect(step.log).toContain('a pull request from a fork never gets it');
    // The build, its picture, and the record for later runs.
    expect(job.api.state.artifacts.length).toBe(3);
  });

  it('the Action works without any token', async () => {
    const step = await run({ env: { 'INPUT_GITHUB-TOKEN': '' } });
    expectResult(step, 'No screenshot in the comment', 'No pull-request comment', 'No trend');
  });
});

describe('without tmux', () => {
  it('and without a way to install it, the rebuild runs and is reported, and one notice names the loss', async () => {
    const step = await run({ env: { PATH: await temporaryDirectory() } });
    expectResult(step);
    expect(step.log).toContain('tmux is not installed, and no package manager that has it was found on PATH');
    expect(notices(step).filter((one) => one.includes('NOT RECORDED'))).toHaveLength(1);
    expect(JSON.parse(step.outputs.metadata ?? '')).toMatchObject({
      files: { cast: null, log: 'rebuild.log' },
    });
  });
});

describe('when GitHub fails for a moment', () => {
  it.each([
    ['500', { status: 500 }],
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '1' } }],
    ['a dropped connection', 'drop'],
  ] satisfies [string, Fault['answer']][])(
    'nothing is lost after a failed request: %s',
    async (_, answer) => {
      job.api.faults.push({ match: /^(GET|POST) .*\/comments/, times: 1, answer });
      expectResult(await run());
      expect(job.api.state.comments).toHaveLength(1);
    },
  );
});

describe('without an artifact service', () => {
  it('GitHub Enterprise Server gets a notice about artifacts, and everything else', async () => {
    const step = await run({ env: { GITHUB_SERVER_URL: 'https://github.corp.example' } });
    expectResult(step, 'No artifact: GitHub Enterprise Server', 'No history record');
    expect(job.api.state.comments).toHaveLength(1);
  });

  it('a runner without an artifact service gets a notice about it', async () => {
    expectResult(await run({ env: { ACTIONS_RUNTIME_TOKEN: '' } }), 'No artifact', 'No history record');
  });

  it.each([
    ['creating', /CreateArtifact/, { status: 403 }],
    ['uploading', /PUT \/upload/, { status: 404 }],
    ['finalizing', /FinalizeArtifact/, { status: 404 }],
  ])('a notice names an artifact that is refused while %s', async (_, match, answer) => {
    job.api.faults.push({ match, times: 1000, answer });
    expectResult(await run(), 'No artifact', 'No history record');
  });
});

describe('when every part of the report fails', () => {
  it('the job’s result is that of the rebuild, and each loss is named once', async () => {
    job.api.faults.push({ match: /./, times: 10_000, answer: { status: 403 } });
    const failed = await run();
    expect(failed.status).toBe(1);
    expect(notices(failed).filter((one) => one.startsWith('No '))).toHaveLength(5);
    const fine = await job.step('main', {
      inputs: { command: 'true', comment: 'always' },
      event: pullRequestEvent(),
    });
    expect(fine.status).toBe(0);
    expect(fine.outputs.outcome).toBe('success');
    expect(fine.summary).toContain('✅');
  });

  it('the job’s result is that of the rebuild even if the step’s own files cannot be written', async () => {
    const nowhere = '/nonexistent/file';
    const env = { GITHUB_STEP_SUMMARY: nowhere, GITHUB_OUTPUT: nowhere, GITHUB_STATE: nowhere };
    const step = await job.step('main', { inputs: { command: 'true' }, env });
    expect(step.status, step.log).toBe(0);
  });
});
