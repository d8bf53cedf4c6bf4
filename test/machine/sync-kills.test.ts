import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSystems, currentSystem } from '../support/miniature.js';
import { stepOf } from '../support/sync-world.js';
import { makeUpstream, type SyncedMachine, syncedMachine } from '../support/synced-machine.js';
import { skips } from './world.js';

/** `SYNC_KILLS=60` kills as many syncs, at instants spread over all of one, its rebuild too. */
const kills = Number(process.env.SYNC_KILLS ?? 4);

describe.skipIf(skips('container'))('a sync whose process is killed', () => {
  let here: SyncedMachine;
  let systems: Record<'base' | 'next', string>;
  let top: string;

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    systems = await buildSystems(['base', 'next']);
    makeUpstream(top);
    here = await syncedMachine('here', { top, systems: Object.values(systems), system: systems.base });
    // A person's work in all its forms, which no sync is to change.
    await here.as(
      'person',
      [
        ...['set -e', 'echo mine > mine.txt; git add mine.txt; git commit -qm mine'],
        ...['echo stashed >> mine.txt; git stash -q', 'echo edited >> mine.txt', 'echo new > own.txt'],
      ].join('\n'),
    );
  });
  afterAll(async () => {
    await here?.machine.close();
    rmSync(top, { recursive: true, force: true });
  });

  const work = () =>
    here.as(
      'person',
      'git log -1 --format=%s; git show stash@{0}:mine.txt; git show HEAD:mine.txt; cat mine.txt own.txt; git status --porcelain; git worktree list | wc -l; git fsck --no-dangling --no-progress',
    );

  /** Until nothing of the tool runs any more: an activation that was begun goes on without the sync. */
  async function settled(): Promise<void> {
    await here.machine.succeed(
      'for _ in $(seq 300); do pgrep -f "^/opt/tool/node|[/]bin/switch-to-configuration" >/dev/null || break; sleep 0.1; done',
      { timeoutSeconds: 60 },
    );
  }

  it(`at any of ${kills} instants leaves tree and system as before or after a step, and the next one finishes`, async () => {
    const before = await work();
    let longest = 0;
    const seen = new Map<string, number>();
    for (let index = -1; index < kills; index += 1) {
      const [name, from] =
        index % 2 === 0 ? (['base', systems.next] as const) : (['next', systems.base] as const);
      expect(await currentSystem(here.machine)).toBe(from);
      await here.news({ 'variant.nix': `"${name}"\n` }, `${name} ${index}`);
      const head = await here.as('person', 'git rev-parse HEAD');
      const words = ['sync', 'here', '--json', '--yes', '--settle', '1'];
      const began = performance.now();
      const seconds = (longest * (index + 0.5)) / kills;
      // The process alone, or all that it has started in its group.
      const target = index % 3 === 0 ? '-$pid' : '$pid';
      const killer = index < 0 ? '' : `sleep ${seconds.toFixed(2)}; kill -9 -- ${target};`;
      await here.machine.execute(
        `set -m; (${here.command('person', words)}) >/dev/null 2>&1 & pid=$!; ${killer} wait $pid`,
        { timeoutSeconds: 200 },
      );
      if (index < 0) longest = (performance.now() - began) / 1000;
      await settled();
      const [at, runs] = [await here.as('person', 'git rev-parse HEAD'), await currentSystem(here.machine)];
      const state = `${at === head ? 'tree before' : 'tree after'}, ${runs === from ? 'system before' : 'system after'}`;
      seen.set(state, (seen.get(state) ?? 0) + 1);
      const next = await here.syncAs('person');
      const what = `instant ${index} (${seconds.toFixed(2)} s of ${longest.toFixed(2)}), ${state}\n${next.said}`;
      if (index >= 0 && state !== 'tree after, system after')
        expect(next.said, what).toMatch(/note: the sync of \S+ was killed; |✓ {2}prepare/);
      expect(next, what).toMatchObject({ status: 0 });
      expect(stepOf(next, 'upstream'), what).toMatch(/^done/);
      expect(await currentSystem(here.machine), what).toBe(systems[name]);
      expect(await here.as('person', 'cat variant.nix'), what).toBe(`"${name}"\n`);
      expect(await work(), what).toBe(before);
    }
    console.log(`${kills} kills over ${longest.toFixed(1)} s: ${JSON.stringify([...seen])}`);
  }, 3_600_000);
});
