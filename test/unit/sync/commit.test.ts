import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitStaged, push, tagCommit } from '../../../src/sync/git/publish.js';
import { addIntents, forgetIntents } from '../../../src/system/git/intents.js';
import { type Repository, repositoryAround } from '../../../src/system/git/repository.js';
import { git, gitEnvironment } from '../../support/git.js';
import { commit, news, syncWorld, write } from '../../support/sync-world.js';

const here = async (dir: string): Promise<Repository> =>
  (await repositoryAround(dir, { env: gitEnvironment })) as Repository;
const upstream = { remote: 'origin', branch: 'refs/heads/main', tracking: 'refs/remotes/origin/main' };

describe('files that are made known without their content', () => {
  it('are in no commit, and unknown again afterwards; what a person added stays', async () => {
    const { dir } = await syncWorld();
    const repository = await here(dir);
    write(dir, { 'n.nix': '1\n', ':(top)odd *.nix': '1\n', 'added.nix': '1\n', 'other.nix': '1\n' });
    await addIntents(repository, ['n.nix', ':(top)odd *.nix', 'added.nix']);
    git(dir, 'add', 'added.nix');
    expect((await repository.paths(['status', '--porcelain', '-z'])).sort()).toEqual([
      ' A :(top)odd *.nix',
      ' A n.nix',
      '?? other.nix',
      'A  added.nix',
    ]);
    await forgetIntents(repository, ['n.nix', ':(top)odd *.nix', 'added.nix', 'gone.nix']);
    expect((await repository.paths(['status', '--porcelain', '-z'])).sort()).toEqual([
      '?? :(top)odd *.nix',
      '?? n.nix',
      '?? other.nix',
      'A  added.nix',
    ]);
    expect(readFileSync(join(dir, 'n.nix'), 'utf8')).toBe('1\n');
  });

  it('that a person has committed meanwhile, or whose file is gone, are told apart', async () => {
    const { dir } = await syncWorld();
    const repository = await here(dir);
    write(dir, { 'kept.nix': '1\n', 'gone.nix': '1\n' });
    await addIntents(repository, ['kept.nix', 'gone.nix']);
    git(dir, 'add', 'kept.nix');
    git(dir, 'commit', '-q', '-m', 'mine', '--', 'kept.nix');
    rmSync(join(dir, 'gone.nix'));
    expect(await forgetIntents(repository, ['kept.nix', 'gone.nix'])).toEqual(['gone.nix']);
    expect(git(dir, 'status', '--porcelain')).toBe('');
  });
});

describe('a commit of what sync has changed', () => {
  it('has that and what was staged, and nothing that was edited or new', async () => {
    const { dir } = await syncWorld();
    write(dir, { 'b.nix': 'staged\n' });
    git(dir, 'add', 'b.nix');
    write(dir, { 'b.nix': 'edited\n', 'a.nix': 'edited\n', 'n.nix': 'new\n', 'flake.lock': 'lock\n' });
    const id = await commitStaged(await here(dir), ['flake.lock'], 'message\n');
    expect(git(dir, 'show', '--format=%s', '--name-only', id)).toBe('message\n\nb.nix\nflake.lock');
    expect(git(dir, 'show', `${id}:b.nix`)).toBe('staged');
    expect(git(dir, 'status', '--porcelain')).toBe('M a.nix\n M b.nix\n?? n.nix');
  });

  it('that a hook refuses leaves the index as it was', async () => {
    const { dir } = await syncWorld();
    write(dir, { 'b.nix': 'staged\n', 'flake.lock': 'lock\n' });
    git(dir, 'add', 'b.nix');
    const hook = join(dir, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho "no such luck" >&2; exit 1\n');
    chmodSync(hook, 0o755);
    const failed = commitStaged(await here(dir), ['flake.lock'], 'message\n');
    await expect(failed).rejects.toMatchObject({
      code: 'cannot-commit',
      message: expect.stringContaining('no such luck'),
    });
    expect(git(dir, 'status', '--porcelain')).toBe('M  b.nix\n?? flake.lock');
  });
});

describe('a push', () => {
  it('is refused where upstream has something new, and brings commit and tag otherwise', async () => {
    const world = await syncWorld();
    const repository = await here(world.dir);
    const mine = commit(world.dir, { 'b.nix': 'mine\n' });
    await tagCommit(repository, 'ran/web1-3', mine, 'web1 runs this\n');
    news(world, { 'a.nix': '2\n' });
    expect(await push(repository, upstream, { commit: mine, tags: ['ran/web1-3'] })).toEqual({
      kind: 'behind',
    });
    git(world.dir, 'pull', '-q', '--rebase');
    const now = git(world.dir, 'rev-parse', 'HEAD');
    expect(await push(repository, upstream, { commit: now, tags: ['ran/web1-3'] })).toEqual({
      kind: 'pushed',
    });
    expect(git(world.upstream, 'rev-parse', 'main', 'ran/web1-3^{commit}')).toBe(`${now}\n${mine}`);
  });

  it('that upstream refuses is told with its words', async () => {
    const world = await syncWorld();
    const hook = join(world.upstream, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "error: protected branch" >&2; exit 1\n');
    chmodSync(hook, 0o755);
    const mine = commit(world.dir, { 'b.nix': 'mine\n' });
    expect(await push(await here(world.dir), upstream, { commit: mine, tags: [] })).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/rejected|protected branch/),
    });
  });

  it('tags no commit by a name that is taken', async () => {
    const { dir } = await syncWorld();
    const repository = await here(dir);
    await tagCommit(repository, 'x', git(dir, 'rev-parse', 'HEAD'), 'x\n');
    await expect(tagCommit(repository, 'x', git(dir, 'rev-parse', 'HEAD'), 'x\n')).rejects.toMatchObject({
      code: 'git-failed',
    });
  });
});
