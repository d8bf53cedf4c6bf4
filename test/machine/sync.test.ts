import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SyncHistoryEntry } from '../../src/builds/sync.js';
import type { Machine } from '../../src/machine/machine.js';
import { findProgram } from '../../src/system/programs.js';
import { buildSystems, currentSystem } from '../support/miniature.js';
import { stepOf } from '../support/sync-world.js';
import { makeUpstream, type SyncedMachine, syncedMachine } from '../support/synced-machine.js';
import { skips } from './world.js';

/** The real one, which no Debian has: `cargo install nh`. */
const nh = findProgram('nh', process.env);
if (nh === null) console.warn('SKIPPED: nh is not on PATH, so no sync is built by it');

describe.skipIf(skips('container'))('a machine that is synced with its repository', () => {
  let here: SyncedMachine;
  let machine: Machine;
  let systems: Record<'base' | 'next' | 'later', string>;
  let top: string;

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    systems = await buildSystems(['base', 'next', 'later']);
    makeUpstream(top);
    here = await syncedMachine('here', { top, systems: Object.values(systems), system: systems.base });
    machine = here.machine;
  });
  afterAll(async () => {
    await machine?.close();
    rmSync(top, { recursive: true, force: true });
  });
  const at = (name: string) => join(top, name);
  const as: SyncedMachine['as'] = (...asked) => here.as(...asked);
  const syncAs: SyncedMachine['syncAs'] = (...asked) => here.syncAs(...asked);
  const news: SyncedMachine['news'] = (...asked) => here.news(...asked);
  async function history(...words: string[]): Promise<SyncHistoryEntry[]> {
    const { out, said } = await here.tool('person', ['sync', 'history', '--json', ...words]);
    expect(out, said).toMatch(/^\[/);
    return JSON.parse(out);
  }
  const head = () => as('person', 'git rev-parse HEAD');

  it('has nothing to do where it runs what the repository has', async () => {
    const record = await syncAs('root');
    expect(record, record.said).toMatchObject({ outcome: 'unchanged', status: 0 });
    expect(stepOf(record, 'rebuild')).toBe('done: the system is current');
    expect(await currentSystem(machine)).toBe(systems.base);
  }, 120_000);

  it('takes what is new and runs it, and the repository stays its owner’s where root syncs it', async () => {
    await news({ 'variant.nix': '"next"\n' }, 'the next one');
    await as('person', 'echo "# staged" >> flake.nix; git add flake.nix; echo x > untracked');
    const record = await syncAs('root');
    expect(record, record.said).toMatchObject({ outcome: 'done', status: 0 });
    expect(await currentSystem(machine)).toBe(systems.next);
    expect(record.after?.system).toBe(systems.next);
    expect(record.incoming.map(({ subject }) => subject)).toEqual(['the next one']);
    expect(stepOf(record, 'commit')).toBe('done: 1 file: flake.nix');
    expect(await as('person', 'git log -1 --format=%an%n%s; git status --porcelain')).toMatch(
      /^p\nhere: rebuilt \(here, generation \d+\)\n\?\? untracked\n$/,
    );
    expect(await machine.succeed(`find ${at('here')} ! -user person`)).toBe('');
  }, 240_000);

  it('is synced by a person, of whose steps one alone is run as root, and pushed and tagged where that is configured', async () => {
    const settings = {
      sync: { autoPush: true, tagPrefix: 'ran/', hooks: { post: ['echo "$SYNC_OUTCOME" > "$HOME/hook"'] } },
    };
    await as(
      'person',
      `rm untracked; cat > nixos-rebuild-test.json <<'END'\n${JSON.stringify(settings)}\nEND\ngit add -A; git commit -qm settings`,
    );
    await news({ 'variant.nix': '"base"\n' }, 'back to the base');
    const record = await syncAs('person');
    expect(record, record.said).toMatchObject({ outcome: 'done', status: 0, pushed: true });
    expect(stepOf(record, 'upstream')).toBe('done: 1 commit from origin, 2 commits of yours on top');
    expect(await currentSystem(machine)).toBe(systems.base);
    expect((await machine.succeed('cat /run/sudo.log')).match(/COMMAND=/g)).toHaveLength(1);
    expect(await as('person', 'git status --porcelain --branch')).toBe('## main...origin/main\n');
    expect(await as('person', 'git ls-remote --tags origin')).toContain(
      `refs/tags/ran/here-${record.after?.generation}`,
    );
    expect(await as('person', 'cat ~/hook')).toBe('done\n');
    expect(await machine.succeed(`find ${at('here')} ! -user person`)).toBe('');
  }, 240_000);

  it('a dry run says what would be done and changes nothing', async () => {
    await news({ 'variant.nix': 'import ./which.nix\n', 'which.nix': '"next"\n' }, 'from another file');
    await as('person', 'echo 1 > new.nix');
    const look =
      'git for-each-ref; git ls-files --stage; find . -path ./.git -prune -o -path ./rebuild-logs -prune -o -type f -exec sha256sum {} + | sort';
    const before = await as('person', look);
    const record = await syncAs('person', '--dry-run');
    expect(record, record.said).toMatchObject({ outcome: 'planned', status: 0 });
    expect(stepOf(record, 'rebuild')).toMatch(/^planned: changes .*unit/);
    expect(await as('person', look)).toBe(before);
    expect(await currentSystem(machine)).toBe(systems.base);
    await as('person', 'rm new.nix');
  }, 240_000);

  it('makes a new file visible that the flake needs, and no other', async () => {
    await as(
      'person',
      `git pull -q --rebase; echo '"later"' > own.nix; echo 'import ./own.nix' > variant.nix; echo '{ }' > other.nix`,
    );
    const record = await syncAs('person', '--no-commit');
    expect(record, record.said).toMatchObject({ outcome: 'done', status: 0, intended: ['own.nix'] });
    expect(await currentSystem(machine)).toBe(systems.later);
    expect(await as('person', 'git status --porcelain')).toBe(' A own.nix\n M variant.nix\n?? other.nix\n');
  }, 240_000);

  it('goes back to before, system and tree, and what the branch had is kept', async () => {
    const record = await syncAs('person', '--rollback');
    expect(record, record.said).toMatchObject({ action: 'rollback', outcome: 'done', status: 0 });
    expect(await currentSystem(machine)).toBe(systems.base);
    const found = await history('--all');
    expect(found.slice(0, 3).map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'sync done',
      'sync undone',
      'sync done',
    ]);
  }, 240_000);

  it('lists a deployment that was made without a sync, and goes back to it, tree and system', async () => {
    await as('person', 'git checkout -q -- . ; git reset -q; rm -f own.nix other.nix');
    await news({ 'variant.nix': '"later"\n' }, 'later');
    await as('person', 'git pull -q --rebase');
    const words = ['deploy', 'here', '--target', 'here=local', '--yes', '--settle', '1', '--mode', 'fast'];
    words.push('--output-dir', '/var/lib/nixos-rebuild-test/builds');
    const { status, said } = await here.tool('root', words);
    expect(status, said).toBe(0);
    const deployed = await head();
    expect(await currentSystem(machine)).toBe(systems.later);
    await news({ 'variant.nix': '"base"\n' }, 'base again');
    expect(await syncAs('person')).toMatchObject({ outcome: 'done' });
    const [newest, before] = await history();
    expect(newest).toMatchObject({ kind: 'sync', generation: expect.any(Number) });
    expect(before).toMatchObject({ kind: 'deployment', commit: deployed.trim(), system: systems.later });
    const record = await syncAs('person', '--rollback', before?.id ?? '');
    expect(record, record.said).toMatchObject({ action: 'rollback', outcome: 'done', status: 0 });
    expect([await currentSystem(machine), await head()]).toEqual([systems.later, deployed]);
    const first = (await history()).find(({ kind }) => kind === 'generation');
    expect(first).toMatchObject({ id: 'generation-1', system: systems.base, changes: ['miniature-26.05.1'] });
  }, 240_000);

  it.skipIf(nh === null)(
    'is built by nh where that is asked for, and activated as ever',
    async () => {
      await machine.copyFromHost(nh as string, '/usr/local/bin/nh');
      await news({ 'variant.nix': '"next"\n' }, 'next again');
      const record = await syncAs('person', '--builder', 'nh');
      expect(record, record.said).toMatchObject({ outcome: 'done', status: 0 });
      expect(await currentSystem(machine)).toBe(systems.next);
      expect(await machine.succeed(`cat ${record.build}/metadata.json`)).toContain('nh os build');
    },
    240_000,
  );

  it('has remedies where they are allowed: a new file that only evaluation finds is made known to git', async () => {
    const system = await currentSystem(machine);
    await news({ 'variant.nix': 'import (./. + ("/dyn" + "amic.nix"))\n' }, 'a name that is computed');
    await as('person', `echo '"base"' > dynamic.nix`);
    const without = await syncAs('person');
    expect(without, without.said).toMatchObject({ outcome: 'failed' });
    expect(stepOf(without, 'rebuild')).toMatch(/dynamic\.nix/);
    expect([await currentSystem(machine), await as('person', 'git status --porcelain')]).toEqual([
      system,
      '?? dynamic.nix\n',
    ]);
    const record = await syncAs('person', '--remedies', 'safe');
    expect(record, record.said).toMatchObject({ outcome: 'done', intended: ['dynamic.nix'] });
    expect(record.said).toMatch(/git add -N/);
    expect(await currentSystem(machine)).toBe(systems.base);
    expect(await as('person', 'git status --porcelain')).toBe(' A dynamic.nix\n');
    await as('person', 'git rm -q --cached dynamic.nix; rm dynamic.nix');
    await news({ 'variant.nix': '"base"\n' }, 'by its name again');
  }, 240_000);

  it('stops where the sources have what preflight refuses, with tree and system as before', async () => {
    await as(
      'person',
      'git checkout -q -- . ; git reset -q; rm -f own.nix other.nix; git status --porcelain',
    );
    const [before, system] = [await head(), await currentSystem(machine)];
    await news(
      {
        'bad.nix':
          '{ config, ... }: { services.app.token = builtins.readFile config.sops.secrets.app.path; }\n',
      },
      'a secret',
    );
    const record = await syncAs('person');
    expect(record, record.said).toMatchObject({ outcome: 'stopped', status: 1 });
    expect(stepOf(record, 'rebuild')).toMatch(/preflight|secret/);
    expect([await head(), await currentSystem(machine)]).toEqual([before, system]);
    expect(await as('person', 'git status --porcelain')).toBe('');
    await news({ 'bad.nix': '{ }\n' }, 'no secret');
  }, 240_000);

  it.each([
    ['cannot be evaluated', 'import ./nowhere.nix\n', /nowhere\.nix/],
    ['has a unit that fails', '"failed-unit"\n', /web\.service/],
  ])(
    'a system that %s leaves the one that runs, and the tree with what came',
    async (_, variant, words) => {
      const system = await currentSystem(machine);
      await news({ 'variant.nix': variant }, 'broken');
      const record = await syncAs('person');
      expect(record, record.said).toMatchObject({ outcome: 'failed', status: 1 });
      expect(stepOf(record, 'rebuild')).toMatch(words);
      expect(record.steps.map(({ name }) => name)).not.toContain('commit');
      expect(await currentSystem(machine)).toBe(system);
      expect(await as('person', 'cat variant.nix')).toBe(variant);
    },
    240_000,
  );
});
