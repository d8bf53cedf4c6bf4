import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fillUp, fullProfiles, smallBoot, stateDirectoryOf, storeOf } from '../../support/lacking-room.js';
import { bringInto, resolved, setProfile, specialiseIn } from '../../support/miniature.js';
import { skips } from '../world.js';
import { DeployWorld, type Truth } from './world.js';

// What a host has to offer, what it lacks, and who else is at work on it.

const names = [
  ...(['base', 'next', 'later', 'bare', 'suicidal', 'slow', 'trap', 'failed-check', 'particular'] as const),
] as const;

const on = (name: (typeof names)[number]): Truth => ({ current: name, profile: name, boots: name });

describe.skipIf(skips('container'))('nixos-rebuild-test deploy to a host', () => {
  const world = DeployWorld.forTests('test/machine/activation/systems.nix', names);

  /** A deployment, and what is done while its host waits for the answer. */
  async function whileWaiting(act: () => Promise<unknown>, ...argv: string[]) {
    const deploying = world.deploy('next', '--settle', '6', ...argv);
    await world.until('waiting');
    await act();
    return deploying;
  }

  /** Options by which no other system is well. */
  const onlyWellOn = (name: (typeof names)[number]) => [
    ...['--check', `test "$(readlink -f /run/current-system)" = ${world.systems[name]}`],
  ];

  /** Undoes it at the end of the test. */
  const untilTheEnd = async (made: Promise<{ undo: () => Promise<void> }>) =>
    onTestFinished((await made).undo);

  it('that is being deployed to says who does that and since when, and is left to them', async () => {
    const first = await whileWaiting(async () => {
      const { status, deployment } = await world.deploy('later');
      expect({ status, outcome: deployment.outcome, reason: deployment.reason }).toEqual({
        ...{ status: 1, outcome: 'busy', reason: 'locked' },
      });
      expect(deployment.message).toMatch(/deploy-[0-9a-f]{16}.*by \S+@\S+.*since/);
    });
    expect(first.deployment).toMatchObject({ outcome: 'success' });
    expect(await world.truth()).toEqual(on('next'));
  });

  it('on which another switch runs is busy, and nothing is touched', async () => {
    const lock = '/run/nixos/switch-to-configuration.lock';
    await world.machine.succeed(
      `mkdir -p /run/nixos; systemd-run --quiet --collect --unit=holder flock ${lock} sleep 600`,
    );
    await world.machine.waitUntilFails(`flock -n ${lock} true`);
    onTestFinished(() => world.machine.stopJob('holder'));
    const { status, deployment } = await world.deploy('next');
    expect({ status, outcome: deployment.outcome }).toEqual({ status: 1, outcome: 'busy' });
    expect(await world.truth()).toEqual(on('base'));
  });

  it('whose state directory is full is refused, and nothing is touched', async () => {
    await untilTheEnd(stateDirectoryOf(world.machine, '64k'));
    await fillUp(world.machine, '/run/nixos-rebuild-test');
    const { status, deployment } = await world.deploy('next');
    expect({ status, outcome: deployment.outcome, reason: deployment.reason }).toEqual({
      ...{ status: 1, outcome: 'refused', reason: 'state-directory' },
    });
    expect(await world.truth()).toEqual(on('base'));
  });

  it('whose state directory becomes full goes back all the same where it is not answered', async () => {
    await untilTheEnd(stateDirectoryOf(world.machine, '300k'));
    const { deployment } = await whileWaiting(() => fillUp(world.machine, '/run/nixos-rebuild-test'));
    // Whether the answer still found room decides which of the two it is; the verdict is what the host did.
    const stays = deployment.outcome === 'success' ? 'next' : 'base';
    expect(['success', 'rolled_back']).toContain(deployment.outcome);
    expect(await world.truth()).toEqual(on(stays));
  });

  it('whose /boot is full goes back, keeps its boot entry, and is told to make room', async () => {
    await untilTheEnd(smallBoot(world.machine));
    await fillUp(world.machine, '/boot');
    const { status, deployment } = await world.deploy('next');
    expect({ status, outcome: deployment.outcome, reason: deployment.reason }).toEqual({
      ...{ status: 1, outcome: 'rolled_back', reason: 'commit-failed' },
    });
    expect(deployment.warnings.map(({ advice }) => advice)).toContain('Make room in /boot.');
    expect(await world.truth()).toEqual(on('base'));
  });

  it('whose store has no room is refused before anything is copied', async () => {
    await untilTheEnd(storeOf(world.machine, '4k'));
    const { status, deployment } = await world.deploy('failed-check');
    expect({ status, outcome: deployment.outcome, reason: deployment.reason }).toEqual({
      ...{ status: 1, outcome: 'refused', reason: 'no-room' },
    });
    expect(deployment.failure).toMatchObject({
      family: 'disk-full',
      hint: expect.stringContaining('garbage'),
    });
    expect(deployment.copied).toBeNull();
    expect(await world.truth()).toEqual(on('base'));
  });

  it('whose store becomes full while it is copied to is not changed, and told how to make room', async () => {
    await untilTheEnd(storeOf(world.machine, '256k'));
    const [reached, goOn] = ['reached', 'go-on'].map((name) => join(world.dir, name)) as [string, string];
    const hook = `touch ${reached}; until [ -e ${goOn} ]; do sleep 0.1; done`;
    const configuration = join(world.dir, 'nixos-rebuild-test.json');
    writeFileSync(configuration, JSON.stringify({ hooks: { postBuild: [hook] } }));
    onTestFinished(() => rmSync(configuration));
    const deploying = world.deploy('failed-check');
    await expect.poll(() => existsSync(reached), { timeout: 60_000 }).toBe(true);
    await fillUp(world.machine, '/nix/store');
    writeFileSync(goOn, '');
    const { status, deployment } = await deploying;
    expect({ status, outcome: deployment.outcome, reason: deployment.reason }, deployment.message).toEqual({
      ...{ status: 1, outcome: 'failed', reason: 'disk-full' },
    });
    expect(deployment.failure?.hint).toContain('nix-collect-garbage');
    expect(await world.truth()).toEqual(on('base'));
  });

  it('whose store becomes full before the commit goes back', async () => {
    const { deployment } = await whileWaiting(() => untilTheEnd(fullProfiles(world.machine)));
    expect(deployment).toMatchObject({ outcome: 'rolled_back', reason: 'commit-failed' });
    expect(await world.truth()).toEqual(on('base'));
  });

  it('whose garbage is collected in the middle keeps both systems', async () => {
    const { machine, systems } = world;
    const { deployment } = await whileWaiting(() =>
      machine.succeed([
        // No other root holds them.
        'rm -f /nix/var/nix/gcroots/current-system /nix/var/nix/gcroots/booted-system',
        `nix-store --gc >/dev/null 2>&1; ls ${systems.base}/activate ${systems.next}/activate`,
      ]),
    );
    expect(deployment).toMatchObject({ outcome: 'success' });
    expect(await world.truth()).toEqual(on('next'));
    await bringInto(machine, Object.values(systems));
  });

  it.each(['success', 'rolled_back'] as const)(
    'that has no program in its new system can be deployed to, and back (%s)',
    async (outcome) => {
      const argv = outcome === 'success' ? [] : onlyWellOn('base');
      const { deployment } = await world.deploy('bare', ...argv);
      expect(deployment, deployment.message).toMatchObject({ outcome });
      expect(await world.truth()).toEqual(on(outcome === 'success' ? 'bare' : 'base'));
    },
  );

  it('whose profile is another one than "system" is compared with that, and gets it', async () => {
    const configuration = join(world.dir, 'nixos-rebuild-test.json');
    writeFileSync(configuration, JSON.stringify({ hosts: { web1: { profile: 'staging' } } }));
    const { machine, systems } = world;
    const profile = '/nix/var/nix/profiles/system-profiles/staging';
    onTestFinished(async () => {
      rmSync(configuration);
      await machine.succeed(`rm -f ${profile}*`);
    });
    expect((await world.deploy('next')).deployment).toMatchObject({ outcome: 'success', changed: true });
    expect(await resolved(machine, profile)).toBe(systems.next);
    expect(await world.truth()).toEqual({ current: 'next', profile: 'base', boots: 'next' });
    const again = await world.deploy('next');
    expect(again.deployment).toMatchObject({ outcome: 'success', reason: 'unchanged' });
  });

  it('is verified on the way to an earlier generation by what that says of its health', async () => {
    const { machine } = world;
    await machine.succeed('touch /run/particular');
    onTestFinished(async () => {
      await machine.succeed('rm -f /run/particular');
    });
    expect((await world.deploy('particular')).deployment).toMatchObject({ outcome: 'success' });
    expect((await world.deploy('next')).deployment).toMatchObject({ outcome: 'success' });
    const back = (...argv: string[]) => world.run('rollback', 'web1', '--json', '--settle', '2', ...argv);
    const [deployment] = JSON.parse((await back()).out);
    expect(deployment).toMatchObject({ outcome: 'success', new_system: world.systems.particular });
    expect(deployment.settings.checks).toBe('closure');
    expect(await world.truth()).toEqual(on('particular'));
  });

  it('goes back where the program that switches dies in the middle', async () => {
    const { deployment } = await world.deploy('suicidal');
    expect(deployment).toMatchObject({ outcome: 'rolled_back' });
    expect(await world.truth()).toEqual(on('base'));
  });

  it.each(['TERM', 'KILL'] as const)(
    'goes back when its supervisor is ended by SIG%s while it waits, and the client says so',
    async (signal) => {
      const { status, deployment } = await whileWaiting(() =>
        world.machine.succeed(
          `systemctl kill --signal=${signal} --kill-whom=main 'nixos-rebuild-test-deploy-*'`,
        ),
      );
      expect({ status, outcome: deployment.outcome, reason: deployment.reason }).toEqual({
        ...{ status: 1, outcome: 'rolled_back' },
        reason: signal === 'TERM' ? 'stopped' : 'supervisor-lost',
      });
      expect(await world.truth()).toEqual(on('base'));
    },
  );

  it('goes back when its supervisor is killed in the middle of the switch', async () => {
    const deploying = world.deploy('slow');
    await world.until('activating');
    await world.machine.waitUntilSucceeds('grep -q activating /run/nixos-rebuild-test/deploy-*/log');
    await world.machine.succeed("systemctl kill --signal=KILL 'nixos-rebuild-test-deploy-*'");
    expect((await deploying).deployment).toMatchObject({ outcome: 'rolled_back', reason: 'supervisor-lost' });
    expect(await world.truth()).toEqual(on('base'));
  });

  describe('that runs a specialisation', () => {
    async function specialise(): Promise<string> {
      await bringInto(world.machine, [world.systems.later]);
      return specialiseIn(world.machine, world.systems.later, 'quiet');
    }

    it('is refused a system that has none of it, by its name', async () => {
      const quiet = await specialise();
      const { status, deployment } = await world.deploy('next');
      expect({ status, outcome: deployment.outcome, reason: deployment.reason }).toEqual({
        ...{ status: 1, outcome: 'refused', reason: 'specialisation' },
      });
      expect(deployment.message).toContain('quiet');
      expect(await world.truth()).toEqual({ current: quiet, profile: 'later', boots: 'later' });
    });

    it('keeps it where the new system has it', async () => {
      const quiet = await specialise();
      await setProfile(world.machine, world.systems.base);
      const { deployment } = await world.deploy('later');
      expect(deployment, deployment.message).toMatchObject({ outcome: 'success' });
      expect(await world.truth()).toEqual({ current: quiet, profile: 'later', boots: 'later' });
    });
  });

  it('whose store has lost what it has written down is refused, by the path, until that is forgotten', async () => {
    const { machine, systems } = world;
    await bringInto(machine, [systems.suicidal]);
    await machine.succeed(`rm -rf ${systems.suicidal}`);
    const deploy = () => world.deploy('suicidal');
    const { status, deployment } = await deploy();
    expect({ status, outcome: deployment.outcome, reason: deployment.reason }).toEqual({
      ...{ status: 1, outcome: 'refused', reason: 'store-damaged' },
    });
    expect(deployment.message).toContain(systems.suicidal);
    expect(await world.truth()).toEqual(on('base'));
    await machine.succeed(`nix-store --delete ${systems.suicidal}`);
    expect((await deploy()).deployment).toMatchObject({ outcome: 'rolled_back' });
    expect(await world.truth()).toEqual(on('base'));
  });

  it('whose way back fails is named with status 4, and how to help it by hand', async () => {
    const { status, deployment } = await world.deploy('trap', ...onlyWellOn('base'));
    expect({ status, outcome: deployment.outcome }, deployment.message).toEqual({
      ...{ status: 4, outcome: 'rollback_failed' },
    });
    expect(deployment.by_hand).toContainEqual(expect.stringContaining(world.systems.base));
    await world.machine.reboot();
    await world.machine.waitForUnit('multi-user.target');
    expect(await world.truth()).toEqual(on('base'));
  });
});
