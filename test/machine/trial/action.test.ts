import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { trialSchema } from '../../../src/builds/trial.js';
import { readZip } from '../../../src/github/artifacts/zip.js';
import { recordFile } from '../../../src/github/records/name.js';
import { formatRecord, parseRecord, recordOf } from '../../../src/history/record.js';
import { cacheDirectory } from '../../../src/machine/image/cache.js';
import { useJob } from '../../e2e/action/runner.js';
import { pullRequestEvent } from '../../setup/github/events.js';
import { addArtifact } from '../../setup/github/state.js';
import { zipOf } from '../../setup/github/zip.js';
import { git } from '../../support/git.js';
import { skips } from '../world.js';

/** Hosts of a flake, each one of the miniature systems, which are watched for two seconds. */
const flakeOf = (hosts: Record<string, string>) => `{
  outputs = { self }: let variants = import ./variants.nix; in {
    nixosConfigurations = { ${Object.entries(hosts)
      .map(([host, variant]) => `${host} = variants.${variant};`)
      .join(' ')} };
    nixosRebuildTest.hosts = { ${Object.keys(hosts)
      .map((host) => `${host}.settle = 2;`)
      .join(' ')} };
  };
}
`;

describe.skipIf(skips('container'))('the trial Action in a container', () => {
  const job = useJob();
  /** The base image that the tests of machines share, and not one below the job's home. */
  const env = { NIXOS_REBUILD_TEST_CACHE: cacheDirectory(process.env) };
  const run = (inputs: Record<string, string>, event: object = {}) =>
    job.run({ inputs: { backend: 'container', ...inputs }, event, env }, files);
  const files = { main: 'trial', post: 'trial-post' } as const;
  let commit: string;

  beforeEach(() => {
    const dir = job.workspace;
    cpSync('examples/miniature', dir, { recursive: true });
    writeFileSync(join(dir, 'flake.nix'), flakeOf({ server: 'base', laptop: 'base' }));
    git(dir, 'init', '-q', '-b', 'main');
    git(dir, 'add', '.');
    git(dir, 'commit', '-q', '-m', 'base');
    commit = git(dir, 'rev-parse', 'HEAD');
    git(dir, 'checkout', '-q', '-b', 'fix');
    writeFileSync(join(dir, 'flake.nix'), flakeOf({ server: 'next', laptop: 'failed-unit' }));
    git(dir, 'commit', '-q', '-a', '-m', 'next');
  });

  it('has an upgrade that works in outputs, summary and artifact, and leaves nothing for post to do', async () => {
    const { main, post } = await run({
      host: 'server',
      rollback: 'true',
      checks: 'test -e /etc/NIXOS\ntrue',
    });
    expect(main.status, main.log).toBe(0);
    const line = 'server: upgrades, reboots, rolls back, 1 unit restarted';
    expect(main.outputs).toMatchObject({ outcome: 'success', success: 'true', summary: line, reason: '' });
    const trial = trialSchema.parse(JSON.parse(main.outputs.trial ?? ''));
    expect(trial.base).toMatchObject({ revision: commit, because: 'where HEAD left main' });
    expect(trial.upgrade?.settings).toMatchObject({ checks: 'flag' });
    expect(main.summary).toMatch(/^## ✅ server\\: upgrades\\, reboots\\, rolls back/);
    expect(main.summary).toContain('Can it go back');
    expect(main.log).toContain('::group::activating');
    expect(main.log).not.toMatch(/^::error/m);
    const artifact = job.api.state.artifacts.find(({ name }) => name === 'trial-rebuild-server-1');
    expect(main.outputs['artifact-url']).toContain(main.outputs['artifact-id']);
    const names = ['trial.json', 'trial.md', 'junit.xml', 'rebuild.cast'];
    const files = readZip(artifact?.bytes ?? Buffer.alloc(0), new Map(names.map((name) => [name, 1e7])));
    expect([...files.keys()].sort()).toEqual([...names].sort());
    expect(post).toMatchObject({ status: 0, log: '', summary: '' });
  });

  it('comments the one line of an upgrade with a unit that fails, and fails with it', async () => {
    const inputs = { flake: '.#laptop', 'allow-activation': 'true', from: 'main', reboot: 'false' };
    const { main } = await run(inputs, pullRequestEvent());
    const line = 'laptop: does not upgrade, web.service has failed (status 3)';
    expect(main.status, main.log).toBe(1);
    expect(main.outputs).toMatchObject({ outcome: 'failed', success: 'false', summary: line });
    expect(main.outputs.reason).toBe('unit-failed');
    expect(main.log).toContain(`::error title=NixOS trial::${line}\n`);
    const [comment] = job.api.state.comments;
    // After the mark, which is not shown.
    expect(comment?.body.split('\n').slice(1).join('\n').trim()).toMatch(
      /^### ❌ laptop\\: does not upgrade\\, web\\\.service has failed \\\(status 3\\\)\n/,
    );
    expect(main.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
    const trial = trialSchema.parse(JSON.parse(main.outputs.trial ?? ''));
    expect(trial.base).toMatchObject({ revision: commit });
    expect(trial.answers.find(({ question }) => question === 'reboots')?.answer).toBe('not-asked');
  });

  it('runs a script in the base image, with its phases in the job log and its metrics in the trial', async () => {
    const command = 'echo ::PHASE::unpacking; echo ::METRIC::files::12; echo ::ERROR::no key; exit 3';
    const { main } = await run({ kind: 'run', host: 'box', command });
    const line = 'box: fails, ended with status 3 in unpacking: no key';
    expect(main.status, main.log).toBe(1);
    expect(main.outputs).toMatchObject({ outcome: 'failed', summary: line, reason: 'exit-3' });
    const trial = trialSchema.parse(JSON.parse(main.outputs.trial ?? ''));
    expect(trial).toMatchObject({
      kind: 'run',
      metrics: { files: 12 },
      script: { command, phase: 'unpacking' },
    });
    expect(main.log).toContain('::group::unpacking');
    expect(main.log).toContain(`::error title=NixOS trial::${line}\n`);
    expect(main.summary).toContain('Does the command succeed?');
    expect(job.api.state.artifacts.map(({ name }) => name)).toContain('trial-rebuild-box-1');
  });

  it('tries in the machine of a profile, from its setup, and against earlier trials of the branch', async () => {
    const setup = 'touch /made';
    const small = { backend: 'container', setup, checks: ['test -e /made'] };
    const config = { trial: { profiles: { small } } };
    writeFileSync(join(job.workspace, 'nixos-rebuild-test.json'), JSON.stringify(config));
    const inputs = { kind: 'fresh', host: 'server', profile: 'small', reboot: 'false', backend: '' };
    const runOf = (id: string) => ({
      ...{ inputs, env: { ...env, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: id }, event: {} },
    });
    const first = await job.run(runOf('1001'), files);
    const summary = 'server (small): boots, is well';
    expect(first.main.outputs, first.main.log).toMatchObject({ outcome: 'success', summary });
    const trial = trialSchema.parse(JSON.parse(first.main.outputs.trial ?? ''));
    expect(trial).toMatchObject({ profile: 'small', setup: { command: setup, once: true } });
    const { artifacts } = job.api.state;
    expect(artifacts.map(({ name }) => name)).toContain('trial-rebuild-server-small-1');
    const left = artifacts.find(({ name }) => name.startsWith('rebuild-record'));
    const text = readZip(left!.bytes, new Map([[recordFile, 1e6]])).get(recordFile);
    const { record } = parseRecord(String(text));
    expect(record?.point).toMatchObject({ id: 'server-small', target: 'fresh container small' });
    // As if nine runs before it had been faster than any real one.
    const point = { ...record!.point, duration_seconds: 0.1 };
    const earlier = Array.from({ length: 9 }, (_, index) => ({
      ...{ ...point, run: { ...point.run!, id: 901 + index, number: 901 + index } },
    }));
    const content = Buffer.from(formatRecord(recordOf(point, earlier)));
    addArtifact(job.api.state, 1001, left!.name, zipOf({ name: recordFile, content }));
    const { main } = await job.run(runOf('1002'), files);
    expect(main.outputs, main.log).toMatchObject({ regression: 'true', 'trend-median-seconds': '0.1' });
    expect(main.summary).toMatch(/slower than the median of \d+ earlier/);
    expect(main.status).toBe(0);
  });

  it('boots a host from nothing', async () => {
    const { main } = await run({ kind: 'fresh', host: 'server', reboot: 'false' });
    expect(main.status, main.log).toBe(0);
    expect(main.outputs).toMatchObject({ outcome: 'success', summary: 'server: boots, is well' });
  });

  it('ends its machine when it is cancelled, and post reports it', async () => {
    let isSent = false;
    const options: Parameters<typeof job.run>[0] = {
      ...{ inputs: { backend: 'container', host: 'server' }, env },
      onOutput: (process, log) => {
        if (isSent || !log.includes('::group::verifying')) return;
        isSent = true;
        process.kill('SIGINT');
      },
    };
    const { main, post } = await job.run(options, files);
    expect(main.status, main.log).toBe(1);
    expect(main.outputs).toMatchObject({ outcome: 'cancelled', summary: 'server: was cancelled' });
    expect(main.summary).toBe('');
    expect(post.summary).toMatch(/^## \S+ server\\: was cancelled/);
    expect(job.api.state.artifacts.map(({ name }) => name)).toContain('trial-rebuild-server-1');
  });
});
