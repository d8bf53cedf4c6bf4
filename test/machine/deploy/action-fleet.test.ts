import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deploymentSchema } from '../../../src/builds/deployment.js';
import type { Machine } from '../../../src/machine/machine.js';
import { createMachine } from '../../../src/machine/start.js';
import { useJob } from '../../e2e/action/runner.js';
import { pullRequestEvent } from '../../setup/github/events.js';
import { type ContainerSsh, sshInto } from '../../support/container-ssh.js';
import { git } from '../../support/git.js';
import {
  bootInto,
  bringInto,
  buildSystems,
  currentSystem,
  lonelyContainer,
  setProfile,
  settleIn,
} from '../../support/miniature.js';
import { skips } from '../world.js';

/** The second one gets a system that is not well. */
const hosts = ['web1', 'web2', 'db'] as const;
type Host = (typeof hosts)[number];

describe.skipIf(skips('container'))('the deploy Action to several hosts over ssh', () => {
  const job = useJob();
  let systems: Record<'base' | 'next' | 'failed-unit', string>;
  const machines = {} as Record<Host, Machine>;
  const ssh = {} as Record<Host, ContainerSsh>;

  beforeAll(async () => {
    systems = await buildSystems(['base', 'next', 'failed-unit']);
    for (const name of hosts) {
      machines[name] = await createMachine(name, await lonelyContainer());
      await bringInto(machines[name], Object.values(systems));
      await bootInto(machines[name], systems.base);
      ssh[name] = await sshInto(machines[name]);
    }
    // One key for all of them, as the input has it.
    const key = readFileSync(`${keyFile('web1')}.pub`, 'utf8');
    for (const name of hosts) appendFileSync(join(dirname(keyFile(name)), 'authorized'), key);
  });
  beforeEach(async () => {
    for (const machine of Object.values(machines)) {
      await setProfile(machine, systems.base);
      await settleIn(machine, systems.base);
      await machine.execute('systemctl reset-failed; rm -rf /run/nixos-rebuild-test');
    }
    cpSync('examples/miniature', job.workspace, { recursive: true });
    writeFileSync(
      join(job.workspace, 'flake.nix'),
      `{ outputs = _: let all = import ./variants.nix; in {
        nixosConfigurations = { web1 = all.next; web2 = all.failed-unit; db = all.next; };
      }; }\n`,
    );
    git(job.workspace, 'init', '-q', '-b', 'main');
    git(job.workspace, 'add', '.');
    git(job.workspace, 'commit', '-q', '-m', 'next');
  });
  afterAll(async () => {
    for (const one of Object.values(ssh)) one.close();
    for (const machine of Object.values(machines)) await machine.close();
  });

  const keyFile = (name: Host) => ssh[name].destination.identity ?? '';
  const portOf = (name: Host) => String(ssh[name].destination.port);

  /** Deploys to all of them, one after the other, on a pull request. */
  const deploy = (inputs: Record<string, string>) =>
    job.run(
      {
        inputs: {
          ...{ hosts: hosts.join(' '), jobs: '1', settle: '2', critical: 'web', 'allow-activation': 'true' },
          targets: hosts.map((name) => `${name}=root@127.0.0.1:${portOf(name)}`).join('\n'),
          'ssh-key': readFileSync(keyFile('web1'), 'utf8'),
          'known-hosts': hosts
            .map((name) =>
              execFileSync('ssh-keyscan', ['-p', portOf(name), '127.0.0.1'], {
                encoding: 'utf8',
                stdio: ['ignore', 'pipe', 'ignore'],
              }),
            )
            .join(''),
          ...inputs,
        },
        event: pullRequestEvent(),
      },
      { main: 'deploy', post: 'deploy-post' },
    );

  const running = async () =>
    Object.fromEntries(
      await Promise.all(
        hosts.map(async (name) => {
          const current = await currentSystem(machines[name]);
          return [name, Object.entries(systems).find(([, path]) => path === current)?.[0]];
        }),
      ),
    );

  it.each([
    [
      'stop',
      { web1: 'next', web2: 'base', db: 'base' },
      { web1: 'success', web2: 'rolled_back' },
      '1 of 3 hosts are well',
      'Not begun',
    ],
    [
      'continue',
      { web1: 'next', web2: 'base', db: 'next' },
      { web1: 'success', web2: 'rolled_back', db: 'success' },
      '2 of 3 hosts are well',
      'Success',
    ],
  ] as const)(
    'with %s reports the one that went back and the others, in one comment, summary, outputs and annotations',
    async (policy, truth, ended, headline, db) => {
      const { main, post } = await deploy({ 'on-host-failure': policy, trend: 'false' });
      expect(main.status, main.log).toBe(1);
      expect(await running()).toEqual(truth);
      const deployments = z.array(deploymentSchema).parse(JSON.parse(main.outputs.report ?? ''));
      expect(Object.fromEntries(deployments.map(({ host, outcome }) => [host, outcome]))).toEqual(ended);
      expect(main.outputs).toMatchObject({
        ...{ outcome: 'rolled_back', success: 'false', reason: 'unit-failed', 'rolled-back': 'true' },
        message: expect.stringMatching(/^web2 was not well, and went back: /),
      });
      expect(JSON.parse(main.outputs.generation ?? '')).toMatchObject({ web2: 1 });
      expect(JSON.parse(main.outputs['store-path'] ?? '')).toMatchObject({ web1: systems.next });

      expect(main.summary).toMatch(
        new RegExp(`^## ↩️ ${headline}; web2 was not well`.replaceAll(';', '\\\\;')),
      );
      const [comment, ...others] = job.api.state.comments;
      expect(others).toEqual([]);
      expect(comment).toMatchObject({ issue: 5 });
      for (const text of [main.summary, comment?.body ?? '']) {
        expect(text).toMatch(/\| ✅ `web1` \| Success \|/);
        expect(text).toMatch(/\| ↩️ `web2` \| Rolled back \|/);
        expect(text).toMatch(new RegExp(`\\| \\S+ \`db\` \\| ${db} \\|`));
        // The way back of the one that changed, folded, and why the other went back.
        expect(text).toMatch(/nixos-rebuild-test deploy rollback web1 --to \d+/);
        expect(text).toMatch(/#### ↩️ web2 was not well/);
      }
      expect(comment?.body).toMatch(/The screen of `web2`:\n\n\[!\[the last screen of the deployment\]\(/);

      const errors = main.log.split('\n').filter((line) => line.startsWith('::error'));
      expect(errors.filter((line) => line.includes('web2 was not well, and went back'))).toHaveLength(1);
      expect(errors.some((line) => line.includes('web1 '))).toBe(false);
      expect(errors.some((line) => line.includes('db was not changed: it was not begun with'))).toBe(
        policy === 'stop',
      );
      // What preflight finds in the sources is told once for all hosts.
      expect(main.summary.match(/Preflight: ✓ \d+ warnings? in/g)).toHaveLength(1);
      expect(main.log.match(/::warning title=NixOS preflight%3A service-as-root/g)).toHaveLength(1);
      expect(job.api.state.deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'failure' });
      expect(job.api.requests.length, job.api.requests.join('\n')).toBeLessThanOrEqual(12);
      console.log(`requests of a failing deployment with its picture: ${job.api.requests.length}`);
      const names = job.api.state.artifacts.map(({ name }) => name);
      expect(names).toHaveLength(1);
      expect(post).toMatchObject({ status: 0, log: '', summary: '' });
    },
  );
});
