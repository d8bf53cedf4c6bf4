import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../src/machine/machine.js';
import { createMachine } from '../../src/machine/start.js';
import { quoteWord } from '../../src/text/shell.js';
import { bringInto, lonelyContainer, nixBuild, switchTo } from '../support/miniature.js';
import {
  dryWords,
  pairSchema,
  type SwitchPair,
  saidOf,
  saidWords,
  systemExpression,
  writeUnits,
} from '../support/switch-pair.js';
import { skips } from './world.js';

// The miniature's switch-to-configuration against what NixOS' own did with the same changes of units.
const file = process.env.SWITCH_PAIRS ?? 'test/fixtures/switch-to-configuration/pairs.jsonl';
const pairs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => pairSchema.parse(JSON.parse(line)));

describe.skipIf(skips('container'))('switch-to-configuration of the miniature system', () => {
  let dir: string;
  let machine: Machine;
  let systems: string[];

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    const expressions = pairs.flatMap((pair) =>
      (['old', 'new'] as const).map((side) => {
        const units = join(dir, pair.name, side);
        writeUnits(units, pair[side]);
        return systemExpression(units, pair[side]);
      }),
    );
    const expression = join(dir, 'systems.nix');
    writeFileSync(
      expression,
      `[ ${expressions.join('\n').replaceAll('./examples', `${process.cwd()}/examples`)} ]`,
    );
    systems = await nixBuild([expression]);
    machine = await createMachine('pairs', await lonelyContainer());
    await bringInto(machine, systems);
    await machine.succeed('touch /etc/NIXOS');
  });
  afterAll(async () => {
    await machine?.close();
    rmSync(dir, { recursive: true });
  });

  /** Boots into a pair's old system, as a machine that has switched before. */
  async function bootOld(pair: SwitchPair, old: string): Promise<void> {
    expect(await switchTo(machine, old, 'boot')).toMatchObject({ status: 0 });
    await machine.reboot();
    await machine.waitForUnit('multi-user.target');
    const texts = [pair.old, pair.new].flatMap(({ files }) => Object.values(files)).join('\n');
    const programs = [...new Set(texts.match(/\/nix\/store\/[^\s/]{1,200}\/bin\/\w+/g) ?? [])];
    const made = programs.map((path) => `mkdir -p $(dirname ${path}); ln -sf /bin/sleep ${path}`);
    await machine.succeed([...made, 'systemctl start sysinit-reactivation.target']);
    if (pair.before_switch !== '') await machine.execute(pair.before_switch);
  }

  it.each(pairs.map((pair, index) => ({ pair, index, name: pair.name })))(
    'does $name as the real one does',
    async ({ pair, index }) => {
      const [old = '', next = ''] = systems.slice(2 * index);
      await bootOld(pair, old);
      const told = await switchTo(machine, next, 'dry-activate');
      const done = await switchTo(machine, next, 'test');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const units = Object.keys(pair.after);
      const states = await machine.succeed(
        `systemctl show --property=Id,ActiveState,SubState -- ${units.map(quoteWord).join(' ')}`,
      );
      const said = `${told.output}\n${done.output}`;
      expect({ dry: saidOf(told.output, dryWords), dry_exit: told.status }, said).toEqual({
        dry: pair.dry,
        dry_exit: pair.dry_exit,
      });
      expect({ said: saidOf(done.output, saidWords), exit: done.status }, said).toEqual({
        said: pair.said,
        exit: pair.exit,
      });
      expect(statesOf(states, units), said).toEqual(running(pair.after));
    },
  );
});

/** The state of each unit that is not at rest; whether systemd still knows the others is chance. */
function statesOf(shown: string, units: readonly string[]): Record<string, string> {
  const blocks = shown.trim().split('\n\n');
  const states = units.map((unit, index) => {
    const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(blocks[index] ?? '')?.[1] ?? '';
    // Another name of a unit is no unit of its own.
    return [unit, value('Id') === unit ? `${value('ActiveState')}/${value('SubState')}` : null] as const;
  });
  return running(Object.fromEntries(states));
}

function running(states: Readonly<Record<string, string | null>>): Record<string, string> {
  const some = Object.entries(states).filter(([, state]) => state !== null && state !== 'inactive/dead');
  return Object.fromEntries(some) as Record<string, string>;
}
