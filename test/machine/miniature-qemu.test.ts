import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine, MachineSnapshot } from '../../src/machine/machine.js';
import { qemu } from '../../src/machine/qemu/backend.js';
import { createMachine } from '../../src/machine/start.js';
import { bootInto, bringInto, buildSystems, setProfile, switchTo } from '../support/miniature.js';
import { skips } from './world.js';

const names = ['base', 'next', 'failed-unit', 'failed-boot-loader', 'new-kernel'] as const;

describe.skipIf(skips('qemu'))('the miniature system in a virtual machine', { timeout: 900_000 }, () => {
  let machine: Machine;
  let systems: Record<(typeof names)[number], string>;
  let fresh: MachineSnapshot;

  beforeAll(async () => {
    systems = await buildSystems(names);
    machine = await createMachine('guest', qemu());
    await bringInto(machine, Object.values(systems));
    await bootInto(machine, systems.base);
    const saved = await machine.snapshot();
    if (!saved.ok) throw new Error(saved.message);
    fresh = saved.value;
  });
  afterAll(() => machine?.close());

  const current = async () => (await machine.succeed('readlink -f /run/current-system')).trim();

  it('has booted through the initrd into its first generation', async () => {
    expect(await current()).toBe(systems.base);
    expect(
      await machine.succeed('readlink -f /run/booted-system; readlink -f /nix/var/nix/profiles/system'),
    ).toBe(`${systems.base}\n`.repeat(2));
    expect(await machine.succeed('curl -fsS http://localhost:8080')).toBe('hello-1\n');
  });

  it('switches, and boots into the other generation', async () => {
    await setProfile(machine, systems.next);
    const { output, status } = await switchTo(machine, systems.next, 'switch');
    expect(status, output).toBe(0);
    expect(output).toContain('stopping the following units: old.service, web.service\n');
    expect(await machine.succeed('curl -fsS http://localhost:8080')).toBe('hello-2\n');
    await machine.reboot();
    expect(await current()).toBe(systems.next);
    expect(await machine.succeed('readlink -f /run/booted-system')).toBe(`${systems.next}\n`);
    await machine.waitForUnit('fresh.service');
  });

  it('boots the generation before where the boot loader has failed', async () => {
    await machine.revert(fresh);
    await setProfile(machine, systems['failed-boot-loader']);
    expect(await switchTo(machine, systems['failed-boot-loader'], 'boot')).toMatchObject({ status: 1 });
    await machine.crash();
    expect(await current()).toBe(systems.base);
  });

  it('keeps a boot entry when the power is cut as soon as it is written', async () => {
    await machine.revert(fresh);
    expect(await switchTo(machine, systems['new-kernel'], 'boot')).toMatchObject({ status: 0 });
    await machine.crash();
    expect(await current()).toBe(systems['new-kernel']);
  });

  it('is again in its first generation after a revert, whatever was switched to', async () => {
    await machine.revert(fresh);
    expect(await switchTo(machine, systems['failed-unit'], 'test')).toMatchObject({ status: 4 });
    await machine.revert(fresh);
    expect(await current()).toBe(systems.base);
    expect(await machine.succeed('systemctl is-active web old')).toBe('active\nactive\n');
  });
});
