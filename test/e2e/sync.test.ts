import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { syncSchema } from '../../src/builds/sync.js';
import { git, gitEnvironment } from '../support/git.js';
import { commit, news, type SyncWorld, stepOf, syncWorld, write } from '../support/sync-world.js';

/** `SYNC_KILLS=60` kills as many syncs, at instants spread over all of one. */
const kills = Number(process.env.SYNC_KILLS ?? 6);
const words = (dir: string, ...more: string[]) => [
  ...['dist/cli/index.js', 'sync', 'web1', '--flake', dir],
  ...['--skip-rebuild', '--json', ...more],
];
const environment = ({ top }: SyncWorld) => ({
  ...gitEnvironment,
  XDG_STATE_HOME: join(top, 'state'),
  HOME: top,
});

function run(world: SyncWorld) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words(world.dir), {
    ...{ env: environment(world), encoding: 'utf8', timeout: 60_000 },
  });
  expect(stdout, stderr).toMatch(/^\{/);
  return { status, said: stderr, ...syncSchema.parse(JSON.parse(stdout)) };
}

/** A person's work in all its forms, and much that is new upstream. */
async function busyWorld(): Promise<SyncWorld> {
  const world = await syncWorld();
  const many = (text: string) =>
    Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`many/${index}.nix`, `${text} ${index}\n`.repeat(200)]),
    );
  news(world, { ...many('old'), 'gone.nix': '1\n' });
  git(world.dir, 'pull', '-q');
  write(world.dir, { 'b.nix': 'stashed\n' });
  git(world.dir, 'stash', '-q');
  commit(world.dir, { 'dir/mine.nix': 'mine\n' }, 'mine');
  write(world.dir, { 'b.nix': 'staged\n' });
  git(world.dir, 'add', 'b.nix');
  write(world.dir, { 'b.nix': 'edited\n', 'dir/c.nix': 'edited\n', 'own.nix': 'new\n' });
  git(world.other, 'rm', '-q', 'gone.nix');
  commit(world.other, { ...many('new'), 'came/x.nix': '1\n' }, 'all of it');
  git(world.other, 'push', '-q', 'origin', 'HEAD:main');
  return world;
}

/** What of a person's work is not there any more, and what of upstream is not there whole. */
function lost({ dir, other }: SyncWorld): string[] {
  const is = (what: string, isSo: boolean) => (isSo ? [] : [what]);
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const files = git(other, 'ls-files')
    .split('\n')
    .filter((path) => !['b.nix', 'dir/c.nix'].includes(path));
  return [
    ...is('the commit', git(dir, 'log', '-1', '--format=%s') === 'mine'),
    ...is('upstream', git(dir, 'rev-parse', 'HEAD~1') === git(other, 'rev-parse', 'HEAD')),
    ...is('the staged file', git(dir, 'show', ':b.nix') === 'staged'),
    ...is('edited files', read('b.nix') === 'edited\n' && read('dir/c.nix') === 'edited\n'),
    ...is('the new file', read('own.nix') === 'new\n'),
    ...is('the stash', git(dir, 'show', 'stash@{0}:b.nix') === 'stashed'),
    ...is('the state', git(dir, 'status', '--porcelain') === 'MM b.nix\n M dir/c.nix\n?? own.nix'),
    ...files.filter((path) => read(path) !== readFileSync(join(other, path), 'utf8')),
    ...is('a lock is left', !readdirSync(join(dir, '.git')).some((name) => /lock$|sync-/.test(name))),
    ...is('a worktree is left', git(dir, 'worktree', 'list').split('\n').length === 1),
    ...is('an object', git(dir, 'fsck', '--no-dangling', '--no-progress') === ''),
  ];
}

describe('sync', () => {
  it('prints the steps as they end, then how it ended, and the record as JSON', async () => {
    const world = await busyWorld();
    const record = run(world);
    expect(record).toMatchObject({ status: 0, outcome: 'done', host: 'web1' });
    expect(record.said).toMatch(
      /^✓ {2}prepare {2}main at \w+, 2 files changed \(b\.nix, dir\/c\.nix\), 1 new file \(own\.nix\) · /m,
    );
    expect(record.said).toMatch(/^✓ {2}upstream {2}1 commit from origin, 1 commit of yours on top · /m);
    expect(record.said).toMatch(/^✓ done, without a rebuild\n {2}the tree went from \w+ to \w+$/m);
    expect(lost(world)).toEqual([]);
  }, 60_000);

  it.each([
    ['that is killed', []],
    ['whose rollback is killed', ['--rollback', '--yes']],
  ])(
    `%s, at any of ${kills} instants, loses nothing, and the next one goes on`,
    async (_, more) => {
      let longest = 0;
      for (let index = -1; index < kills; index += 1) {
        const world = await busyWorld();
        if (more.length > 0) expect(run(world).outcome).toBe('done');
        const began = performance.now();
        const child = spawn(process.execPath, words(world.dir, ...more), {
          env: environment(world),
          stdio: 'ignore',
        });
        const ended = once(child, 'close');
        // The first one says how long it takes.
        if (index >= 0) {
          await sleep((longest * (index + 0.5)) / kills);
          child.kill('SIGKILL');
        }
        await ended;
        if (index < 0) longest = performance.now() - began;
        // What git was at dies with it.
        await sleep(300);
        const left = git(world.dir, 'status', '--porcelain');
        const record = run(world);
        const what = `instant ${index}: ${left.slice(0, 300)}\n${record.said}`;
        expect(stepOf(record, 'upstream'), what).toMatch(/^done/);
        expect(lost(world), what).toEqual([]);
      }
    },
    600_000,
  );
});
