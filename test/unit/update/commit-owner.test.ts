import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  commitLock,
  type LockRepository,
  requireCommittable,
  takeCommitBack,
} from '../../../src/update/apply/commit.js';
import { temporaryDirectory } from '../../support/directory.js';
import { git, gitEnvironment } from '../../support/git.js';

/** No user of a machine has it. */
const unknownUser = 3_999_999_999;
const nobody = 65534;

// Only root commits as somebody else.
describe.skipIf(process.getuid?.() !== 0)('root, in the repository of a person (tested as root)', () => {
  let dir: string;
  let repository: LockRepository;

  beforeEach(async () => {
    dir = await temporaryDirectory();
    repository = { lock: join(dir, 'flake.lock'), env: gitEnvironment };
    git(dir, 'init', '-q', '-b', 'main');
    writeFileSync(repository.lock, 'old\n');
    git(dir, 'add', '.');
    git(dir, 'commit', '-q', '-m', 'old');
  });

  const giveTo = (user: number) => execFileSync('chown', ['-R', `${user}:${nobody}`, dir]);
  const owners = () => [
    ...new Set(
      readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(dir, name)).uid),
    ),
  ];
  const head = () => readFileSync(join(dir, '.git/refs/heads/main'), 'utf8').trim();

  it('commits and takes back as that person, and leaves nothing that is of root', async () => {
    giveTo(nobody);
    await requireCommittable(repository);
    const first = head();
    writeFileSync(repository.lock, 'new\n');
    const commit = await commitLock(repository, 'flake.lock: update input');
    expect(commit).toEqual({ id: head(), parent: first, state: 'made' });
    expect(owners()).toEqual([nobody]);
    writeFileSync(repository.lock, 'old\n');
    expect(await takeCommitBack(commit, repository)).toEqual({ ...commit, state: 'dropped' });
    expect(head()).toBe(first);
    expect(owners()).toEqual([nobody]);
  });

  it('commits nothing where that person is no user of the machine', async () => {
    giveTo(unknownUser);
    const first = head();
    await expect(requireCommittable(repository)).rejects.toThrow(`belongs to user ${unknownUser}`);
    expect(head()).toBe(first);
  });
});

describe('a commit of a lock that is interrupted', () => {
  const repositoryWithHook = async (hook: string) => {
    const dir = await temporaryDirectory();
    const lock = join(dir, 'flake.lock');
    git(dir, 'init', '-q', '-b', 'main');
    writeFileSync(lock, 'old\n');
    git(dir, 'add', '.');
    git(dir, 'commit', '-q', '-m', 'old');
    writeFileSync(join(dir, '.git/hooks', hook), '#!/bin/sh\ntouch started\nexec sleep 60\n', {
      mode: 0o755,
    });
    writeFileSync(lock, 'new\n');
    const stop = new AbortController();
    const watcher = watch(dir, (_, name) => {
      if (name === 'started') stop.abort(new Error('stopped'));
    });
    onTestFinished(() => watcher.close());
    return { dir, repository: { lock, env: gitEnvironment, signal: stop.signal } };
  };

  it('is known where git had made it, so that it is taken back', async () => {
    const { dir, repository } = await repositoryWithHook('post-commit');
    const first = git(dir, 'rev-parse', 'HEAD').trim();
    const commit = await commitLock(repository, 'flake.lock: update input\n\ninput: a -> b\n');
    expect(commit).toEqual({ id: git(dir, 'rev-parse', 'HEAD').trim(), parent: first, state: 'made' });
    expect(commit.id).not.toBe(first);
  });

  it('is known where a hook has changed its message, too', async () => {
    const { dir, repository } = await repositoryWithHook('post-commit');
    const hook = '#!/bin/sh\necho >>"$1"; echo "Change-Id: I4711" >>"$1"\n';
    writeFileSync(join(dir, '.git/hooks/commit-msg'), hook, { mode: 0o755 });
    const commit = await commitLock(repository, 'flake.lock: update input');
    expect(commit.id).toBe(git(dir, 'rev-parse', 'HEAD'));
    expect(git(dir, 'log', '-1', '--format=%B')).toContain('Change-Id');
  });

  it('throws what it was interrupted with where git had made none', async () => {
    const { dir, repository } = await repositoryWithHook('pre-commit');
    const first = git(dir, 'rev-parse', 'HEAD');
    await expect(commitLock(repository, 'flake.lock: update input')).rejects.toThrow('stopped');
    expect(git(dir, 'rev-parse', 'HEAD')).toBe(first);
    expect(readdirSync(join(dir, '.git')).filter((name) => name.includes('lock'))).toEqual([]);
  });
});
