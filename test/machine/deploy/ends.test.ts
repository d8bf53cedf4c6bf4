import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/builds/metadata-file.js';
import { skips } from '../world.js';
import { DeployWorld, type Truth } from './world.js';

const names = [
  ...(['base', 'next', 'failed-unit', 'crash-loop', 'failed-activation', 'failed-check'] as const),
  ...(['inhibited', 'new-init', 'failed-boot-loader', 'bare', 'hanging'] as const),
] as const;
type Name = (typeof names)[number];

const onOld: Truth = { current: 'base', profile: 'base', boots: 'base' };
const onNew: Truth = { current: 'next', profile: 'next', boots: 'next' };

describe.skipIf(skips('container'))('nixos-rebuild-test deploy', () => {
  const world = DeployWorld.forTests('test/machine/activation/systems.nix', names);

  it('activates, verifies and commits a system, in at most 15 round trips, with all of it in one build', async () => {
    const deployed = await world.deploy('next');
    const { status, deployment } = deployed;
    expect(deployment).toMatchObject({ outcome: 'success', success: true, changed: true, failure: null });
    expect(status).toBe(0);
    expect(await world.truth()).toEqual(onNew);
    expect(deployment.round_trips).toBeLessThanOrEqual(15);
    expect(deployment.steps.map(({ name }) => name)).toEqual([
      ...['planning', 'copying', 'activating', 'verifying'],
    ]);
    expect(deployment.before?.generation).toBe((deployment.after?.generation ?? 0) - 1);
    expect(deployment.after?.current).toBe(world.systems.next);
    expect(deployment.units).toContainEqual({
      unit: 'web.service',
      action: 'restart',
      seconds: expect.any(Number),
    });
    const metadata = await readMetadata(deployed.dir);
    expect(metadata).toMatchObject({ action: 'deploy', host: 'web1', outcome: 'success' });
    expect(metadata.system).toMatchObject({ before: world.systems.base, current: world.systems.next });
    const log = world.file(deployed, 'rebuild.log');
    expect(log).toMatch(/restart {2}web\.service {5}ExecStart changed/);
    expect(log).toContain('updating the miniature boot loader...');
    expect(log).toContain('✓ web1 runs the new system, is well, and boots it');
  });

  it('changes nothing on a host that runs and boots the system, in at most 6 round trips', async () => {
    const { status, deployment } = await world.deploy('base');
    expect(deployment).toMatchObject({
      outcome: 'success',
      reason: 'unchanged',
      changed: false,
      copied: null,
    });
    expect(status).toBe(0);
    expect(deployment.round_trips).toBeLessThanOrEqual(6);
    expect(await world.truth()).toEqual(onOld);
  });

  it.each<[Name, string[], Partial<Record<'outcome' | 'reason' | 'family', string>>, number]>([
    ['failed-unit', [], { outcome: 'rolled_back', reason: 'unit-failed', family: 'unhealthy' }, 1],
    ['crash-loop', ['--settle', '8'], { outcome: 'rolled_back', reason: 'unit-looping', family: 'unhealthy' }, 1],
    ['failed-activation', [], { outcome: 'rolled_back', reason: 'exit-2', family: 'activation-script' }, 1],
    ['failed-check', [], { outcome: 'refused', reason: 'pre-switch-check', family: 'pre-switch' }, 1],
    ['inhibited', [], { outcome: 'needs_boot', reason: 'switch-inhibitors', family: 'pre-switch' }, 1],
    ['new-init', [], { outcome: 'needs_boot', reason: 'init-interface', family: 'pre-switch' }, 1],
    ['failed-boot-loader', [], { outcome: 'rolled_back', reason: 'commit-failed', family: 'bootloader' }, 1],
    ['hanging', ['--switch-timeout', '3'], { outcome: 'rolled_back', reason: 'timeout' }, 1],
    ['next', ['--check', 'false'], { outcome: 'success' }, 0],
    ['next', ['--check', '! systemctl is-active fresh'], { outcome: 'rolled_back', reason: 'check' }, 1],
    ['next', ['--critical', 'old'], { outcome: 'rolled_back', reason: 'unit-gone' }, 1],
    ['failed-unit', ['--no-rollback'], { outcome: 'success' }, 0],
  ])(
    '%s %j ends as %j, with status %i, and the host is on the system that this means',
    async (name, argv, expected, exit) => {
      const { status, deployment } = await world.deploy(name, ...argv);
      const { outcome, reason, failure } = deployment;
      expect({ outcome, reason, family: failure?.family }, deployment.message).toMatchObject(expected);
      expect(status).toBe(exit);
      const stays = outcome === 'success' ? { current: name, profile: name, boots: name } : onOld;
      expect(await world.truth()).toEqual(stays);
      if (outcome === 'rolled_back') {
        expect(deployment.health_after_rollback).toMatchObject({ healthy: true });
        expect(deployment.after).toMatchObject({ current: world.systems.base, profile: world.systems.base });
      }
    },
  );
});
