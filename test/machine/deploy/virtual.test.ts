import { describe, expect, it } from 'vitest';
import { qemu } from '../../../src/machine/qemu/backend.js';
import { bringInto, currentSystem } from '../../support/miniature.js';
import { skips } from '../world.js';
import { DeployWorld, type Truth, withSshd } from './world.js';

// What a container cannot have: a clock of its own, a power cut that takes what is not on the disk yet, a boot that an
// emulated firmware begins.

const names = ['base', 'next', 'slow', 'inhibited', 'new-kernel'] as const;
const on = (name: (typeof names)[number]): Truth => ({ current: name, profile: name, boots: name });

/** Eight minutes and more under emulation, so only where they are asked for. */
const isWanted = (process.env.DEPLOY_VIRTUAL ?? '0') !== '0';
if (!isWanted) console.warn('\n!!! SKIPPED: deployments to a virtual machine: set DEPLOY_VIRTUAL=1\n');

/** Everything takes its time under emulation. */
const patient = ['--ack-timeout', '300', '--switch-timeout', '900', '--settle', '5'];

describe.skipIf(!isWanted || skips('qemu'))(
  'nixos-rebuild-test deploy to a virtual machine',
  { timeout: 900_000 },
  () => {
    const world = DeployWorld.forTests(
      'test/machine/activation/systems.nix',
      names,
      withSshd(async () => qemu()),
    );

    /** Switches it on again. Its sshd is reached at the port at which it was. */
    async function powerOn(): Promise<void> {
      const { machine } = world;
      await machine.start();
      await machine.waitForUnit('multi-user.target');
      const current = await currentSystem(machine);
      expect(current, machine.consoleLog().slice(-8000)).toMatch(/^\/nix\/store\//);
      await machine.succeed('systemctl start ssh');
    }

    it('is not disturbed by a clock that jumps, forwards and back, while the host waits', async () => {
      const deploying = world.deploy('next', ...patient);
      await world.until('waiting');
      for (const jump of ['+3 days', '-10 days'])
        await world.machine.succeed(`date --set='${jump}' >/dev/null`);
      const { status, deployment } = await deploying;
      expect({ status, outcome: deployment.outcome }, deployment.message).toEqual({
        ...{ status: 0, outcome: 'success' },
      });
      expect(await world.truth()).toEqual(on('next'));
    });

    it.each(['activating', 'waiting'] as const)(
      'boots the old system when the power is cut while it is %s, and no success is claimed',
      async (state) => {
        const deploying = world.deploy(state === 'activating' ? 'slow' : 'next', ...patient);
        await world.until(state);
        await world.machine.crash();
        const [{ status, deployment }] = await Promise.all([deploying, powerOn()]);
        expect(['unverified', 'interrupted'], deployment.message).toContain(deployment.outcome);
        expect(status).not.toBe(0);
        expect(await world.truth()).toEqual(on('base'));
        expect((await world.run('recover', 'web1')).status).toBe(0);
        expect((await world.run('status', 'web1')).status).toBe(0);
      },
    );

    it('boots the new system when the power is cut right after a success was said', async () => {
      const { deployment } = await world.deploy('next', ...patient);
      expect(deployment, deployment.message).toMatchObject({ outcome: 'success' });
      await world.machine.crash();
      await powerOn();
      expect(await world.truth()).toEqual(on('next'));
    });

    it('is refused while a file is empty that a power cut has emptied, and Nix takes for whole', async () => {
      const { machine, systems } = world;
      await bringInto(machine, [systems.next]);
      const emptied = `${systems.next}/nixos-version`;
      await machine.succeed(`chmod u+w ${emptied} && : >${emptied} && sync`);
      await machine.crash();
      await powerOn();
      const { status, deployment } = await world.deploy('next', ...patient);
      expect({ status, outcome: deployment.outcome, reason: deployment.reason }, deployment.message).toEqual({
        ...{ status: 1, outcome: 'refused', reason: 'store-damaged' },
      });
      expect(deployment.message).toContain(systems.next);
      expect(await world.truth()).toEqual(on('base'));
      await machine.succeed(`nix-store --delete ${systems.next}`);
      expect((await world.deploy('next', ...patient)).deployment).toMatchObject({ outcome: 'success' });
    });

    it.each(['inhibited', 'new-kernel'] as const)(
      'reboots with --reboot if-needed into a system that only a boot brings (%s), and verifies that boot',
      async (name) => {
        const { machine } = world;
        const before = await machine.succeed('cat /proc/sys/kernel/random/boot_id');
        const deploying = world.deploy(name, ...patient, '--reboot', 'if-needed', '--yes');
        expect((await machine.waitForShutdown({ timeoutSeconds: 600 })).kind).toBe('reboot');
        await machine.start();
        await machine.succeed('systemctl start ssh');
        const { status, deployment } = await deploying;
        expect({ status, outcome: deployment.outcome }, deployment.message).toEqual({
          ...{ status: 0, outcome: 'success' },
        });
        expect(deployment.steps.map((step) => step.name)).toContain('rebooting');
        expect(await world.truth()).toEqual(on(name));
        expect(await machine.succeed('cat /proc/sys/kernel/random/boot_id')).not.toBe(before);
      },
    );
  },
);
