import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Deployment } from '../../../src/builds/deployment.js';
import { newContainer, skips } from '../world.js';
import { DeployWorld, withSshd } from './world.js';

/** How often each fault is met. */
const runs = Number(process.env.REMEDY_RUNS ?? 1);

describe.skipIf(skips('container') || skips('qemu'))('deploy --remedies', () => {
  const world = DeployWorld.forTests(
    'test/machine/trial/systems.nix',
    ['base', 'next', 'wakes', 'failed-unit'],
    withSshd(newContainer),
  );

  beforeEach(async () => {
    await world.machine.succeed('rm -f /run/woken');
  });

  /** The host has nothing of what is deployed to it: all of it is copied. */
  async function forget(): Promise<void> {
    await world.settle();
    const links = '/nix/var/nix/profiles/system';
    await world.machine.succeed(
      `nix-env --profile ${links} --delete-generations old && nix-store --delete ${world.systems.next}`,
    );
  }

  /** Deploys a system while the host answers nobody from the begin of the copy on, until a remedy for that waits. */
  async function whileCut(...words: string[]): Promise<Deployment> {
    const mark = join(world.dir, 'cut');
    const postBuild = [`touch ${mark}; while [ -e ${mark} ]; do sleep 0.1; done`];
    const config = join(world.dir, 'nixos-rebuild-test.json');
    writeFileSync(config, JSON.stringify({ hooks: { postBuild } }));
    onTestFinished(() => rmSync(config, { force: true }));
    const waits = () => logsIn(join(world.dir, 'rebuild-logs')).match(/retry-ssh .* waits/g)?.length ?? 0;
    const waited = waits();
    const deploying = world.deploy('next', ...words);
    await vi.waitUntil(() => existsSync(mark), { timeout: 60_000 });
    // The master of the connection is gone as well.
    await world.machine.succeed('systemctl stop ssh.socket ssh; pkill -KILL sshd; true');
    rmSync(mark);
    await vi.waitUntil(() => waits() > waited, { timeout: 60_000 });
    await world.machine.succeed('systemctl start ssh');
    return (await deploying).deployment;
  }

  it('copies again when an ssh that was lost meanwhile comes back', { timeout: runs * 120_000 }, async () => {
    for (let turn = 0; turn < runs; turn += 1) {
      if (turn > 0) await forget();
      const deployment = await whileCut('--remedies', 'safe');
      expect(deployment.remedies, deployment.message).toMatchObject([
        { name: 'retry-ssh', family: 'ssh', ran: true, helped: true, where: 'target' },
      ]);
      expect(deployment.copied?.paths).toBeGreaterThan(0);
      expect(deployment.message).toBe(
        'web1 runs the new system, is well, and boots it, only with a remedy (retry-ssh)',
      );
      expect(await world.truth()).toEqual({ current: 'next', profile: 'next', boots: 'next' });
    }
  });

  it('restarts a unit that has failed, where all are allowed, and keeps the system that is well then', async () => {
    const { status, deployment } = await world.deploy('wakes', '--remedies', 'all');
    expect(deployment.remedies, deployment.message).toMatchObject([
      { name: 'restart-unit', family: 'units', level: 'opt-in', ran: true, helped: true, where: 'target' },
    ]);
    expect({ status, message: deployment.message }).toEqual({
      status: 0,
      message: 'web1 runs the new system, is well, and boots it, only with a remedy (restart-unit)',
    });
    expect(await world.truth()).toEqual({ current: 'wakes', profile: 'wakes', boots: 'wakes' });
  });

  it.each([
    ['one that is restarted and fails again', 'failed-unit', 'all', { ran: true, helped: false }],
    ['one that would run, since that was not allowed', 'wakes', 'safe', { ran: false, helped: null }],
  ] as const)('goes back because of %s', async (_, name, policy, run) => {
    const { status, deployment } = await world.deploy(name, '--remedies', policy);
    expect({ status, outcome: deployment.outcome }, deployment.message).toEqual({
      status: 1,
      outcome: 'rolled_back',
    });
    expect(deployment.remedies).toMatchObject([{ name: 'restart-unit', ...run }]);
    expect(await world.truth()).toEqual({ current: 'base', profile: 'base', boots: 'base' });
  });

  it('copies again where HEALING_ENABLED of the environment asks for it', async () => {
    vi.stubEnv('HEALING_ENABLED', 'true');
    onTestFinished(() => void vi.unstubAllEnvs());
    await forget();
    const deployment = await whileCut();
    expect(deployment.remedies, deployment.message).toMatchObject([{ name: 'retry-ssh', helped: true }]);
  });

  it('does nothing without being asked', async () => {
    const { deployment } = await world.deploy('wakes');
    expect(deployment).toMatchObject({ outcome: 'rolled_back' });
    expect(deployment.remedies).toBeUndefined();
  });
});

/** The logs of all builds in a directory. */
function logsIn(dir: string): string {
  if (!existsSync(dir)) return '';
  return readdirSync(dir)
    .map((name) => join(dir, name, 'rebuild.log'))
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
