import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { syncSchema } from '../../../src/builds/sync.js';
import type { SyncEdges } from '../../../src/sync/course.js';
import { type RollbackEdges, rollbackSync } from '../../../src/sync/rollback.js';
import { git } from '../../support/git.js';
import { type JjWorld, jj, jjWorld, operations, realPrograms, syncJj } from '../../support/jj-world.js';
import { everything, news, stepOf, write } from '../../support/sync-world.js';

const programs = realPrograms();
const world = () => jjWorld(programs as string);
const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8');
const subject = (here: JjWorld, revset: string) =>
  jj(here, 'log', '--no-graph', '-r', revset, '-T', 'description.first_line()');

/** Edges with which the lock is updated, and the system that results is the one that runs. */
function updating(here: JjWorld): Partial<SyncEdges> {
  const plan = { changed: false, profile_system: '/s', new_system: '/s', packages: [], units: [] };
  const update = async () => {
    write(here.dir, { 'flake.lock': `${read(here.dir, 'flake.lock')}new\n` });
    return {
      ...{
        schema_version: 1,
        id: 'u',
        flake: here.dir,
        directory: here.dir,
        mode: 'guided',
        asked_hosts: [],
      },
      ...{ timestamp: '2026-01-01T00:00:00Z', finished_at: null, outcome: 'applied', message: 'updated' },
      ...{ decision: null, preview: null, lock: null, commit: null, deployments: [] },
    };
  };
  const built = async () => ({ build: { dir: '/b', metadata: {} }, plan, preflight: null });
  return { update, plan: built } as unknown as Partial<SyncEdges>;
}

async function withLock(): Promise<JjWorld> {
  const here = await world();
  news(here, { 'flake.lock': 'old\n' });
  await syncJj(here);
  return here;
}
const settings = { updateBeforeRebuild: true, autoPush: true };
const skips = ['dotfiles' as const];

describe.skipIf(programs === null)('what sync has changed of a repository of jj', () => {
  it('becomes a commit below the working copy, which keeps its description, and is pushed', async () => {
    const here = await withLock();
    write(here.dir, { 'b.nix': 'mine\n' });
    jj(here, 'describe', '-m', 'under way');
    const record = await syncJj(here, { settings, skips, edges: updating(here) });
    expect(stepOf(record, 'commit')).toBe('done: 1 file: flake.lock');
    expect(stepOf(record, 'push')).toBe('done: 1 commit to origin');
    expect([subject(here, '@'), subject(here, '@-')]).toEqual(['under way', 'web1: rebuilt']);
    expect(jj(here, 'diff', '--name-only')).toBe('b.nix');
    expect(git(here.upstream, 'rev-parse', 'main')).toBe(record.commit);
    expect(git(here.dir, 'show', '--format=', '--name-only', record.commit ?? '')).toBe('flake.lock');
  });

  it('is tagged where that is configured, and the tag is pushed', async () => {
    const here = await withLock();
    const place = async () => ({ system: '/s', generation: 3 });
    const edges = { ...updating(here), place };
    const record = await syncJj(here, { settings: { ...settings, tagPrefix: 'ran/' }, skips, edges });
    expect(stepOf(record, 'commit')).toBe('done: 1 file: flake.lock; tagged ran/web1-3');
    expect(stepOf(record, 'push')).toMatch(/ran\/web1-3 to origin$/);
    expect(git(here.upstream, 'rev-parse', 'ran/web1-3^{commit}')).toBe(record.commit);
    write(here.dir, { 'a.nix': 'edited\n' });
    const next = { ...updating(here), place: async () => ({ system: '/s', generation: 4 }) };
    const open = await syncJj(here, { settings: { ...settings, tagPrefix: 'ran/' }, skips, edges: next });
    expect(stepOf(open, 'commit')).toMatch(/not tagged, since the tree has what no commit has$/);
  });

  it('is not committed where a person has changed the same file', async () => {
    const here = await withLock();
    write(here.dir, { 'flake.lock': 'mine\n' });
    const record = await syncJj(here, { settings, skips, edges: updating(here) });
    expect(stepOf(record, 'commit')).toBe(
      'warned: not committed, since flake.lock has changes of yours as well',
    );
    expect(stepOf(record, 'push')).toBe('skipped: nothing to push');
    expect(subject(here, '@-')).toBe('news');
  });

  it('is not pushed where that is not configured, nor with a conflict or an elsewhere bookmark below it', async () => {
    const here = await withLock();
    expect(stepOf(await syncJj(here), 'push')).toBe('skipped: "autoPush" is not true');
    write(here.dir, { 'b.nix': 'mine\n' });
    jj(here, 'commit', '-m', 'mine');
    jj(here, 'new', 'trunk()');
    write(here.dir, { 'b.nix': 'theirs\n' });
    jj(here, 'commit', '-m', 'theirs');
    jj(here, 'rebase', '-r', 'subject(exact:"mine")', '-d', '@-');
    jj(here, 'new', 'subject(exact:"mine")');
    write(here.dir, { 'b.nix': 'resolved\n' });
    jj(here, 'bookmark', 'move', 'main', '--to', '@');
    jj(here, 'commit', '-m', 'resolved');
    const before = git(here.upstream, 'rev-parse', 'main');
    const record = await syncJj(here, { settings: { autoPush: true } });
    expect(stepOf(record, 'push')).toMatch(
      /^warned: not pushed: Error: Won't push commit \w+ since it has conflicts/,
    );
    jj(here, 'bookmark', 'move', 'main', '--to', 'trunk()-', '--allow-backwards');
    expect(stepOf(await syncJj(here, { settings: { autoPush: true } }), 'push')).toBe(
      'skipped: nothing to push',
    );
    expect(git(here.upstream, 'rev-parse', 'main')).toBe(before);
  });

  it('goes to upstream after what came there meanwhile', async () => {
    const here = await withLock();
    write(here.dir, { 'b.nix': 'mine\n' });
    jj(here, 'commit', '-m', 'mine');
    jj(here, 'bookmark', 'move', 'main', '--to', '@-');
    let theirs = '';
    const onStep = (name: string, state: string) => {
      if (name === 'push' && state === 'running') theirs = news(here, { 'a.nix': 'meanwhile\n' });
    };
    const record = await syncJj(here, { settings: { autoPush: true }, edges: { onStep } });
    expect(stepOf(record, 'push')).toBe('done: 1 commit to origin');
    expect(git(here.upstream, 'rev-parse', 'main~1')).toBe(theirs);
    expect(git(here.upstream, 'log', '-1', '--format=%s', 'main')).toBe('mine');
  });
});

const last = ({ dir }: JjWorld) => ({
  flake: dir,
  directory: dir,
  host: 'web1',
  id: null,
  sources: { buildDirectories: [], generations: async () => [], onBroken: () => {} },
});
const back = (here: JjWorld): RollbackEdges => ({
  ...{ env: here.env, now: () => new Date(), signal: new AbortController().signal, show: () => {} },
  ...{ confirm: null, agrees: true, place: async () => ({ system: null, generation: null }) },
  toGeneration: async () => null,
});

describe.skipIf(programs === null)('a rollback of a repository of jj', () => {
  it('brings it to the operation before the sync', async () => {
    const here = await world();
    write(here.dir, { 'b.nix': 'edited\n' });
    jj(here, 'status');
    const before = git(here.dir, 'rev-parse', 'HEAD');
    news(here, { 'a.nix': '2\n' });
    await syncJj(here);
    const record = await rollbackSync(last(here), back(here));
    expect(record).toMatchObject({ action: 'rollback', outcome: 'done' });
    expect(record.state).toMatch(/^the tree went from \w+ to \w+$/);
    expect([read(here.dir, 'a.nix'), read(here.dir, 'b.nix')]).toEqual(['1\n', 'edited\n']);
    expect(git(here.dir, 'rev-parse', 'HEAD')).toBe(before);
    expect(syncSchema.parse(record).operation?.after).toBe(operations(here).split('\n')[0]);
    expect(stepOf(await syncJj(here), 'upstream')).toBe('done: 1 commit from origin');
  });

  it('leaves it where a person has gone on', async () => {
    const here = await world();
    news(here, { 'a.nix': '2\n' });
    await syncJj(here);
    write(here.dir, { 'b.nix': 'later\n' });
    let shown = '';
    const show = (text: string) => {
      shown += text;
    };
    const record = await rollbackSync(last(here), { ...back(here), show });
    expect(record.state).toMatch(/the tree is left, since jj has gone on after the sync$/);
    // What is offered shows what it was, and takes nothing of it all away.
    const offered = /(git worktree add --detach \.\.\/before-sync) (\w+) shows what it was/.exec(shown);
    git(here.dir, ...(offered?.[1]?.split(' ').slice(1) ?? []), offered?.[2] ?? '');
    expect(read(join(here.top, 'before-sync'), 'a.nix')).toBe('1\n');
    expect([read(here.dir, 'a.nix'), read(here.dir, 'b.nix')]).toEqual(['2\n', 'later\n']);
  });
});

/** A sync that comes no further than to the plan, and whose process is gone, so that it holds nothing. */
async function killedAtPlan(here: JjWorld): Promise<void> {
  await new Promise<void>((reached) => {
    const plan = () => {
      reached();
      return new Promise<never>(() => {});
    };
    void syncJj(here, { skips, edges: { plan } });
  });
  for (const name of readdirSync(join(here.dir, '.git')).filter((one) => one.startsWith('nixos-rebuild')))
    rmSync(join(here.dir, '.git', name));
}

describe.skipIf(programs === null)('a sync of a repository of jj that was killed', () => {
  it('after its step upstream is left there, and the next one says so', async () => {
    const here = await world();
    news(here, { 'a.nix': '2\n' });
    await killedAtPlan(here);
    const before = everything(here.dir);
    const next = await syncJj(here);
    expect(next.shown).toMatch(
      /was killed; the tree is as after its step upstream \(jj op restore \w+ takes back: .*rebase commit/,
    );
    expect(next.outcome).toBe('unchanged');
    expect(everything(here.dir)).toBe(before);
  });
});
