import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringBack } from '../../../src/sync/jj/bring-back.js';
import { operation } from '../../../src/sync/jj/state.js';
import { repositoryAt } from '../../../src/system/git/repository.js';
import { workspaceAt } from '../../../src/system/jj/workspace.js';
import { git } from '../../support/git.js';
import { type JjWorld, jj, jjWorld, realPrograms } from '../../support/jj-world.js';
import { everything, news, write } from '../../support/sync-world.js';

const programs = realPrograms();
const read = (here: JjWorld, path: string) => readFileSync(join(here.dir, path), 'utf8');
const marked = ['--config', 'operation.username=nixos-rebuild-test'];

/** A world with work of a person's and news that were fetched; with the operation that it is at, and the commit that is new. */
async function divergedWorld() {
  const here = await jjWorld(programs as string);
  write(here.dir, { 'mine.nix': 'mine\n' });
  jj(here, 'commit', '-m', 'mine');
  jj(here, 'bookmark', 'move', 'main', '--to', '@-');
  write(here.dir, { 'b.nix': 'edited\n', 'own.nix': 'new\n' });
  jj(here, 'status');
  const target = news(here, { 'a.nix': '2\n', 'dir/c.nix': '2\n', 'came/x.nix': '1\n' });
  jj(here, 'git', 'fetch');
  const owner = { words: [], env: here.env };
  const sides = [repositoryAt(here.dir, owner), workspaceAt(here.dir, owner)] as const;
  return { here, sides, target, begun: await operation(sides[1]), before: everything(here.dir) };
}
const divergent = (here: JjWorld) =>
  jj(here, 'log', '--no-graph', '-r', 'all()', '-T', 'if(divergent || conflict, "yes")');

describe.skipIf(programs === null)('a rebase of a sync, with jj', () => {
  it('is taken back where it was killed after it had moved HEAD, and nothing else', async () => {
    const { here, sides, target, begun, before } = await divergedWorld();
    git(here.dir, 'update-ref', '--no-deref', 'HEAD', target);
    await bringBack(...sides, { begun, target });
    expect(everything(here.dir)).toBe(before);
    expect(divergent(here)).toBe('');
  });

  it('is taken back where a person has had that HEAD imported meanwhile', async () => {
    const { here, sides, target, begun } = await divergedWorld();
    git(here.dir, 'update-ref', '--no-deref', 'HEAD', target);
    jj(here, 'status');
    await bringBack(...sides, { begun, target });
    expect(read(here, 'a.nix')).toBe('1\n');
    expect(jj(here, 'diff', '--name-only')).toBe('b.nix\nown.nix');
    expect(jj(here, 'log', '--no-graph', '-r', '@-', '-T', 'description')).toBe('mine');
  });

  it('is taken back whole where the tree was half written, and what was edited since stays', async () => {
    const { here, sides, target, begun, before } = await divergedWorld();
    // So is the tree when jj is killed while it writes it.
    jj(here, ...marked, '--ignore-working-copy', 'rebase', '-b', '@', '-d', 'main@origin');
    write(here.dir, { 'a.nix': '2\n', 'dir/c.nix': '', 'came/x.nix': '1\n' });
    expect(await bringBack(...sides, { begun, target })).toEqual({ problem: null, isChanged: true });
    expect(everything(here.dir)).toBe(before);
    expect(existsSync(join(here.dir, 'came/x.nix'))).toBe(false);
    expect(divergent(here)).toBe('');
    jj(here, 'status');
    expect(everything(here.dir)).toBe(before);
  });

  it('leaves what was edited since where the tree was half written', async () => {
    const { here, sides, target, begun } = await divergedWorld();
    jj(here, ...marked, '--ignore-working-copy', 'rebase', '-b', '@', '-d', 'main@origin');
    write(here.dir, { 'a.nix': '2\n', 'dir/c.nix': 'a person\n', 'b.nix': 'edited again\n' });
    await bringBack(...sides, { begun, target });
    expect([read(here, 'a.nix'), read(here, 'dir/c.nix'), read(here, 'b.nix')]).toEqual([
      ...['1\n', 'a person\n', 'edited again\n'],
    ]);
    expect(divergent(here)).toBe('');
    expect(jj(here, 'diff', '--name-only')).toBe('b.nix\ndir/c.nix\nown.nix');
  });

  it('is taken back with its bookmarks where it is whole, and left where a person has gone on', async () => {
    const { here, sides, target, begun, before } = await divergedWorld();
    jj(here, ...marked, 'rebase', '-b', '@', '-d', 'main@origin');
    expect((await bringBack(...sides, { begun, target })).problem).toBe(null);
    expect(everything(here.dir)).toBe(before);
    jj(here, ...marked, 'describe', '-m', 'ours');
    jj(here, 'describe', '-m', 'a person');
    expect((await bringBack(...sides, { begun, target })).problem).toMatch(/^the tree is left, since/);
    expect(jj(here, 'log', '--no-graph', '-r', '@', '-T', 'description')).toBe('a person');
  });
});
