import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import { explain } from '../../src/nix/explain.js';
import {
  bootEntry,
  bootInto,
  bringInto,
  buildSystems,
  currentSystem,
  lonelyContainer,
  type SwitchAction,
  settleIn,
  switchTo,
  systemNames,
} from '../support/miniature.js';
import { dumpShape, ownLines } from '../support/switch-lines.js';
import { skips } from './world.js';

type Name = (typeof systemNames)[number];

type Capture = { old: Name; new: Name; action: SwitchAction; status: number; lines: string[] };
const captures: Capture[] = JSON.parse(
  readFileSync('test/fixtures/switch-to-configuration/captures.json', 'utf8'),
);

/** The exit status of each action, in the order of `actions`. */
const actions = ['check', 'dry-activate', 'boot', 'test', 'switch'] as const;
const statuses: Record<Name, readonly number[]> = {
  base: [0, 0, 0, 0, 0],
  next: [0, 0, 0, 0, 0],
  later: [0, 0, 0, 0, 0],
  activated: [0, 0, 0, 0, 0],
  'failed-unit': [0, 0, 0, 4, 4],
  'failed-activation': [0, 0, 0, 2, 2],
  'failed-boot-loader': [0, 0, 1, 0, 1],
  'failed-check': [1, 1, 1, 1, 1],
  inhibited: [1, 0, 0, 1, 1],
  'new-init': [0, 100, 0, 100, 100],
  'new-kernel': [0, 0, 0, 0, 0],
  'new-systemd-settings': [0, 0, 0, 0, 0],
  'crash-loop': [0, 0, 0, 0, 0],
  uplink: [0, 0, 0, 0, 0],
};

const cases = systemNames.flatMap((name) =>
  actions.map((action, index) => ({ name, action, status: statuses[name][index] ?? -1 })),
);

/** Statuses with which a switch has activated the system. */
const activating = [0, 2, 4];

describe.skipIf(skips('container'))('the miniature system in a container', () => {
  let machine: Machine;
  let systems: Record<Name, string>;

  beforeAll(async () => {
    systems = await buildSystems(systemNames);
    machine = await createMachine('box', await lonelyContainer());
    await bringInto(machine, Object.values(systems));
    await bootInto(machine, systems.base);
  });
  afterAll(() => machine?.close());

  it.each(captures)(
    "prints the lines of NixOS' own program for $action from $old to $new",
    async ({ old, new: next, action, status, lines }) => {
      await settleIn(machine, systems[old]);
      await machine.succeed('systemctl start sysinit-reactivation.target');
      const { output, ...done } = await switchTo(machine, systems[next], action);
      const [said, real] = [output.split('\n').slice(0, -1), lines].map((all) => dumpShape(ownLines(all)));
      expect(said, output).toEqual(real);
      // 17 was a left-over errno, and is 1 in newer versions.
      expect(done.status).toBe(status === 17 ? 1 : status);
    },
  );

  it.each(cases)('ends $action of $name with status $status', async ({ name, action, status }) => {
    await settleIn(machine, systems.base);
    const before = await machine.succeed('systemctl show -P InvocationID web worker');
    const done = await switchTo(machine, systems[name], action);
    expect(done.status, done.output).toBe(status);
    const isActive = (action === 'test' || action === 'switch') && activating.includes(status);
    expect(await currentSystem(machine)).toBe(isActive ? systems[name] : systems.base);
    // A system that only a boot can activate has its entry by then.
    const hasEntry = action === 'boot' || action === 'switch' ? status !== 1 : false;
    expect(await bootEntry(machine)).toBe(hasEntry ? systems[name] : systems.base);
    if (!isActive)
      expect(await machine.succeed('systemctl show -P InvocationID web worker'), 'nothing was touched').toBe(
        before,
      );
  });

  it.each([
    { name: 'next', family: null },
    { name: 'failed-unit', family: 'units' },
    { name: 'failed-activation', family: 'activation-script' },
    { name: 'failed-boot-loader', family: 'bootloader' },
    { name: 'failed-check', family: 'pre-switch' },
    { name: 'inhibited', family: 'pre-switch' },
    { name: 'new-init', family: 'pre-switch' },
  ] as const)('is explained as $family when it switches to $name', async ({ name, family }) => {
    await settleIn(machine, systems.base);
    const { output, status } = await switchTo(machine, systems[name], 'switch');
    const explained = await explain({ text: output }, { exitCode: status });
    expect(explained, output).toMatchObject({ verdict: family === null ? 'succeeded' : 'failed' });
    expect(explained.failure?.family ?? null).toBe(family);
    expect(explained.phases.map((phase) => phase.name)).toContain('activating');
  });
});
