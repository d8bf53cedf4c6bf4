import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Deployment } from '../../../src/builds/deployment.js';
import type { Sync } from '../../../src/builds/sync.js';
import type { MadeGeneration } from '../../../src/sync/generations.js';
import { type HistorySources, syncHistory } from '../../../src/sync/history.js';
import { KeptSyncs } from '../../../src/sync/kept-syncs.js';
import { type RollbackEdges, rollbackSync } from '../../../src/sync/rollback.js';
import { finishedBuild } from '../../support/builds.js';
import { exampleDeployment } from '../../support/deployment.js';
import { git, gitEnvironment } from '../../support/git.js';
import { commit, news, type SyncWorld, sync, syncWorld, write } from '../../support/sync-world.js';

const builds = ({ top }: SyncWorld) => join(top, 'builds');
const env = ({ top }: SyncWorld) => ({ ...gitEnvironment, XDG_STATE_HOME: join(top, 'state') });
const head = ({ dir }: SyncWorld) => git(dir, 'rev-parse', 'HEAD');
const text = (world: SyncWorld) => readFileSync(join(world.dir, 'a.nix'), 'utf8').trim();

/** Of this machine; tests that have some give others. */
let generations: () => Promise<MadeGeneration[]> = async () => [];

async function back(
  world: SyncWorld,
  id: string | null = null,
  edges: Partial<RollbackEdges> = {},
): Promise<Sync & { shown: string }> {
  let shown = '';
  const record = await rollbackSync(
    {
      flake: world.dir,
      directory: world.dir,
      host: 'web1',
      id,
      sources: sources(world, []),
    },
    {
      ...{ env: env(world), now: () => new Date(), signal: new AbortController().signal },
      ...{ confirm: null, agrees: true, place: async () => ({ system: null, generation: null }) },
      show: (text) => {
        shown += text;
      },
      toGeneration: async () => null,
      ...edges,
    },
  );
  return { ...record, shown };
}

function sources(world: SyncWorld, said: string[]): HistorySources {
  return { buildDirectories: [builds(world)], generations, onBroken: (text) => said.push(text) };
}

async function history(world: SyncWorld, all = false, said: string[] = []) {
  const syncs = await new KeptSyncs(world.dir, env(world)).all();
  return syncHistory(syncs, sources(world, said), { all });
}

/** A deployment of this machine from a commit, recorded as `deploy` does. */
async function deployed(world: SyncWorld, changes: Partial<Deployment>, sha: string): Promise<void> {
  const name = changes.id ?? 'deploy-1';
  const revision = { sha, branch: 'main', dirty: false };
  await finishedBuild(builds(world), name, { action: 'deploy', program: 'nixos-rebuild', revision });
  const deployment = exampleDeployment({ target: 'local', ...changes });
  writeFileSync(join(builds(world), name, 'deployment.json'), JSON.stringify(deployment));
}

/** Two syncs, each with a commit from upstream; returns the three heads. */
async function synced(world: SyncWorld): Promise<[string, string, string]> {
  const first = head(world);
  news(world, { 'a.nix': '2\n' }, 'second');
  await sync(world);
  const second = head(world);
  news(world, { 'a.nix': '3\n' }, 'third');
  await sync(world);
  return [first, second, head(world)];
}

describe('a rollback of a sync', () => {
  it('brings the tree to before the last one, keeps what the branch had, and is recorded itself', async () => {
    const world = await syncWorld();
    const [first, second, third] = await synced(world);
    write(world.dir, { 'b.nix': 'edited\n', 'own.nix': 'new\n' });
    const record = await back(world);
    expect(record).toMatchObject({ action: 'rollback', outcome: 'done', after: { commit: second } });
    expect(record.state).toBe(`the tree went from ${third.slice(0, 9)} to ${second.slice(0, 9)}`);
    expect([head(world), text(world)]).toEqual([second, '2']);
    expect(git(world.dir, 'status', '--porcelain')).toBe('M b.nix\n?? own.nix');
    expect(git(world.dir, 'show', `${record.snapshot}:own.nix`)).toBe('new');
    expect((await history(world)).map(({ changes }) => changes)).toEqual([
      [expect.stringMatching(/^back to before the sync of /)],
      ['1 commit from upstream'],
    ]);
    const [, undone] = await history(world, true);
    expect(undone).toMatchObject({ outcome: 'undone', commit: third });
    // The one before that comes next.
    expect((await back(world)).after?.commit).toBe(first);
    await expect(back(world)).rejects.toMatchObject({ code: 'no-sync' });
  });

  it('goes to any state that the history names, forward too', async () => {
    const world = await syncWorld();
    const [, second, third] = await synced(world);
    const [newest, older] = await history(world);
    expect((await back(world, older?.id)).message).toBe(`back to after the sync of ${older?.timestamp}`);
    expect(head(world)).toBe(second);
    await back(world, newest?.id);
    expect([head(world), text(world)]).toEqual([third, '3']);
    await expect(back(world, '2026-01-01T00-00-00-0000')).rejects.toMatchObject({ code: 'no-sync' });
  });

  it('leaves the tree where what is not committed is in the way, or another branch is checked out', async () => {
    const world = await syncWorld();
    const [, , third] = await synced(world);
    write(world.dir, { 'a.nix': 'edited\n' });
    expect((await back(world)).state).toMatch(/the tree is left: a\.nix would be overwritten$/);
    git(world.dir, 'checkout', '-q', '-b', 'other');
    const [, , older] = await history(world, true);
    expect((await back(world, older?.id)).state).toMatch(/the tree is left, since main is not checked out$/);
    expect([head(world), text(world)]).toEqual([third, 'edited']);
  });

  it('changes neither where the system does not go back, and nothing where a person says no', async () => {
    const world = await syncWorld();
    const [, , third] = await synced(world);
    const [entry] = await history(world);
    await deployed(world, { id: 'deploy-2' }, entry?.commit ?? '');
    const failed = exampleDeployment({ success: false, outcome: 'failed', message: 'it is not well' });
    const record = await back(world, 'deploy-2', { toGeneration: async () => failed });
    expect(record).toMatchObject({ outcome: 'failed', message: 'it is not well' });
    expect(await back(world, null, { agrees: false })).toMatchObject({ outcome: 'declined' });
    expect(await back(world, null, { agrees: false, confirm: async () => false })).toMatchObject({
      outcome: 'declined',
    });
    expect(head(world)).toBe(third);
  });
});

describe('the history of a machine', () => {
  it('has deployments that were no part of a sync, with their commit, and goes back to them', async () => {
    const world = await syncWorld();
    const [first, second] = await synced(world);
    const early = { timestamp: '2026-01-01T00:00:00.000Z' };
    await deployed(world, { id: 'deploy-1', ...early }, first);
    await deployed(world, { id: 'deploy-failed', success: false, outcome: 'failed', message: 'no' }, first);
    await deployed(world, { id: 'deploy-remote', target: 'root@web2' }, first);
    const revisions = { old: null, new: second };
    await deployed(world, { id: 'deploy-says', revisions, timestamp: '2026-01-02T00:00:00.000Z' }, first);
    const found = await history(world);
    expect(found.map(({ kind, id, commit }) => [kind, kind === 'sync' ? '' : id, commit])).toEqual([
      ['sync', '', head(world)],
      ['sync', '', second],
      ['deployment', 'deploy-says', second],
      ['deployment', 'deploy-1', first],
    ]);
    expect(found[3]).toMatchObject({ generation: 42, changes: ['2 packages', '1 unit'] });
    expect((await history(world, true)).map(({ id }) => id)).toContain('deploy-failed');
    let asked: number | null = null;
    const toGeneration = async (generation: number) => {
      asked = generation;
      return exampleDeployment({ action: 'rollback' });
    };
    const record = await back(world, 'deploy-1', { toGeneration });
    expect(record).toMatchObject({ outcome: 'done', after: { commit: first } });
    expect(asked).toBe(42);
  });

  it('leaves the tree where a deployment does not say its commit, or the branch does not have it', async () => {
    const world = await syncWorld();
    await synced(world);
    const now = head(world);
    git(world.dir, 'checkout', '-q', '-b', 'side');
    const elsewhere = commit(world.dir, { 'x.nix': '1\n' });
    git(world.dir, 'checkout', '-q', 'main');
    await deployed(world, { id: 'deploy-dirty', revisions: { old: null, new: `${now}-dirty` } }, now);
    await deployed(world, { id: 'deploy-side' }, elsewhere);
    const edges = { toGeneration: async () => exampleDeployment() };
    expect((await back(world, 'deploy-dirty', edges)).state).toMatch(
      /the tree is left, since it is not known which commit/,
    );
    expect((await back(world, 'deploy-side', edges)).state).toMatch(
      /the tree is left, since main does not have/,
    );
    expect(head(world)).toBe(now);
  });

  it('has generations of which neither a sync nor a deployment tells', async () => {
    const world = await syncWorld();
    const [first] = await synced(world);
    await deployed(world, { id: 'deploy-1' }, first);
    const [entry] = (await history(world)).filter(({ kind }) => kind === 'deployment');
    const system = '/nix/store/00000000000000000000000000000000-nixos-system-web1-26.05.1';
    const made = new Date('2026-01-01T00:00:00Z');
    onTestFinished(() => {
      generations = async () => [];
    });
    generations = async () => [
      { number: 42, system: entry?.system ?? '', made, revision: null },
      { number: 41, system, made, revision: first },
      { number: 40, system, made, revision: `${first}-dirty` },
    ];
    const found = (await history(world)).filter(({ kind }) => kind === 'generation');
    expect(found.map(({ id, commit, changes }) => [id, commit, changes])).toEqual([
      ['generation-41', first, ['web1-26.05.1']],
      ['generation-40', null, ['web1-26.05.1']],
    ]);
    const toGeneration = async () => exampleDeployment({ action: 'rollback' });
    expect((await back(world, 'generation-41', { toGeneration })).after?.commit).toBe(first);
  });

  it('says what cannot be read, and goes on without', async () => {
    const world = await syncWorld();
    await sync(world);
    news(world, { 'a.nix': '2\n' });
    const { id } = await sync(world);
    const said: string[] = [];
    await deployed(world, { id: 'deploy-1' }, head(world));
    writeFileSync(join(builds(world), 'deploy-1', 'deployment.json'), '{');
    expect((await history(world, false, said)).map((entry) => entry.id)).toEqual([id]);
    const syncs = await new KeptSyncs(world.dir, env(world)).all();
    const buildDirectories = [join(world.dir, 'a.nix')];
    const none = syncHistory(syncs, { ...sources(world, said), buildDirectories }, { all: false });
    expect(await none).toHaveLength(1);
    expect(said).toEqual([expect.stringMatching(/^deployments in .*a\.nix are left out: /)]);
  });
});
