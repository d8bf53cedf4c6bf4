import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { syncSchema } from '../../src/builds/sync.js';
import { git } from '../support/git.js';
import { type JjWorld, jj, jjWorld, program, realPrograms } from '../support/jj-world.js';
import { commit, news, stepOf, write } from '../support/sync-world.js';

/** `SYNC_KILLS=60` kills as many syncs, at instants spread over all of one. */
const kills = Number(process.env.SYNC_KILLS ?? 6);
const programs = realPrograms();

function call({ dir, env, top }: JjWorld) {
  const words = ['dist/cli/index.js', 'sync', 'web1', '--flake', dir];
  return {
    words: [...words, '--skip-rebuild', '--skip-dotfiles', '--json'],
    env: { ...env, HOME: top, PATH: `${join(top, 'bin')}:${env.PATH}` } as NodeJS.ProcessEnv,
  };
}

function run(world: JjWorld) {
  const { words, env } = call(world);
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    ...{ env, encoding: 'utf8', timeout: 120_000 },
  });
  expect(
    stdout,
    `${stderr}\n${jj(world, '--ignore-working-copy', 'op', 'log', '--no-graph', '-n12')}`,
  ).toMatch(/^\{/);
  return { status, said: stderr, ...syncSchema.parse(JSON.parse(stdout)) };
}

const many = (text: string) =>
  Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`many/${index}.nix`, `${text} ${index}\n`.repeat(200)]),
  );

/** A person's work in all its forms, and much that is new upstream; `locks` has both change flake.lock. */
async function busyWorld(locks: boolean): Promise<JjWorld> {
  const world = await jjWorld(programs as string);
  // What completes a lock, as Nix does.
  program(join(world.top, 'bin/nix'), '#!/bin/sh\nexit 0\n');
  news(world, { ...many('old'), 'gone.nix': '1\n', 'flake.lock': 'old\n' });
  jj(world, 'git', 'fetch');
  jj(world, 'new', 'main@origin');
  write(world.dir, { 'beside.nix': 'beside\n' });
  jj(world, 'commit', '-m', 'beside');
  jj(world, 'bookmark', 'create', 'beside', '-r', '@-');
  jj(world, 'new', 'main@origin');
  write(world.dir, { 'dir/mine.nix': 'mine\n', ...(locks && { 'flake.lock': 'mine\n' }) });
  jj(world, 'commit', '-m', 'mine');
  jj(world, 'bookmark', 'set', 'main', '-r', '@-');
  write(world.dir, { 'undescribed.nix': 'undescribed\n' });
  jj(world, 'new');
  write(world.dir, { 'b.nix': 'edited\n', 'dir/c.nix': 'edited\n', 'own.nix': 'new\n' });
  jj(world, 'describe', '-m', 'under way');
  // What jj has not seen yet.
  write(world.dir, { 'b.nix': 'edited, just now\n', 'own2.nix': 'new, just now\n' });
  git(world.other, 'rm', '-q', 'gone.nix');
  commit(world.other, { ...many('new'), 'came/x.nix': '1\n', ...(locks && { 'flake.lock': 'theirs\n' }) });
  git(world.other, 'push', '-q', 'origin', 'HEAD:main');
  return world;
}

const own: Record<string, string> = {
  ...{ 'dir/mine.nix': 'mine\n', 'undescribed.nix': 'undescribed\n', 'b.nix': 'edited, just now\n' },
  ...{ 'dir/c.nix': 'edited\n', 'own.nix': 'new\n', 'own2.nix': 'new, just now\n' },
};

/** What of a person's work is not there any more, and what of upstream is not there whole. */
function lost(world: JjWorld): string[] {
  const { dir, other } = world;
  const is = (what: string, isSo: boolean) => (isSo ? [] : [what]);
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const of = (revset: string, words: string) => jj(world, 'log', '--no-graph', '-r', revset, '-T', words);
  const files = git(other, 'ls-files').split('\n');
  return [
    ...is('the commits', of('trunk()..@', 'description.first_line() ++ ";"') === 'under way;;mine;'),
    ...is('upstream', of('trunk()', 'commit_id') === git(other, 'rev-parse', 'HEAD')),
    ...is('the bookmark', of('main', 'description.first_line()') === 'mine'),
    ...is('the other bookmark', jj(world, 'file', 'show', '-r', 'beside', 'beside.nix') === 'beside'),
    ...is('a change is twice there', of('all()', 'if(divergent, "x")') === ''),
    ...is('a commit is new', of('all()', '"x"').length === of('::(@ | beside)', '"x"').length),
    ...is('a conflict', of('conflicts()', 'commit_id') === ''),
    ...is('what is open', jj(world, 'diff', '--name-only') === 'b.nix\ndir/c.nix\nown.nix\nown2.nix'),
    ...files.filter((path) => !own[path] && read(path) !== readFileSync(join(other, path), 'utf8')),
    ...Object.keys(own).filter((path) => read(path) !== own[path]),
    ...is('a removed file is there', !readdirSync(dir).includes('gone.nix')),
    ...is('a lock is left', !readdirSync(join(dir, '.git')).some((name) => /\.lock$|sync-/.test(name))),
    ...is('an object', git(dir, 'fsck', '--no-dangling', '--no-progress') === ''),
  ];
}

/** The processes whose words name a directory, as one started them below a sync. */
function jjBelow(dir: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const isHere =
          process.getuid?.() !== undefined && readFileSync(`/proc/${pid}/comm`, 'utf8') === 'jj\n';
        return isHere && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(dir);
      } catch {
        return false;
      }
    })
    .map(Number);
}

type Killed = 'the tool' | 'the tool and jj' | 'jj alone';

async function killed(world: JjWorld, after: number, what: Killed): Promise<void> {
  const { words, env } = call(world);
  const child = spawn(process.execPath, words, { env, stdio: 'ignore' });
  const ended = once(child, 'close');
  await sleep(after);
  if (what !== 'jj alone') child.kill('SIGKILL');
  if (what !== 'the tool')
    for (const pid of jjBelow(world.top))
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
  await ended;
  // What it was at dies with it.
  await sleep(300);
}

describe.skipIf(programs === null)('sync of a repository of jj', () => {
  // With locks, a sync takes much longer: those are killed where the number is given.
  it.each(process.env.SYNC_KILLS ? [false, true] : [false])(
    'that is killed loses nothing, and the next one goes on (locks: %s)',
    async (locks) => {
      const first = await busyWorld(locks);
      const began = performance.now();
      const whole = run(first);
      const longest = performance.now() - began;
      expect(stepOf(whole, 'upstream')).toMatch(/^done: .*2 commits of yours on top/);
      expect(lost(first)).toEqual([]);
      const said = new Map<string, number>();
      for (let index = 0; index < kills; index += 1) {
        const world = await busyWorld(locks);
        const what = (['the tool', 'the tool and jj', 'jj alone'] as const)[index % 3] as Killed;
        await killed(world, (longest * (index + 0.5)) / kills, what);
        const record = run(world);
        const words = /was killed; ([^;(]*)/.exec(record.said)?.[1] ?? 'nothing';
        said.set(words, (said.get(words) ?? 0) + 1);
        const about = `instant ${index}, ${what}: ${record.said}\n${jj(world, 'op', 'log', '--no-graph', '-n12')}`;
        expect(stepOf(record, 'upstream'), about).toMatch(/^done/);
        expect(lost(world), about).toEqual([]);
      }
      console.info(`${kills} kills, locks ${locks}: ${JSON.stringify([...said])}`);
    },
    3_600_000,
  );
});
