import { type ChildProcess, execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deploymentSchema } from '../../../src/builds/deployment.js';
import { planSchema } from '../../../src/builds/plan.js';
import { readZip } from '../../../src/github/artifacts/zip.js';
import { useJob } from '../../e2e/action/runner.js';
import { pullRequestEvent } from '../../setup/github/events.js';
import { git } from '../../support/git.js';
import { skips } from '../world.js';
import { DeployWorld, type Truth } from './world.js';

const onOld: Truth = { current: 'base', profile: 'base', boots: 'base' };
const files = { main: 'deploy', post: 'deploy-post' } as const;

describe.skipIf(skips('container'))('the deploy Action to a host over ssh', () => {
  const world = DeployWorld.forTests('examples/miniature', ['base', 'next', 'failed-unit'] as const);
  const job = useJob();

  const key = () => readFileSync(world.ssh.destination.identity ?? '', 'utf8');
  const place = () => `127.0.0.1:${world.ssh.destination.port}`;
  const scanned = () =>
    execFileSync('ssh-keyscan', ['-p', String(world.ssh.destination.port), '127.0.0.1'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  type Options = NonNullable<Parameters<typeof job.run>[0]>;
  const run = (inputs: Record<string, string>, more: Omit<Options, 'inputs'> = {}) =>
    job.run(
      {
        inputs: {
          ...{ hosts: 'web1', targets: `web1=root@${place()}`, settle: '2' },
          ...{ 'ssh-key': key(), 'known-hosts': scanned(), ...inputs },
        },
        ...more,
      },
      files,
    );

  /** A line of the key that no other key has. */
  const secretLine = () => key().trim().split('\n').at(-3) ?? '';

  /** Everything of the job and of ssh that has the key, but for the sshd that knows it. */
  function placesOfKey(): string[] {
    const server = dirname(world.ssh.destination.identity ?? '');
    const dirs = readdirSync('/tmp')
      .filter((name) => /^(ssh-|nrt-|action-)/.test(name))
      .map((name) => join('/tmp', name))
      .filter((dir) => dir !== server);
    const found = [dirname(job.workspace), ...dirs].flatMap((dir) => {
      try {
        return execFileSync('grep', ['-rlF', '--', secretLine(), dir], { encoding: 'utf8' })
          .trim()
          .split('\n');
      } catch {
        // Status 1: in none.
        return [];
      }
    });
    return [...found, ...processesWithKey()];
  }

  function processesWithKey(): string[] {
    return readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid))
      .filter((pid) =>
        ['environ', 'cmdline'].some((file) => {
          try {
            return readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(secretLine());
          } catch {
            return false;
          }
        }),
      );
  }

  const agents = () =>
    readdirSync('/proc').filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('ssh-agent\0-s\0-a');
      } catch {
        return false;
      }
    });

  it('builds and deploys what a flake has, with everything on, in twelve requests, and keeps the key to itself', async () => {
    cpSync('examples/miniature', job.workspace, { recursive: true });
    writeFileSync(
      join(job.workspace, 'flake.nix'),
      '{ outputs = _: let all = import ./variants.nix; in { nixosConfigurations.web1 = all.next; }; }\n',
    );
    git(job.workspace, 'init', '-q', '-b', 'main');
    git(job.workspace, 'add', '.');
    git(job.workspace, 'commit', '-q', '-m', 'next');
    let holders: string[] | null = null;
    let pid: number | undefined;
    const { main, post } = await run(
      { comment: 'always', issue: '9', checks: 'test -e /etc/NIXOS' },
      {
        onOutput: (process, log) => {
          if (holders !== null || !log.includes('::group::verifying')) return;
          pid = process.pid;
          holders = processesWithKey();
        },
      },
    );
    expect(main.status, main.log).toBe(0);
    // Its own environment is what the runner gave it.
    expect(holders).toEqual([String(pid)]);
    expect(main.outputs).toMatchObject({ outcome: 'success', success: 'true', 'rolled-back': 'false' });
    const [deployment] = z.array(deploymentSchema).parse(JSON.parse(main.outputs.report ?? ''));
    expect(deployment).toMatchObject({ host: 'web1', outcome: 'success', settings: { checks: 'flag' } });
    expect(main.outputs.generation).toBe(String(deployment?.after?.generation));
    expect(main.outputs['store-path']).toBe(world.systems.next);
    expect(await world.truth()).toEqual({ current: 'next', profile: 'next', boots: 'next' });
    expect(main.summary).toMatch(/^## ✅ web1 runs the new system\\, is well\\, and boots it\n/);
    expect(main.summary).toContain('nixos-rebuild-test deploy rollback web1 --to');
    const { comments, deployments, artifacts } = job.api.state;
    expect(comments.map(({ issue }) => issue)).toEqual(['c'.repeat(40), 9]);
    expect(main.outputs['comment-url']).toContain('commitcomment');
    expect(main.outputs['issue-comment-url']).toContain('issuecomment');
    expect(deployments).toMatchObject([
      {
        environment: 'web1',
        statuses: [
          { state: 'in_progress', log_url: 'http://github.localhost/o/r/actions/runs/7' },
          { state: 'success', description: 'web1 runs the new system, is well, and boots it' },
        ],
      },
    ]);
    const artifact = artifacts.find(({ name }) => name === 'deploy-rebuild-web1-1');
    const names = ['deployment.json', 'metadata.json', 'rebuild.cast', 'rebuild.log'];
    const zip = readZip(artifact?.bytes ?? Buffer.alloc(0), new Map(names.map((name) => [name, 1e7])));
    expect([...zip.keys()].sort()).toEqual(names);
    for (const bytes of zip.values()) expect(bytes.includes(secretLine())).toBe(false);
    expect(job.api.requests.length, job.api.requests.join('\n')).toBeLessThanOrEqual(12);
    console.log(`requests of a deployment with everything on: ${job.api.requests.length}`);
    expect(post).toMatchObject({ status: 0, log: '', summary: '' });
    for (const text of [
      main.log,
      main.summary,
      ...Object.values(main.outputs),
      ...Object.values(main.states),
    ])
      expect(text).not.toContain(secretLine());
    expect(main.masked.join('\n')).toContain(secretLine());
    expect(JSON.stringify(comments)).not.toContain(secretLine());
    expect(placesOfKey()).toEqual([]);
    expect(agents()).toEqual([]);
  });

  it('comments a host that went back for a unit that has failed, and fails', async () => {
    const { main } = await run(
      { 'store-path': world.systems['failed-unit'], 'allow-activation': 'true', critical: 'web' },
      { event: pullRequestEvent() },
    );
    expect(main.status, main.log).toBe(1);
    expect(main.outputs).toMatchObject({ outcome: 'rolled_back', success: 'false', 'rolled-back': 'true' });
    expect(main.outputs.reason).toBe('unit-failed');
    expect(main.log).toMatch(/::error title=NixOS deployment::web1 was not well, and went back: /);
    const [comment] = job.api.state.comments;
    expect(comment).toMatchObject({ issue: 5 });
    expect(comment?.body).toMatch(/### ↩️ web1 was not well\\, and went back/);
    expect(comment?.body).toContain('❌');
    expect(job.api.state.deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'failure' });
    expect(await world.truth()).toEqual(onOld);
  });

  it('only plans a pull request, and comments units, packages and reboot', async () => {
    const { main } = await run(
      { 'store-path': world.systems.next, 'plan-only': 'true' },
      { event: pullRequestEvent() },
    );
    expect(main.status, main.log).toBe(0);
    const [plan] = z.array(planSchema).parse(JSON.parse(main.outputs.report ?? ''));
    expect(plan).toMatchObject({ host: 'web1', new_system: world.systems.next, changed: true });
    const [comment] = job.api.state.comments;
    expect(comment).toMatchObject({ issue: 5 });
    expect(comment?.body).toMatch(
      /### ✅ Plan: web1\\: \d+ units? changes?\\, .*(no reboot|reboot needed)\n/,
    );
    expect(comment?.body).toContain('<details><summary>Changes: ');
    expect(job.api.state.deployments).toEqual([]);
    expect(await world.truth()).toEqual(onOld);
  });

  it('refuses a host whose key is not the known one, says so, and changes nothing', async () => {
    const other = join(dirname(job.workspace), 'other');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', other]);
    const [kind, words] = readFileSync(`${other}.pub`, 'utf8').split(' ');
    const { main } = await run({
      'store-path': world.systems.next,
      'known-hosts': `[127.0.0.1]:${world.ssh.destination.port} ${kind} ${words}`,
    });
    expect(main.status, main.log).toBe(1);
    expect(main.outputs).toMatchObject({ outcome: 'failed', reason: 'unreachable' });
    expect(main.outputs.message).toMatch(/host key/i);
    expect(await world.truth()).toEqual(onOld);
  });

  it('is not weakened by what a repository says of ssh', async () => {
    writeFileSync(
      join(job.workspace, 'nixos-rebuild-test.json'),
      JSON.stringify({
        hosts: {
          web1: {
            target: {
              ...{ address: '127.0.0.1', user: 'root', port: world.ssh.destination.port },
              sshOptions: ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null'],
            },
          },
        },
      }),
    );
    const { main } = await run({
      ...{ 'store-path': world.systems.next, targets: '' },
      'known-hosts': `elsewhere ${scanned().split(' ').slice(1).join(' ').split('\n')[0]}`,
    });
    expect(main.outputs, main.log).toMatchObject({ outcome: 'failed', reason: 'unreachable' });
    expect(await world.truth()).toEqual(onOld);
  });

  it.each([
    ['is cancelled', ['SIGINT'], 'cancelled', /told to go back, since the deployment was cancelled/],
    ['is killed', ['SIGINT', 'SIGTERM', 'SIGKILL'], 'no-ack', /could not be reached .* went back/],
  ] as const)(
    'has the host decide where the job %s, and post reports that and ends the agent',
    async (_, signals, reason, message) => {
      let isSent = false;
      const send = async (process: ChildProcess) => {
        for (const signal of signals) {
          process.kill(signal);
          await sleep(300);
        }
      };
      const { main, post } = await run(
        { 'store-path': world.systems.next, 'ack-timeout': '5', settle: '8' },
        {
          onOutput: (process, log) => {
            if (isSent || !log.includes('::group::verifying')) return;
            isSent = true;
            void send(process);
          },
        },
      );
      expect(isSent, main.log).toBe(true);
      expect(main.status).not.toBe(0);
      expect(main.summary).toBe('');
      expect(post.status, post.log).toBe(0);
      expect(post.outputs, post.log).toMatchObject({ outcome: 'rolled_back', 'rolled-back': 'true', reason });
      expect(post.outputs.message).toMatch(message);
      expect(post.summary).toMatch(/^## ↩️ web1 /);
      expect(job.api.state.comments.map(({ issue }) => issue)).toEqual(['c'.repeat(40)]);
      expect(job.api.state.deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'failure' });
      expect(await world.truth()).toEqual(onOld);
      expect(placesOfKey()).toEqual([]);
      expect(agents()).toEqual([]);
      const { dir } = z.object({ dir: z.string() }).parse(JSON.parse(main.states.ssh ?? ''));
      expect(existsSync(dir)).toBe(false);
    },
  );
});
