import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quoteCommand } from '../../src/text/shell.js';
import { buildSystems, currentSystem } from '../support/miniature.js';
import { stepOf } from '../support/sync-world.js';
import { makeUpstream, type SyncedMachine, syncedMachine } from '../support/synced-machine.js';
import { skips } from './world.js';

describe.skipIf(skips('container'))('two machines that are synced with one repository', () => {
  let [here, there]: SyncedMachine[] = [];
  let systems: Record<'base' | 'next' | 'later', string>;
  let top: string;

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    systems = await buildSystems(['base', 'next', 'later']);
    makeUpstream(top, { autoPush: true, tagPrefix: 'ran/' });
    const about = { top, systems: Object.values(systems), system: systems.base };
    here = await syncedMachine('here', about);
    there = await syncedMachine('there', about);
  });
  afterAll(async () => {
    await here?.machine.close();
    await there?.machine.close();
    rmSync(top, { recursive: true, force: true });
  });

  /** Upstream is the same for both: what one has pushed is brought to the other. */
  async function share(from: SyncedMachine | undefined, to: SyncedMachine | undefined): Promise<void> {
    const { stdout } = await from!.machine.execute(`tar -C ${top} -cf - up.git | base64`);
    await to!.machine.succeed(`rm -rf ${top}/up.git; base64 -d | tar -xf - -C ${top} --same-owner`, {
      input: Buffer.from(stdout),
    });
  }
  const edited = (one: SyncedMachine | undefined, path: string, text: string) =>
    one!.as(
      'person',
      `printf %s ${quoteCommand([text])} > ${path}; git add ${path}; git commit -qm ${quoteCommand([path])}`,
    );

  it('each run their own part, and have what the other has pushed', async () => {
    await edited(here, 'variant.nix', '"next"\n');
    const first = await here!.syncAs('person');
    expect(first, first.said).toMatchObject({ outcome: 'done', pushed: true });
    expect(await currentSystem(here!.machine)).toBe(systems.next);

    await share(here, there);
    await edited(there, 'there.nix', '"later"\n');
    const second = await there!.syncAs('person');
    expect(second, second.said).toMatchObject({ outcome: 'done', pushed: true });
    expect(stepOf(second, 'upstream')).toBe('done: 1 commit from origin, 1 commit of yours on top');
    expect(await currentSystem(there!.machine)).toBe(systems.later);

    await share(there, here);
    const third = await here!.syncAs('person');
    expect(stepOf(third, 'upstream')).toBe('done: 1 commit from origin');
    expect(stepOf(third, 'rebuild')).toBe('done: the system is current');
    expect(await currentSystem(here!.machine)).toBe(systems.next);
    const tags = (await here!.as('person', 'git ls-remote --tags origin')).match(/ran\/\w+-\d+$/gm);
    expect(tags).toEqual(expect.arrayContaining(['ran/here-2', 'ran/there-2']));
  }, 300_000);

  it('know each their own history alone', async () => {
    const { out } = await there!.tool('person', ['sync', 'history', '--json']);
    const found = JSON.parse(out) as { kind: string; system: string }[];
    expect(found.map(({ kind, system }) => [kind, system])).toEqual([
      ['sync', systems.later],
      ['generation', systems.base],
    ]);
  }, 60_000);
});
