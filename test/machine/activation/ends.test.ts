import { describe, expect, it } from 'vitest';
import { activeStates, setProfile, settleIn, systemProfile } from '../../support/miniature.js';
import { skips } from '../world.js';
import { World } from './world.js';

const untouched = { current: 'base', profile: 'base', boots: 'base' };

describe.skipIf(skips('container'))('an activation', () => {
  const world = World.forTests('bash');
  const invocations = () => world.machine.succeed('systemctl show -P InvocationID web worker old');
  const generations = () => world.machine.succeed(`ls -d ${systemProfile}-*-link`);

  it('that is acknowledged is committed: the system runs, is in the profile and boots', async () => {
    const activation = await world.start('next');
    const tried = await activation.tried();
    expect(tried).toMatchObject({
      verdict: null,
      reading: { state: { state: 'waiting', switch_status: 0 } },
    });
    expect(await world.truth(), 'nothing persists before').toEqual({ ...untouched, current: 'next' });
    expect(await activation.acknowledge()).toEqual({ outcome: 'success', reason: 'acknowledged' });
    await world.expectAllOn('next');
    expect(activation.last?.events.map(({ state }) => state)).toEqual([
      ...['activating', 'waiting', 'committing', 'committed'],
    ]);
  });

  it('hands over its own log, whole and once', async () => {
    let log = '';
    const onLog = (bytes: Uint8Array) => {
      log += Buffer.from(bytes).toString();
    };
    const activation = await world.start('next', {}, { onLog });
    await activation.tried();
    await activation.acknowledge();
    expect(log).toContain('stopping the following units: old.service, web.service');
    expect(log).toContain('updating the miniature boot loader...');
    const { id } = activation;
    expect(log).toBe(await world.machine.succeed(`cat /run/nixos-rebuild-test/${id}/log`));
  });

  it('that nobody acknowledges goes back', async () => {
    const activation = await world.start('next', { answerSeconds: 1 });
    expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'no-ack' });
    await world.expectAllOn('base');
    expect(await activeStates(world.machine, 'web', 'worker', 'old')).toEqual(['active', 'active', 'active']);
  });

  it('that is refused by who verifies goes back, and says why', async () => {
    const before = await generations();
    const activation = await world.start('next');
    await activation.tried();
    expect(await activation.refuse('critical-unit')).toEqual({ outcome: 'rolled_back', reason: 'nack' });
    expect(activation.last?.state?.detail).toBe('critical-unit');
    await world.expectAllOn('base');
    expect(await generations()).toBe(before);
  });

  it('goes back when a service dies ten seconds after it was started', async () => {
    const activation = await world.start('crash-loop');
    expect((await activation.tried()).verdict).toBeNull();
    await world.machine.waitUntilSucceeds('systemctl is-failed unstable.service', { timeoutSeconds: 60 });
    expect(await activation.refuse('critical-unit')).toMatchObject({ outcome: 'rolled_back' });
    await world.expectAllOn('base');
    await world.machine.fail('systemctl is-active unstable.service');
  });

  it('of the system that runs already only commits', async () => {
    const before = await invocations();
    const activation = await world.start('base');
    await activation.tried();
    expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
    await world.expectAllOn('base');
    expect(await invocations()).toBe(before);
  });

  it('needs two calls of its host when all is well', async () => {
    const { host } = world;
    let calls = 0;
    const run = host.run.bind(host);
    host.run = (script, signal) => {
      calls += 1;
      return run(script, signal);
    };
    const { Activation } = await import('../../../src/activation/index.js');
    const activation = await Activation.start(host, { id: 'counted', toplevel: world.systems.next });
    await activation.tried();
    expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
    expect(calls).toBe(2);
  });

  describe('whose check refuses it', () => {
    it('ends as refused, and nothing was touched', async () => {
      const before = await invocations();
      // What an earlier switch has left there says nothing about this one.
      await world.machine.succeed('mkdir -p /run/nixos; echo web.service >/run/nixos/restart-list');
      const activation = await world.start('failed-check');
      expect(await activation.ended()).toEqual({ outcome: 'refused', reason: 'pre-switch-check' });
      await world.machine.succeed('rm /run/nixos/restart-list');
      await world.expectAllOn('base');
      expect(await invocations()).toBe(before);
    });

    it('needs a boot where a component differs that cannot be exchanged', async () => {
      const activation = await world.start('inhibited');
      expect(await activation.ended()).toEqual({ outcome: 'needs_boot', reason: 'switch-inhibitors' });
      await world.expectAllOn('base');
    });
  });

  it('goes back when a part of the activation script fails (status 2)', async () => {
    const activation = await world.start('failed-activation');
    expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'exit-2' });
    await world.expectAllOn('base');
  });

  describe('with failed units (status 4)', () => {
    it('waits for who looks at the units, and is committed if that is acknowledged', async () => {
      const activation = await world.start('failed-unit');
      expect(await activation.tried()).toMatchObject({
        verdict: null,
        reading: { state: { state: 'waiting', switch_status: 4 } },
      });
      expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
      await world.expectAllOn('failed-unit');
    });

    it('goes back if it is not', async () => {
      const activation = await world.start('failed-unit', { answerSeconds: 1 });
      expect(await activation.ended()).toMatchObject({ outcome: 'rolled_back', reason: 'no-ack' });
      await world.expectAllOn('base');
      expect(await activeStates(world.machine, 'web')).toEqual(['active']);
    });
  });

  it('finds another switch under way (status 11), and leaves that alone', async () => {
    const { release } = await world.holdSwitch();
    const activation = await world.start('next');
    expect(await activation.ended()).toEqual({ outcome: 'busy', reason: 'other-switch' });
    await release();
    await world.expectAllOn('base');
  });

  describe('that only a boot can do (status 100)', () => {
    it('ends as that, and nothing persists', async () => {
      const activation = await world.start('new-init');
      expect(await activation.ended()).toEqual({ outcome: 'needs_boot', reason: 'init-interface' });
      await world.expectAllOn('base');
    });

    it('is what boots next where that was asked for', async () => {
      const activation = await world.start('new-init', { stageIfBootNeeded: true });
      expect(await activation.ended()).toEqual({ outcome: 'needs_boot', reason: 'staged' });
      expect(await world.truth()).toEqual({ current: 'base', profile: 'new-init', boots: 'new-init' });
    });
  });

  it('with the action "boot" changes nothing but what boots', async () => {
    const before = await invocations();
    const activation = await world.start('next', { action: 'boot' });
    expect(await activation.ended()).toEqual({ outcome: 'needs_boot', reason: 'staged' });
    expect(await world.truth()).toEqual({ current: 'base', profile: 'next', boots: 'next' });
    expect(await invocations()).toBe(before);
  });

  it('that hangs goes back after its time', async () => {
    const activation = await world.start('hanging', { switchSeconds: 4 });
    expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'timeout' });
    await world.expectAllOn('base');
  });

  it('goes back when the program dies in the middle', async () => {
    const activation = await world.start('suicidal');
    expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'exit-137' });
    await world.expectAllOn('base');
  });

  it('is not held up by what it leaves in the background, nor by what it prints', async () => {
    const activation = await world.start('wordy');
    expect((await activation.tried()).verdict).toBeNull();
    expect(activation.last?.log.size).toBeLessThan(1_100_000);
    expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
  });

  it('says so when the way back fails', async () => {
    const activation = await world.start('trap');
    await activation.tried();
    expect(await activation.refuse('test')).toMatchObject({ outcome: 'rollback_failed', reason: 'nack' });
    expect((await world.truth()).profile).toBe('base');
    await world.machine.succeed('umount /etc/systemd');
  });

  it('is not cut short by systemd, which executes itself again', async () => {
    const activation = await world.start('next');
    await activation.tried();
    await world.machine.succeed(['systemctl daemon-reload', 'systemctl daemon-reexec']);
    expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
    await world.expectAllOn('next');
  });

  it('waits for as long as there are signs of life, and at most for the longest time', async () => {
    const activation = await world.start('next', { answerSeconds: 2, longestSeconds: 7 });
    const { reading } = await activation.tried();
    const began = reading?.host.uptime ?? 0;
    let progress = await activation.keepAlive();
    while (progress.verdict === null && progress.reading?.state?.state === 'waiting') {
      await new Promise((resolve) => setTimeout(resolve, 500));
      progress = await activation.keepAlive();
    }
    expect(await activation.ended()).toMatchObject({ outcome: 'rolled_back', reason: 'no-ack' });
    const ended = activation.last?.events.find(({ state }) => state === 'rolling-back')?.uptime ?? 0;
    expect(ended - began).toBeGreaterThanOrEqual(5);
    expect(ended - began).toBeLessThanOrEqual(10);
    await world.expectAllOn('base');
  });

  it('returns to a generation that there is, without a new one', async () => {
    const { machine, systems } = world;
    await setProfile(machine, systems.next);
    await settleIn(machine, systems.next);
    const before = await generations();
    const numbers =
      before
        .match(/\d+(?=-link)/g)
        ?.map(Number)
        .sort((a, b) => a - b) ?? [];
    const activation = await world.start('base', { generation: numbers.at(-2) as number });
    await activation.tried();
    expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
    await world.expectAllOn('base');
    expect(await generations()).toBe(before);
  });
});
