import { describe, expect, it } from 'vitest';
import type { Activation } from '../../../src/activation/index.js';
import { setProfile, settleIn, systemProfile } from '../../support/miniature.js';
import { skips } from '../world.js';
import { type Name, World } from './world.js';

// Each state: what its next step needs is held, or the system takes its time.

describe.skipIf(skips('container'))('the host, when its supervisor is ended', () => {
  const world = World.forTests('dash');

  /** An activation that waits for its answer. */
  async function waiting(): Promise<Activation> {
    const activation = await world.start('next');
    await activation.tried();
    return activation;
  }

  /** An activation under way. The call that starts it returns when there is something to tell. */
  function underway(name: Name, state: 'activating'): Promise<Activation> {
    const id = `t-${Math.random().toString(36).slice(2, 10)}`;
    const starting = world.start(name, { id });
    return world.until({ id }, state).then(() => {
      starting.catch(() => {});
      return world.find(id);
    });
  }

  /** An activation that was acknowledged, and and that does not come to set its profile, or its boot entry. */
  async function committing(until: 'profile' | 'boot entry') {
    const activation = await waiting();
    const { release } = await (until === 'profile' ? world.hold('nix-env') : world.holdSwitch());
    await world.machine.succeed(`touch /run/nixos-rebuild-test/${activation.id}/ack`);
    await world.until(activation, 'committing');
    if (until === 'boot entry')
      await world.machine.waitUntilSucceeds(`[ "$(readlink -f ${systemProfile})" = ${world.systems.next} ]`);
    return { activation, release };
  }

  /** One from a system whose own activation takes 3 s, on its way back. */
  async function rollingBack(): Promise<Activation> {
    await setProfile(world.machine, world.systems.slow);
    await settleIn(world.machine, world.systems.slow);
    const activation = await waiting();
    await world.machine.succeed(`touch /run/nixos-rebuild-test/${activation.id}/nack`);
    await world.until(activation, 'rolling-back');
    return activation;
  }

  describe('by SIGTERM', () => {
    it('goes back from the middle of a switch, without waiting for its end', async () => {
      const activation = await underway('hanging', 'activating');
      await world.kill(activation, 'TERM', 'main');
      expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'stopped' });
      await world.expectAllOn('base');
    });

    it('goes back while it waits for an answer', async () => {
      const activation = await waiting();
      await world.machine.succeed(`systemctl stop nixos-rebuild-test-${activation.id}`);
      expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'stopped' });
      await world.expectAllOn('base');
    });

    it('completes a commit', async () => {
      const { activation, release } = await committing('profile');
      await world.kill(activation, 'TERM', 'main');
      await release();
      expect(await activation.ended()).toEqual({ outcome: 'success', reason: 'acknowledged' });
      await world.expectAllOn('next');
    });

    it('completes the way back', async () => {
      const activation = await rollingBack();
      await world.kill(activation, 'TERM', 'main');
      expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'nack' });
      await world.expectAllOn('slow');
    });
  });

  describe.each(['main', 'all'] as const)('by SIGKILL (%s)', (whom) => {
    it('before the switch is as it was', async () => {
      const { release } = await world.hold('nix-store');
      const activation = await underway('next', 'activating');
      await world.kill(activation, 'KILL', whom);
      await release();
      expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'supervisor-lost' });
      await world.expectAllOn('base');
    });

    it('in the switch goes back by its guard', async () => {
      const activation = await underway('slow', 'activating');
      await world.machine.waitUntilSucceeds(
        `grep -q activating /run/nixos-rebuild-test/${activation.id}/log`,
      );
      await world.kill(activation, 'KILL', whom);
      expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'supervisor-lost' });
      await world.expectAllOn('base');
    });

    it('while it waits goes back by its guard', async () => {
      const activation = await waiting();
      await world.kill(activation, 'KILL', whom);
      expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'supervisor-lost' });
      await world.expectAllOn('base');
    });

    it.each([
      ['before the profile is set', 'profile'],
      ['between profile and boot entry', 'boot entry'],
    ] as const)('%s has its commit completed by the guard', async (_, until) => {
      const { activation, release } = await committing(until);
      await world.kill(activation, 'KILL', whom);
      await release();
      expect(await activation.ended()).toEqual({ outcome: 'success', reason: 'acknowledged' });
      await world.expectAllOn('next');
    });

    it('on the way back goes on with that', async () => {
      const activation = await rollingBack();
      await world.kill(activation, 'KILL', whom);
      expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'nack' });
      await world.expectAllOn('slow');
    });
  });

  describe('with its guard', () => {
    /** Kills both: the guard is in the switch of a slow system. */
    async function leftAlone(): Promise<Activation> {
      const activation = await rollingBack();
      const unit = `nixos-rebuild-test-${activation.id}.service`;
      await world.kill(activation, 'KILL', 'all');
      await world.machine.waitUntilSucceeds(`[ "$(systemctl show -P SubState ${unit})" = stop-post ]`);
      await world.kill(activation, 'KILL', 'all');
      await world.machine.waitUntilFails(
        `systemctl is-active --quiet ${unit} || systemctl show -P ActiveState ${unit} | grep -q deactivating`,
      );
      return activation;
    }

    it('is unverified, takes no other activation, and is recovered', async () => {
      const activation = await leftAlone();
      expect((await activation.read()).verdict).toEqual({ outcome: 'unverified', reason: 'supervisor-lost' });
      const other = await world.start('next');
      expect(await other.ended()).toEqual({ outcome: 'refused', reason: 'unfinished' });
      expect(other.last?.state?.detail).toBe(activation.id);
      expect(await world.find(activation.id).recover()).toEqual({ outcome: 'rolled_back', reason: 'nack' });
      await world.expectAllOn('slow');
      const next = await world.start('next');
      await next.tried();
      expect(await next.acknowledge()).toMatchObject({ outcome: 'success' });
    });
  });

  describe.each(['crash', 'reboot'] as const)('with the whole host (%s)', (end) => {
    const known = () => ({
      before: { bootId: bootId.trim(), current: world.systems.base, toplevel: world.systems.slow },
    });
    let bootId = '';
    const noteBoot = async () => {
      bootId = await world.machine.succeed('cat /proc/sys/kernel/random/boot_id');
    };

    it('in the switch boots the old system', async () => {
      await noteBoot();
      const { id } = await underway('slow', 'activating');
      await world.machine[end]();
      expect(await world.find(id, known()).ended()).toEqual({ outcome: 'interrupted', reason: 'rebooted' });
      expect(await world.truth()).toEqual({ current: 'base', profile: 'base', boots: 'base' });
    });

    it('while it waits for an answer boots the old system', async () => {
      const activation = await waiting();
      await world.machine[end]();
      expect(await activation.ended()).toEqual({ outcome: 'interrupted', reason: 'rebooted' });
      expect(await world.truth()).toEqual({ current: 'base', profile: 'base', boots: 'base' });
    });

    it('after the commit boots the new system', async () => {
      const activation = await waiting();
      expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
      await world.machine[end]();
      expect(await activation.ended()).toMatchObject({ outcome: 'success' });
      await world.expectAllOn('next');
    });
  });

  describe('by a power cut', () => {
    it('before the profile is set boots the old system', async () => {
      const { activation } = await committing('profile');
      await world.machine.crash();
      expect(await activation.ended()).toEqual({ outcome: 'interrupted', reason: 'rebooted' });
      expect(await world.truth()).toEqual({ current: 'base', profile: 'base', boots: 'base' });
    });

    it('between profile and boot entry boots the old system, and the next deployment repairs that', async () => {
      const { activation } = await committing('boot entry');
      await world.machine.crash();
      expect(await activation.ended()).toEqual({ outcome: 'interrupted', reason: 'boot-entry-missing' });
      expect(await world.truth()).toEqual({ current: 'base', profile: 'next', boots: 'base' });
      const next = await world.start('next');
      await next.tried();
      expect(await next.acknowledge()).toMatchObject({ outcome: 'success' });
      await world.expectAllOn('next');
    });

    it('on the way back boots the old system', async () => {
      const activation = await rollingBack();
      await world.machine.crash();
      expect(await activation.ended()).toEqual({ outcome: 'interrupted', reason: 'rebooted' });
      expect(await world.truth()).toEqual({ current: 'slow', profile: 'slow', boots: 'slow' });
    });
  });

  it('by a shutdown in the middle of a commit completes it before', async () => {
    const { activation } = await committing('boot entry');
    // The holder of the lock is stopped by the shutdown as well.
    await world.machine.reboot();
    expect(await activation.ended()).toMatchObject({ outcome: 'success' });
    await world.expectAllOn('next');
  });
});
