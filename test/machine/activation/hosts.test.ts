import { describe, expect, it, onTestFinished } from 'vitest';
import { Activation } from '../../../src/activation/index.js';
import { fillUp, fullProfiles, smallBoot, stateDirectoryOf } from '../../support/lacking-room.js';
import { bringInto, setProfile, specialiseIn, systemProfile } from '../../support/miniature.js';
import { skips } from '../world.js';
import { World } from './world.js';

// What the host has to offer, and what it lacks.

describe.skipIf(skips('container'))('an activation on a host', () => {
  const world = World.forTests('bash');

  /** Gives the answer, and asserts what has to come of it. */
  async function answered(activation: Activation, answer: 'acknowledge' | 'refuse'): Promise<void> {
    const isWell = answer === 'acknowledge';
    const { outcome } = await (isWell ? activation.acknowledge() : activation.refuse('test'));
    expect(outcome).toBe(isWell ? 'success' : 'rolled_back');
    await world.expectAllOn(isWell ? 'next' : 'base');
  }

  it('of which another deployer is at work is busy, and says with what', async () => {
    const first = await world.start('next', { by: 'anna@laptop' });
    await first.tried();
    const second = await world.start('later');
    expect(await second.ended()).toEqual({ outcome: 'busy', reason: 'locked' });
    expect(await world.truth()).toMatchObject({ current: 'next' });
    expect(second.last?.state?.detail).toBe(first.id);
    expect((await Activation.find(world.host, first.id).read()).reading?.request?.by).toBe('anna@laptop');
    expect(await first.acknowledge()).toMatchObject({ outcome: 'success' });
    await world.expectAllOn('next');
  });

  it('that knows its name already is refused', async () => {
    const first = await world.start('next');
    const second = await world.start('later', { id: first.id });
    expect(await second.ended()).toEqual({ outcome: 'refused', reason: 'id-taken' });
    await first.tried();
    expect(await first.acknowledge()).toMatchObject({ outcome: 'success' });
  });

  it('whose state directory is full is refused, and nothing is touched', async () => {
    onTestFinished((await stateDirectoryOf(world.machine, '64k')).undo);
    await fillUp(world.machine, '/run/nixos-rebuild-test');
    const activation = await world.start('next');
    expect(await activation.ended()).toEqual({ outcome: 'refused', reason: 'state-directory' });
    await world.expectAllOn('base');
  });

  it('whose state directory becomes full goes back all the same, and can tell it', async () => {
    const { undo } = await stateDirectoryOf(world.machine, '300k');
    const activation = await world.start('next', { answerSeconds: 3 });
    await activation.tried();
    await fillUp(world.machine, '/run/nixos-rebuild-test');
    expect(await activation.ended()).toEqual({ outcome: 'rolled_back', reason: 'no-ack' });
    await undo();
    await world.expectAllOn('base');
  });

  it('whose boot loader fails gets back its profile, its boot entry and its system', async () => {
    const before = await world.machine.succeed(`ls -d ${systemProfile}-*-link`);
    const activation = await world.start('failed-boot-loader');
    await activation.tried();
    expect(await activation.acknowledge()).toEqual({ outcome: 'rolled_back', reason: 'commit-failed' });
    expect(activation.last?.state?.boot_entry).toBe('restored');
    await world.expectAllOn('base');
    expect(await world.machine.succeed(`ls -d ${systemProfile}-*-link`)).toBe(before);
  });

  it('whose /boot is full gets back its profile and its system, and keeps its boot entry', async () => {
    onTestFinished((await smallBoot(world.machine)).undo);
    await fillUp(world.machine, '/boot');
    const activation = await world.start('next');
    await activation.tried();
    expect(await activation.acknowledge()).toEqual({ outcome: 'rolled_back', reason: 'commit-failed' });
    expect(activation.last?.state?.boot_entry).toBe('intact');
    await world.expectAllOn('base');
  });

  it('whose boot loader has destroyed its entry says that what boots is not known', async () => {
    const { machine } = world;
    onTestFinished((await smallBoot(machine)).undo);
    const activation = await world.start('next');
    await activation.tried();
    // The loader of both systems cannot write there, and the entry has changed since.
    await machine.succeed(
      "systemd-run --quiet sh -c 'until [ -e /run/nixos-rebuild-test/*/boot-files ]; do :; done; : >/boot/default; mount -o remount,ro /boot'",
    );
    expect(await activation.acknowledge()).toEqual({ outcome: 'rollback_failed', reason: 'commit-failed' });
    expect(activation.last?.state?.boot_entry).toBe('unknown');
  });

  it('whose store is full cannot commit, and goes back', async () => {
    const activation = await world.start('next');
    await activation.tried();
    onTestFinished((await fullProfiles(world.machine)).undo);
    expect(await activation.acknowledge()).toEqual({ outcome: 'rolled_back', reason: 'commit-failed' });
    await world.expectAllOn('base');
  });

  it('on which another switch runs at the commit waits for that', async () => {
    const { machine } = world;
    const activation = await world.start('next');
    await activation.tried();
    await machine.succeed(
      `systemd-run --quiet --unit=holder flock /run/nixos/switch-to-configuration.lock sleep 3`,
    );
    await machine.waitUntilFails('flock -n /run/nixos/switch-to-configuration.lock true');
    expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
    await world.expectAllOn('next');
  });

  it.each(['acknowledge', 'refuse'] as const)(
    'whose garbage is collected in the middle keeps both systems (%s)',
    async (answer) => {
      const { machine, systems } = world;
      const activation = await world.start('next');
      await activation.tried();
      // No other root holds them.
      const kept = [systems.base, systems.next].map((path) => `${path}/activate`).join(' ');
      await machine.succeed('rm -f /nix/var/nix/gcroots/current-system /nix/var/nix/gcroots/booted-system');
      await machine.succeed('nix-store --gc >/dev/null 2>&1');
      await machine.succeed(`ls ${kept}`);
      await answered(activation, answer);
      await bringInto(machine, Object.values(systems));
    },
  );

  it('has a way back from a system without any program', async () => {
    const activation = await world.start('bare');
    await activation.tried();
    expect(await world.machine.succeed(`ls ${world.systems.bare}/sw/bin`)).toBe('nixos-version\n');
    expect(await activation.refuse('test')).toMatchObject({ outcome: 'rolled_back' });
    await world.expectAllOn('base');
  });

  it('commits a system without any program', async () => {
    const activation = await world.start('bare');
    await activation.tried();
    expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
    await world.expectAllOn('bare');
  });

  it.each(['acknowledge', 'refuse'] as const)(
    'that has no programs but a shell in /bin and /usr/bin uses those of its system (%s)',
    async (answer) => {
      const { machine, systems } = world;
      // What the miniature's own switch-to-configuration runs by its path stays visible to it.
      const visible = 'sh python3 sync systemctl';
      await machine.succeed(`
        mkdir -p /opt/programs /opt/visible /run/systemd/system/nixos-rebuild-test-.service.d
        [ -e /opt/programs/ls ] || for link in ${systems.base}/sw/bin/*; do cp -L "$link" /opt/programs/; done
        for program in ${visible}; do cp -L /usr/bin/$program /opt/visible/; done
        mount --bind /opt/programs "$(readlink -f ${systems.base}/sw/bin)"
        printf '[Service]\\nBindReadOnlyPaths=/opt/visible:/usr/bin\\n' \
          >/run/systemd/system/nixos-rebuild-test-.service.d/hidden.conf
        systemctl daemon-reload`);
      onTestFinished(async () => {
        await machine.succeed(`umount --lazy "$(readlink -f ${systems.base}/sw/bin)"
            rm -r /run/systemd/system/nixos-rebuild-test-.service.d; systemctl daemon-reload`);
      });
      const activation = await world.start('next');
      await activation.tried();
      const pid = await machine.succeed(
        `systemctl show -P MainPID nixos-rebuild-test-${activation.id}.service`,
      );
      const seen = await machine.succeed(`nsenter -t ${pid.trim()} -m /bin/sh -c 'echo /bin/*'`);
      expect(seen.split(/\s+/).filter(Boolean)).toEqual(
        visible
          .split(' ')
          .sort()
          .map((name) => `/bin/${name}`),
      );
      await answered(activation, answer);
    },
  );

  it('refuses a system without switch-to-configuration', async () => {
    const { machine } = world;
    const path = await machine.succeed(
      'mkdir -p /root/nixos-system-none; nix-store --add /root/nixos-system-none',
    );
    const activation = await world.start('next', { toplevel: path.trim() });
    expect(await activation.ended()).toEqual({ outcome: 'refused', reason: 'new-cannot-switch' });
    await world.expectAllOn('base');
  });

  it('refuses a system that is not in its store', async () => {
    const toplevel = `/nix/store/${'0'.repeat(32)}-nixos-system-web`;
    const activation = await world.start('next', { toplevel });
    expect((await activation.ended()).outcome).toBe('refused');
    await world.expectAllOn('base');
  });

  describe('that runs a specialisation', () => {
    const specialise = () => specialiseIn(world.machine, world.systems.later, 'quiet');

    it('is refused a system that has none of it', async () => {
      const quiet = await specialise();
      const activation = await world.start('next');
      expect(await activation.ended()).toEqual({ outcome: 'refused', reason: 'specialisation' });
      expect(activation.last?.state?.detail).toBe('quiet');
      expect(await world.truth()).toEqual({ current: quiet, profile: 'later', boots: 'later' });
    });

    it('keeps it where the new system has it', async () => {
      const quiet = await specialise();
      await setProfile(world.machine, world.systems.base);
      const activation = await world.start('later');
      await activation.tried();
      expect(await activation.acknowledge()).toMatchObject({ outcome: 'success' });
      expect(await world.truth()).toEqual({ current: quiet, profile: 'later', boots: 'later' });
    });

    it('leaves it where that was asked for, and returns to it', async () => {
      const quiet = await specialise();
      const activation = await world.start('next', { specialisation: null });
      await activation.tried();
      expect(await world.truth()).toMatchObject({ current: 'next' });
      expect(await activation.refuse('test')).toMatchObject({ outcome: 'rolled_back' });
      expect(await world.truth()).toEqual({ current: quiet, profile: 'later', boots: 'later' });
    });
  });
});
