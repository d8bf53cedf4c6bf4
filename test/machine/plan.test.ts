import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan, PlannedUnit } from '../../src/builds/plan.js';
import { planSchema } from '../../src/builds/plan.js';
import { readLocalSystem } from '../../src/deploy/plan/new-system.js';
import { planHost } from '../../src/deploy/plan/plan-host.js';
import { GuestHost } from '../../src/machine/guest-host.js';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import { nixEnvironment } from '../../src/system/nix-environment.js';
import {
  bootInto,
  bringInto,
  buildSystems,
  lonelyContainer,
  settleIn,
  switchTo,
  systemNames,
} from '../support/miniature.js';
import { saidOf, saidWords } from '../support/switch-pair.js';
import { skips } from './world.js';

type SystemName = (typeof systemNames)[number];

describe.skipIf(skips('container'))('a plan of a host', () => {
  let machine: Machine;
  let systems: Record<SystemName, string>;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    systems = await buildSystems(systemNames);
    env = { ...process.env, ...(await nixEnvironment({ env: process.env })).env };
    machine = await createMachine('planned', await lonelyContainer());
    await bringInto(machine, [systems.base]);
    await bootInto(machine, systems.base);
  });
  afterAll(() => machine?.close());

  async function planTo(name: SystemName): Promise<Plan> {
    const system = await readLocalSystem(systems[name], env);
    const target = { host: new GuestHost(machine), destination: 'guest' };
    return planSchema.parse(await planHost(target, system));
  }

  /** InvocationIDs of everything that is up, by unit. */
  async function invocations(): Promise<Map<string, string>> {
    const shown = await machine.succeed(`systemctl show --property=Id,InvocationID,ActiveState '*'`);
    const blocks = shown
      .trim()
      .split('\n\n')
      .map((block) => Object.fromEntries(block.split('\n').map((line) => line.split('='))));
    return new Map(
      blocks
        .filter(({ ActiveState }) => ['active', 'activating', 'reloading'].includes(ActiveState))
        .map(({ Id, InvocationID }) => [Id, InvocationID]),
    );
  }

  const named = (units: readonly PlannedUnit[], action: string) =>
    units
      .filter((unit) => unit.action === action)
      .map(({ unit }) => unit)
      .sort();

  it('tells what is to be copied before anything was, and copies nothing', async () => {
    const plan = await planTo('new-kernel');
    expect(plan).toMatchObject({
      changed: true,
      old_system: systems.base,
      new_system: systems['new-kernel'],
    });
    expect(plan.copy.paths).toBeGreaterThan(5);
    expect(plan.copy.bytes).toBeGreaterThan(1000);
    expect(plan.room.store).toMatchObject({ enough: true, needed_bytes: plan.copy.bytes });
    expect(await machine.execute(`test -e ${systems['new-kernel']}`)).toMatchObject({ status: 1 });
    await bringInto(machine, Object.values(systems));
    expect((await planTo('new-kernel')).copy).toEqual({ paths: 0, bytes: 0 });
  });

  it('says that nothing changes where the host runs the system already', async () => {
    expect(await planTo('base')).toMatchObject({
      changed: false,
      units: [],
      packages: [],
      reboot: { needed: false },
    });
  });

  it.each([
    ['base', 'next'],
    ['next', 'later'],
    ['base', 'activated'],
    ['base', 'new-systemd-settings'],
    ['activated', 'base'],
  ] as const)('is what happens then: %s to %s', async (from, to) => {
    await settleIn(machine, systems[from]);
    await machine.succeed('systemctl reset-failed');
    const plan = await planTo(to);
    const before = await invocations();
    const { status, output } = await switchTo(machine, systems[to], 'test');
    const after = await invocations();
    const said = saidOf(output, saidWords);
    const announced = new Set(Object.values(said).flat());
    const own = (unit: string) => unit !== 'sysinit-reactivation.target' && !/\.(?:scope|device)$/.test(unit);
    const really = {
      restarted: [...after]
        .filter(([unit, id]) => before.has(unit) && before.get(unit) !== id)
        .map(([unit]) => unit)
        .filter(own)
        .sort(),
      started: [...after.keys()]
        .filter((unit) => !before.has(unit))
        .filter(own)
        .sort(),
      stopped: [...before.keys()]
        .filter((unit) => !after.has(unit))
        .filter(own)
        .sort(),
    };
    const failing = plan.units.filter(({ problem }) => problem !== null).map(({ unit }) => unit);
    const isUp = (unit: string) => !failing.includes(unit);
    expect(
      {
        restarted: named(plan.units, 'restart').filter(isUp),
        started: named(plan.units, 'start').filter(isUp),
        stopped: [
          ...named(plan.units, 'stop'),
          ...named(plan.units, 'restart').filter((unit) => !isUp(unit)),
        ].sort(),
      },
      output,
    ).toEqual(really);
    expect(named(plan.units, 'reload'), output).toEqual(said.reloaded);
    expect(named(plan.units, 'keep'), output).toEqual(said.not_restarted);
    expect(
      plan.units
        .filter((unit) => unit.announced)
        .map(({ unit }) => unit)
        .sort(),
    ).toEqual([...announced].sort());
    expect(plan.switch.exit_code, output).toBe(status);
    expect(plan.switch.manager_restarts).toBe(output.includes('restarting systemd'));
  });

  it('names a unit whose program is known to fail, and the status', async () => {
    await settleIn(machine, systems.base);
    const { units, switch: run } = await planTo('failed-unit');
    const web = units.find(({ unit }) => unit === 'web.service');
    expect(web).toMatchObject({ action: 'restart', problem: expect.stringContaining('ends with status 3') });
    expect((await switchTo(machine, systems['failed-unit'], 'test')).status).toBe(run.exit_code);
  });

  it('names the reasons', async () => {
    await settleIn(machine, systems.base);
    const { units } = await planTo('next');
    expect(
      Object.fromEntries(units.map(({ unit, action, reasons }) => [unit, [action, ...reasons]])),
    ).toMatchObject({
      'old.service': ['stop', 'it is removed'],
      'web.service': ['restart', 'ExecStart changed'],
      'fresh.service': ['start', 'it is new'],
    });
  });

  it.each([
    ['new-kernel', { needed: true, refused: [] }, ['kernel 6.12.57 → 6.12.58', 'kernel parameters changed']],
    ['inhibited', { needed: true, refused: ['dbus-implementation'] }, ['dbus-implementation']],
    ['new-init', { needed: true, refused: ['init-interface-version'] }, ['init-interface-version']],
    ['next', { needed: false, refused: [] }, []],
  ] as const)('tells whether a reboot is needed: %s', async (to, expected, reasons) => {
    await settleIn(machine, systems.base);
    const { reboot, units, switch: run } = await planTo(to);
    expect(reboot).toMatchObject(expected);
    // What can only be booted touches no unit now.
    if (reboot.refused.length > 0) expect(units).toEqual([]);
    expect((await switchTo(machine, systems[to], 'test')).status).toBe(run.exit_code);
    for (const reason of reasons) expect(reboot.reasons.join(', ')).toContain(reason);
  });
});
