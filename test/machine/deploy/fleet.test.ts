import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deploymentSchema } from '../../../src/builds/deployment.js';
import { readMetadata } from '../../../src/builds/metadata-file.js';
import { updateSchema } from '../../../src/builds/update.js';
import type { Machine } from '../../../src/machine/machine.js';
import { createMachine } from '../../../src/machine/start.js';
import { cli } from '../../support/cli.js';
import { type ContainerSsh, sshInto } from '../../support/container-ssh.js';
import { commitFiles } from '../../support/dated-repository.js';
import { git, gitEnvironment } from '../../support/git.js';
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

const hosts = ['web1', 'web2', 'db'] as const;
type Host = (typeof hosts)[number];

describe.skipIf(skips('container'))('nixos-rebuild-test deploy to several hosts', () => {
  let dir: string;
  let systems: Record<'base' | 'next' | 'failed-unit', string>;
  const machines = {} as Record<Host, Machine>;
  const ssh = {} as Record<Host, ContainerSsh>;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    systems = await buildSystems(['base', 'next', 'failed-unit']);
    for (const name of hosts) {
      machines[name] = await createMachine(name, await lonelyContainer());
      await bringInto(machines[name], Object.values(systems));
      await bootInto(machines[name], systems.base);
      ssh[name] = await sshInto(machines[name]);
    }
    writeSsh();
    // A flake whose hosts are those systems, and one that is not well with its own.
    cpSync('examples/miniature', join(dir, 'miniature'), { recursive: true });
    writeFileSync(
      join(dir, 'flake.nix'),
      `{ outputs = _: let all = import ./miniature; in {
        nixosConfigurations = { web1 = all.next; web2 = all.failed-unit; db = all.next; };
      }; }`,
    );
    cpSync('examples/miniature', join(dir, 'partly/miniature'), { recursive: true });
    writeFileSync(
      join(dir, 'partly/flake.nix'),
      `{ outputs = _: let all = import ./miniature; in {
        nixosConfigurations = { web1 = all.next; db = all.next; web2 = throw "no such greeting"; };
      }; }`,
    );
    writeFileSync(
      join(dir, 'nixos-rebuild-test.json'),
      JSON.stringify({
        hosts: { web1: { tags: ['web'] }, web2: { tags: ['web'] }, db: {} },
        deploy: { settle: 2, jobs: 1 },
      }),
    );
  });
  /** One ssh that knows all of them: each container's own knows its name. */
  function writeSsh(): void {
    const cases = hosts.map((name) => `*" ${name} "*) exec ${ssh[name].env.PATH.split(':')[0]}/ssh "$@" ;;`);
    mkdirSync(join(dir, 'bin'));
    writeFileSync(
      join(dir, 'bin/ssh'),
      `#!/bin/sh\ncase " $* " in\n${cases.join('\n')}\n*) exec /usr/bin/ssh "$@" ;;\nesac\n`,
      { mode: 0o755 },
    );
  }

  beforeEach(async () => {
    for (const machine of Object.values(machines)) {
      await setProfile(machine, systems.base);
      await settleIn(machine, systems.base);
      await machine.execute('systemctl reset-failed');
    }
  });
  afterAll(async () => {
    for (const one of Object.values(ssh)) one.close();
    for (const machine of Object.values(machines)) await machine.close();
    for (const one of [dir, builds()]) rmSync(one, { recursive: true, force: true });
  });

  /** Beside the flake, which Nix copies. */
  const builds = () => `${dir}-builds`;

  async function deploy(...words: string[]) {
    const result = await cli(['deploy', ...words, '--json', '--output-dir', builds()], dir, {
      env: {
        ...process.env,
        PATH: `${join(dir, 'bin')}:${process.env.PATH}`,
        NIX_CONFIG: 'pure-eval = false',
      },
    });
    const deployments = z.array(deploymentSchema).parse(JSON.parse(result.out || '[]'));
    const messages = deployments.map(({ message }) => message);
    return {
      ...{ ...result, deployments },
      err: [...messages, result.err].join('\n'),
      ended: Object.fromEntries(deployments.map(({ host, outcome }) => [host, outcome])),
    };
  }

  const running = async () =>
    Object.fromEntries(
      await Promise.all(
        hosts.map(async (name) => {
          const current = await currentSystem(machines[name]);
          return [name, Object.entries(systems).find(([, path]) => path === current)?.[0]];
        }),
      ),
    );

  it('stops after the first that is not well, and leaves the others as they are', async () => {
    const { status, ended, err } = await deploy('web1', 'web2', 'db');
    expect(ended, err).toEqual({ web1: 'success', web2: 'rolled_back' });
    expect(status).toBe(1);
    expect(await running()).toEqual({ web1: 'next', web2: 'base', db: 'base' });
  });

  it('goes on with --on-host-failure continue', async () => {
    const { status, ended, err } = await deploy('--all-hosts', '--on-host-failure', 'continue');
    expect(ended, err).toEqual({ db: 'success', web1: 'success', web2: 'rolled_back' });
    expect(status).toBe(1);
    expect(await running()).toEqual({ web1: 'next', web2: 'base', db: 'next' });
  });

  it('takes back with rollback-all what the others got', async () => {
    const { deployments, err } = await deploy('--on', '@web', '--on-host-failure', 'rollback-all');
    expect(
      deployments.map(({ host, action, outcome }) => [host, action, outcome]),
      err,
    ).toEqual([
      ['web1', 'deploy', 'success'],
      ['web2', 'deploy', 'rolled_back'],
      ['web1', 'rollback', 'success'],
    ]);
    expect(err).toMatch(/web1 runs generation \d+, is well, and boots it/);
    expect(await running()).toEqual({ web1: 'base', web2: 'base', db: 'base' });
  });

  it('takes back no host that was not changed', async () => {
    await setProfile(machines.web1, systems.next);
    await settleIn(machines.web1, systems.next);
    const { ended, err } = await deploy('--on', '@web', '--on-host-failure', 'rollback-all');
    expect(ended, err).toEqual({ web1: 'success', web2: 'rolled_back' });
    expect(await running()).toEqual({ web1: 'next', web2: 'base', db: 'base' });
  });

  it('begins with canaries, and with no other where one is not well', async () => {
    const { ended, err } = await deploy(
      'web2',
      'web1',
      'db',
      '--canary',
      '1',
      '--on-host-failure',
      'continue',
    );
    expect(ended, err).toEqual({ web2: 'rolled_back' });
    expect(await running()).toEqual({ web1: 'base', web2: 'base', db: 'base' });
  });

  it('builds the systems of all hosts in one recording, which each deployment names', async () => {
    const { deployments, err } = await deploy('web1', 'db');
    expect(
      deployments.map(({ host, outcome }) => [host, outcome]),
      err,
    ).toEqual([
      ['web1', 'success'],
      ['db', 'success'],
    ]);
    const [shared, ...others] = new Set(deployments.map(({ shared_build }) => shared_build));
    expect(others).toEqual([]);
    expect(await readMetadata(join(builds(), shared ?? ''))).toMatchObject({
      action: 'build',
      host: 'web1,db',
    });
    expect(await running()).toEqual({ web1: 'next', web2: 'base', db: 'next' });
  });

  it('builds a host alone whose system the others are built without, and says why it fails', async () => {
    const { deployments, err, status } = await deploy(
      ...['web1', 'web2', 'db', '--flake', './partly', '--on-host-failure', 'continue'],
    );
    expect(status, err).toBe(1);
    expect(
      deployments.map(({ host, outcome, reason, shared_build: shared }) => [
        host,
        outcome,
        reason,
        shared !== null,
      ]),
      err,
    ).toEqual([
      ['web1', 'success', '', true],
      ['web2', 'failed', 'not-built', false],
      ['db', 'success', '', true],
    ]);
    expect(deployments[1]?.message).toContain('no such greeting');
  });

  it('takes an update back on all hosts, with lock and commit, where one is not well with it', async () => {
    const top = join(dir, 'updated');
    const [flake, input] = [join(top, 'flake'), join(top, 'input')];
    const release = (web1: string, web2: string) =>
      commitFiles(
        input,
        { 'flake.nix': `{ outputs = _: { variants = { web1 = "${web1}"; web2 = "${web2}"; }; }; }` },
        { date: '2026-03-10T12:00:00Z', subject: `${web1} ${web2}` },
      );
    release('base', 'base');
    cpSync('examples/miniature', join(flake, 'miniature'), { recursive: true });
    writeFileSync(
      join(flake, 'flake.nix'),
      `{
  inputs.input.url = "git+file://${input}";
  outputs = { input, ... }: {
    nixosConfigurations = builtins.mapAttrs (_: name: (import ./miniature/variants.nix).\${name}) input.variants;
  };
}`,
    );
    commitFiles(flake, {}, { date: '2026-03-10T12:00:00Z', subject: 'sources' });
    const env = {
      ...{ ...process.env, ...gitEnvironment, XDG_STATE_HOME: join(top, 'state') },
      PATH: `${join(dir, 'bin')}:${process.env.PATH}`,
    };
    const apply = async (...words: string[]) => {
      const options = ['--yes', '--commit', '--no-issues', '--no-recording', '--settle', '2', '--json'];
      const result = await cli(['update', 'apply', ...words, ...options], flake, { env });
      return { ...result, update: updateSchema.parse(JSON.parse(result.out || result.err)) };
    };
    expect((await apply('--no-deploy')).status).toBe(0);
    const lock = () => readFileSync(join(flake, 'flake.lock'), 'utf8');
    const before = { lock: lock(), head: git(flake, 'rev-parse', 'HEAD') };
    release('next', 'failed-unit');
    const { status, err, update } = await apply('web1', 'web2', '--on-failed-units', 'rollback');
    expect(status, err).toBe(1);
    expect(update).toMatchObject({ outcome: 'taken-back', lock: { state: 'restored' } });
    expect({ lock: lock(), head: git(flake, 'rev-parse', 'HEAD') }).toEqual(before);
    expect(await running()).toEqual({ web1: 'base', web2: 'base', db: 'base' });
  });
});
