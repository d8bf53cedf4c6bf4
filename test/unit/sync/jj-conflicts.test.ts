import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '../../support/git.js';
import { type JjWorld, jj, jjWorld, realPrograms, syncJj } from '../../support/jj-world.js';
import { everything, news, stepOf, write } from '../../support/sync-world.js';

const programs = realPrograms();
const at = (here: JjWorld, revision: string, path: string) => jj(here, 'file', 'show', '-r', revision, path);
const commits = (here: JjWorld, template: string, revset = '::@') =>
  jj(here, 'log', '--no-graph', '-r', revset, '-T', `${template} ++ "\\n"`).split('\n');
const changes = (here: JjWorld) => commits(here, 'change_id', 'mutable()').sort();
const lockLines = (path: string) => readFileSync(path, 'utf8').trim().split('\n');

/** Two commits of a person's with inputs of their own, and edits above them; upstream has another lock. */
async function lockWorld(): Promise<JjWorld> {
  const here = await jjWorld(programs as string);
  news(here, { 'flake.lock': 'nixpkgs 1\n', inputs: 'nixpkgs\n' });
  await syncJj(here);
  for (const name of ['one', 'two']) {
    write(here.dir, { 'flake.lock': `nixpkgs 1\n${name} 1\n`, [name]: `${name}\n` });
    jj(here, 'commit', '-m', name);
  }
  jj(here, 'bookmark', 'move', 'main', '--to', '@-');
  write(here.dir, { 'b.nix': 'edited\n', 'own.nix': 'new\n' });
  news(here, { 'flake.lock': 'nixpkgs 2\n', 'a.nix': '2\n' });
  jj(here, 'git', 'fetch');
  return here;
}

/** Completes the lock as Nix does: what the flake has and the lock has not is added. */
async function lockAgain(directory: string): Promise<string | null> {
  const path = join(directory, 'flake.lock');
  const known = lockLines(path);
  const wanted = readdirSync(directory).filter((name) => ['one', 'two'].includes(name));
  const added = wanted.filter((name) => !known.some((line) => line.startsWith(name)));
  writeFileSync(path, [...known, ...added.map((name) => `${name} locked`), ''].join('\n'));
  return null;
}

describe.skipIf(programs === null)('conflicts of a repository of jj', () => {
  it('in flake.lock alone are resolved in the commits that have them', async () => {
    const here = await lockWorld();
    const before = changes(here);
    const record = await syncJj(here, { edges: { lockAgain } });
    expect(stepOf(record, 'upstream')).toBe(
      'done: 1 commit from origin, 2 commits of yours on top, flake.lock locked again',
    );
    expect(commits(here, 'description.first_line()').slice(0, 3)).toEqual(['two', 'one', 'news']);
    expect(at(here, '@--', 'flake.lock')).toBe('nixpkgs 2\none locked\n'.trim());
    expect(at(here, '@-', 'flake.lock')).toBe('nixpkgs 2\none locked\ntwo locked\n'.trim());
    expect(readFileSync(join(here.dir, 'flake.lock'), 'utf8')).toBe('nixpkgs 2\none locked\ntwo locked\n');
    expect(commits(here, 'if(conflict || divergent, "yes")', 'all()').join('')).toBe('');
    expect(changes(here)).toEqual(before);
    expect(git(here.dir, 'rev-parse', 'main')).toBe(git(here.dir, 'rev-parse', 'HEAD'));
    expect(git(here.dir, 'status', '--porcelain')).toBe('M b.nix\n A own.nix');
    expect(jj(here, 'workspace', 'list', '-T', 'name ++ "\\n"')).toBe('default');
    expect(git(here.dir, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`nrt-sync-${process.pid}.`))).toEqual([]);
    expect((await syncJj(here)).outcome).toBe('unchanged');
  });

  it('in flake.lock that cannot be completed leave all as before', async () => {
    const here = await lockWorld();
    jj(here, 'status');
    const [before, was] = [everything(here.dir), commits(here, 'commit_id')];
    const record = await syncJj(here, { edges: { lockAgain: async () => 'no network' } });
    expect(record.outcome).toBe('stopped');
    expect(stepOf(record, 'upstream')).toMatch(/flake\.lock could not be locked again: no network$/);
    expect(everything(here.dir)).toBe(before);
    expect(commits(here, 'commit_id')).toEqual(was);
    expect(jj(here, 'workspace', 'list', '-T', 'name ++ "\\n"')).toBe('default');
  });

  it('are resolved by a person in a copy, and become part of the commit that has them', async () => {
    const here = await lockWorld();
    news(here, { one: 'theirs\n' });
    const asked: string[][] = [];
    const resolve = async (directory: string, files: readonly string[]) => {
      asked.push([...files]);
      expect(readFileSync(join(directory, 'one'), 'utf8')).toContain('<<<<<<<');
      expect(readFileSync(join(here.dir, 'one'), 'utf8')).toBe('one\n');
      writeFileSync(join(directory, 'one'), 'both\n');
      writeFileSync(join(directory, 'flake.lock'), 'nixpkgs 2\none 1\n');
    };
    const record = await syncJj(here, { edges: { lockAgain, resolve } });
    expect(stepOf(record, 'upstream')).toMatch(/^done: 2 commits from origin, 2 commits of yours on top/);
    expect(asked).toEqual([['flake.lock', 'one']]);
    expect([at(here, '@--', 'one'), at(here, '@-', 'flake.lock')]).toEqual([
      'both',
      'nixpkgs 2\none 1\ntwo locked',
    ]);
    expect(commits(here, 'if(conflict || divergent, "yes")', 'all()').join('')).toBe('');
  });

  it('that a person leaves in the copy leave all as before', async () => {
    const here = await lockWorld();
    news(here, { one: 'theirs\n' });
    jj(here, 'git', 'fetch');
    jj(here, 'status');
    const [before, was] = [everything(here.dir), commits(here, 'commit_id')];
    const resolve = async (directory: string) => writeFileSync(join(directory, 'new.nix'), 'tried\n');
    const record = await syncJj(here, { edges: { lockAgain, resolve } });
    expect(record.outcome).toBe('stopped');
    expect(stepOf(record, 'upstream')).toMatch(/^failed: conflicts in /);
    expect(everything(here.dir)).toBe(before);
    expect(commits(here, 'commit_id')).toEqual(was);
  });
});
