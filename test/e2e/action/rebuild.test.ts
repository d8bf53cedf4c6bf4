import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/github/artifacts/zip.js';
import { pullRequestEvent } from '../../setup/github/events.js';
import { runtimeEnvironment } from '../../setup/github/runtime.js';
import { obeyed } from '../../unit/action/obeyed.js';
import { useJob } from './runner.js';

const job = useJob();

/** A flake that real Nix evaluates and builds offline: `good` builds, `bad` fails in its builder. */
function writeFlake(): void {
  const host = (name: string, script: string) =>
    `nixosConfigurations.${name}.config.system.build.toplevel = derivation {
      name = "system-${name}";
      system = builtins.currentSystem or "${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux";
      builder = "/bin/sh";
      args = [ "-c" ${JSON.stringify(script)} ];
    };`;
  const good = host('good', 'echo building the good one; echo ok > $out');
  const bad = host('bad', 'echo checking for a compiler; echo no acceptable compiler >&2; exit 3');
  writeFileSync(join(job.workspace, 'flake.nix'), `{ outputs = _: {\n${good}\n${bad}\n}; }\n`);
}
const artifactFiles = (name: string) => {
  const artifact = job.api.state.artifacts.find((one) => one.name === name);
  const wanted = ['metadata.json', 'rebuild.log', 'rebuild.cast', 'final.png'].map(
    (file) => [file, 1e7] as const,
  );
  return readZip(artifact?.bytes ?? Buffer.alloc(0), new Map(wanted));
};

describe('the rebuild Action', () => {
  it('a successful rebuild has artifacts, summary and outputs, and leaves nothing for post to do', async () => {
    writeFlake();
    const { main, post } = await job.run({ inputs: { flake: '.#good', action: 'build' } });
    expect(main.status, main.log).toBe(0);
    expect(main.outputs).toMatchObject({
      outcome: 'success',
      success: 'true',
      'exit-code': '0',
      'error-message': '',
    });
    expect(JSON.parse(main.outputs.metadata ?? '')).toMatchObject({ schema_version: 1, success: true });
    expect(main.summary).toMatch(/^## ✅ /);
    const [artifact, picture] = job.api.state.artifacts;
    expect(artifact?.name).toBe('rebuild-rebuild-good-1');
    expect(picture?.name).toBe('rebuild-rebuild-good-1.png');
    expect([...artifactFiles('rebuild-rebuild-good-1').keys()].sort()).toEqual([
      'final.png',
      'metadata.json',
      'rebuild.cast',
      'rebuild.log',
    ]);
    expect(post).toMatchObject({ status: 0, log: '', summary: '' });
    // Only the search for earlier runs.
    expect(job.api.requests).toEqual([expect.stringMatching(/^GET \/repos\/o\/r\/actions\/artifacts\?/)]);
  });

  it('a failed rebuild on a pull request is reported with at most twelve requests', async () => {
    writeFlake();
    const { main } = await job.run({ inputs: { flake: '.#bad' }, event: pullRequestEvent() });
    expect(main.status).toBe(1);
    expect(main.outputs).toMatchObject({ outcome: 'failed', success: 'false', 'failure-family': 'builder' });
    expect(main.summary).toContain('no acceptable compiler');
    expect(main.log).toMatch(/^::error .*title=NixOS rebuild/m);
    const [comment] = job.api.state.comments;
    expect(comment?.body).toContain('no acceptable compiler');
    expect(comment?.body).toMatch(
      /!\[.*\]\(http:\/\/github\.localhost\/o\/r\/blob\/nixos-rebuild-test-images\/\S+\.png\?raw=true\)/,
    );
    expect(main.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
    expect(job.api.state.refs.has('refs/heads/nixos-rebuild-test-images')).toBe(true);
    // One of them looks for the records of earlier runs; reading those may take three more.
    expect(job.api.requests.length).toBeLessThanOrEqual(9);
  });

  it('a failed rebuild with everything on takes at most twelve requests, also over an earlier comment', async () => {
    writeFlake();
    const inputs = { flake: '.#bad', 'check-run': 'true', 'hide-outdated': 'true' };
    for (const run of [7, 8]) {
      job.api.requests.length = 0;
      const env = { ...runtimeEnvironment(job.api.url, run), GITHUB_RUN_ID: String(run) };
      const { main } = await job.run({ inputs, event: pullRequestEvent(), env });
      expect(main.log).not.toMatch(/::notice [^\n]*::No /);
      // With a check run, two records of earlier runs are read at most.
      expect(job.api.requests.length + 2).toBeLessThanOrEqual(12);
    }
    expect(job.api.state.comments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
    expect(job.api.state.checkRuns).toHaveLength(2);
  });

  it('the job log has the output in groups and executes no workflow command in it', async () => {
    const command =
      'echo hello; echo "::error::injected"; echo "##[error]injected"; echo "::set-output name=outcome::x"';
    const { main } = await job.run({ inputs: { command } });
    const { commands, printed } = obeyed(main.log);
    expect(printed).toEqual(expect.arrayContaining(['hello', '::error::injected', '##[error]injected']));
    expect(commands.join('\n')).not.toContain('injected');
    expect(commands.filter((one) => one.startsWith('group')).length).toBe(
      commands.filter((one) => one.startsWith('endgroup')).length,
    );
    expect(main.outputs.outcome).toBe('success');
  });

  it('the outputs have the exit status of the rebuild, and the outcome of a timeout', async () => {
    expect((await job.step('main', { inputs: { command: 'exit 7' } })).outputs['exit-code']).toBe('7');
    const late = await job.step('main', { inputs: { command: 'echo started; sleep 100', timeout: '1' } });
    expect(late.status).toBe(1);
    expect(late.outputs.outcome).toBe('timed_out');
    expect(late.summary).toContain('timed out');
  });

  it.each([
    [{ action: 'swich' }, {}, 'input "action" must be one of'],
    [{ timeout: 'soon' }, {}, 'input "timeout" must be a number'],
    [{ flake: '.#a', file: 'b.nix' }, {}, 'inputs "flake" and "file" exclude each other'],
    [
      { action: 'switch' },
      { event: pullRequestEvent() },
      'input "action" is switch, which on the event pull_request may run a pull request',
    ],
  ])('the inputs %j are refused with one error, and nothing is started', async (inputs, options, message) => {
    const { main, post } = await job.run({ inputs, ...options });
    expect(main.status).toBe(2);
    expect(obeyed(main.log).commands).toEqual([expect.stringContaining(message)]);
    expect(post).toMatchObject({ status: 0, log: '' });
    expect(main.states).toEqual({});
  });
});

describe('an event of another form', () => {
  it.each([
    ['no JSON', '{'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['another forge’s', JSON.stringify({ pull_request: { number: 'five', head: null, base: [] } })],
  ])('does not stop the rebuild, and a notice says what is missing: %s', async (_, event) => {
    const inputs = { command: 'echo "error: it broke"; exit 1', id: 'box' };
    const { main } = await job.run({ inputs, event, env: { GITHUB_EVENT_NAME: 'pull_request' } });
    expect(main.outputs.outcome, main.log).toBe('failed');
    expect(main.summary).toContain('it broke');
    expect(main.log).toMatch(/::notice .*Parts of the report may be missing, because the payload/);
    expect(main.summary).toContain('Parts of the report may be missing');
  });

  it.each(['merge_group', 'issue_comment', 'workflow_run', 'quantum_push'])(
    'is refused an activation on %s, whose payload cannot be read',
    async (name) => {
      const env = { GITHUB_EVENT_NAME: name };
      const { main } = await job.run({ inputs: { action: 'switch', flake: '.#a' }, event: '{', env });
      expect(main.status).toBe(2);
      expect(main.log).toContain(`input "action" is switch, which on the event ${name} may run`);
    },
  );
});

describe('on a self-hosted runner', () => {
  it('the builds outlive the checkout’s cleaning', async () => {
    const cache = join(job.workspace, '..', 'tools');
    const env = { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_TOOL_CACHE: cache };
    for (const number of [1, 2, 3])
      await job.step('main', { inputs: { command: `echo ${number}`, 'keep-last': '2' }, env });
    expect(
      readdirSync(join(cache, 'nixos-rebuild-test/o/r')).filter((name) => name.startsWith('rebuild-')),
    ).toHaveLength(2);
    expect(readdirSync(job.workspace)).toEqual([]);
  });
});

describe('debug logging', () => {
  const run = (env: Record<string, string>) =>
    job.step('main', {
      inputs: { command: 'echo hunter2; exit 1', redact: 'hunter2', id: 'laptop' },
      event: pullRequestEvent(),
      env,
    });
  // The artifact client writes debug lines of its own, always.
  const ownLines = /^debug (inputs|base revision|names|history|comment|picture|requests to GitHub): /;
  const debugLines = (log: string) => obeyed(log).commands.filter((one) => ownLines.test(one));

  it('shows what the Action decides, without secrets', async () => {
    const { log } = await run({ RUNNER_DEBUG: '1' });
    const lines = debugLines(log).join('\n');
    expect(lines).toContain('"redact":"1 patterns"');
    expect(lines).toContain(`base revision: ${'b'.repeat(40)}`);
    expect(lines).toContain('names: id laptop, slug rebuild-laptop');
    expect(lines).toMatch(/history: writes rebuild-record\.laptop\.\S+, reads /);
    expect(lines).toMatch(/comment: created, key [0-9a-f]{32}/);
    expect(lines).toMatch(/requests to GitHub: \d+/);
    expect(log).not.toContain('hunter2');
  });

  it('shows no decisions by default', async () => expect(debugLines((await run({})).log)).toEqual([]));
});
