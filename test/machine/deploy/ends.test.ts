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
    [
      'crash-loop',
      ['--on-failed-units', 'rollback'],
      { outcome: 'rolled_back', reason: 'unit-looping', family: 'unhealthy' },
      1,
    ],
    ['failed-activation', [], { outcome: 'rolled_back', reason: 'exit-2', family: 'activation-script' }, 1],
    ['failed-check', [], { outcome: 'refused', reason: 'pre-switch-check', family: 'pre-switch' }, 1],
    ['inhibited', [], { outcome: 'needs_boot', reason: 'switch-inhibitors', family: 'pre-switch' }, 1],
    ['new-init', [], { outcome: 'needs_boot', reason: 'init-interface', family: 'pre-switch' }, 1],
    ['failed-boot-loader', [], { outcome: 'rolled_back', reason: 'commit-failed', family: 'bootloader' }, 1],
    ['hanging', ['--switch-timeout', '10'], { outcome: 'rolled_back', reason: 'timeout' }, 1],
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

  it('keeps a system whose new service dies again and again, which nobody called critical, with a warning', async () => {
    const { status, deployment } = await world.deploy('crash-loop');
    expect({ status, outcome: deployment.outcome }).toEqual({ status: 0, outcome: 'success' });
    expect(deployment.warnings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^unstable\.service is started again and again|^unstable\.service (?:has failed|was restarted)/,
      ),
    );
  });

  it('goes back by hand to the generation before, and to one by its number, supervised as well', async () => {
    const { deployment } = await world.deploy('next');
    const before = deployment.before?.generation ?? 0;
    const back = await world.run('rollback', 'web1', '--json', '--settle', '2');
    expect(back.status, back.err).toBe(0);
    expect(await world.truth()).toEqual(onOld);
    expect(JSON.parse(back.out)[0]).toMatchObject({ action: 'rollback', outcome: 'success', changed: true });
    const forth = await world.run('rollback', 'web1', '--to', String(before + 1), '--json', '--settle', '2');
    expect(forth.status, forth.err).toBe(0);
    expect(await world.truth()).toEqual(onNew);
    const none = await world.run('rollback', 'web1', '--to', '999', '--json');
    expect(JSON.parse(none.out)[0]).toMatchObject({ outcome: 'failed', reason: 'no-generation' });
  });

  it('tells what a host runs and what became of deployments, and that there is nothing to recover', async () => {
    const { deployment } = await world.deploy('next');
    const { status, out } = await world.run('status', 'web1');
    expect(status).toBe(0);
    expect(out).toMatch(/runs +miniature-26\.05\.2/);
    expect(out).toMatch(new RegExp(`${deployment.id} +committed`));
    expect((await world.run('recover', 'web1')).out).toBe('web1: there is nothing to recover\n');
  });

  it('writes a deployment without a host where the system cannot be built', async () => {
    const { status, deployment } = await world.deployPath('/nix/store/00000000000000000000000000000000-gone');
    expect(status).toBe(1);
    expect(deployment).toMatchObject({ outcome: 'failed', reason: 'not-built', target: null, changed: null });
    expect(await world.truth()).toEqual(onOld);
  });

  it('refuses what has no switch-to-configuration', async () => {
    const { status, deployment } = await world.deployPath(await world.etc());
    expect({ status, outcome: deployment.outcome }).toEqual({ status: 1, outcome: 'refused' });
    expect(deployment.message).toContain('is no NixOS system');
  });
});
