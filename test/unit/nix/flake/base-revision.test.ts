import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baseRevision } from '../../../../src/nix/flake/base-revision.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { git } from '../../../support/git.js';

describe('the base of a trial', () => {
  let dir: string;
  let commits: { first: string; second: string; branch: string };

  const base = (more: { from?: string; env?: Record<string, string>; flake?: string; cwd?: string } = {}) =>
    baseRevision({
      otherwise: 'Name another one.',
      ...{
        flake: more.flake ?? '.',
        from: more.from ? { revision: more.from, because: `--from ${more.from}` } : null,
        cwd: more.cwd ?? dir,
      },
      env: { ...process.env, GITHUB_BASE_REF: '', ...more.env },
    });

  function commit(name: string): string {
    writeFileSync(join(dir, name), '');
    git(dir, 'add', name);
    git(dir, 'commit', '-q', '-m', name);
    return git(dir, 'rev-parse', 'HEAD');
  }

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    git(dir, 'init', '-q', '-b', 'main');
    const first = commit('first');
    git(dir, 'checkout', '-q', '-b', 'work');
    const branch = commit('branch');
    git(dir, 'checkout', '-q', 'main');
    const second = commit('second');
    git(dir, 'checkout', '-q', 'work');
    commits = { first, second, branch };
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('is what --from names, in the directory of the flake', async () => {
    mkdirSync(join(dir, 'hosts'));
    const found = await base({ from: 'main', flake: './hosts' });
    expect(found).toEqual({
      flake: `git+file://${dir}?rev=${commits.second}&dir=hosts`,
      ...{ revision: commits.second, because: '--from main' },
    });
  });

  it('is the base branch of a pull request', async () => {
    expect(await base({ env: { GITHUB_BASE_REF: 'main' } })).toMatchObject({
      revision: commits.second,
      because: 'main, the base of this pull request',
    });
  });

  it('is the base branch of a pull request that a narrow clone has to fetch', async () => {
    const clone = await temporaryDirectory();
    git(clone, 'clone', '-q', '--depth=1', '--single-branch', '--branch', 'work', `file://${dir}`, '.');
    expect((await base({ cwd: clone, env: { GITHUB_BASE_REF: 'main' } })).revision).toBe(commits.second);
  });

  it('is where HEAD has left the default branch', async () => {
    expect(await base()).toMatchObject({ revision: commits.first, because: 'where HEAD left main' });
  });

  it('is HEAD where there is no default branch', async () => {
    git(dir, 'branch', '-q', '-D', 'main');
    expect(await base()).toMatchObject({ revision: commits.branch, because: 'HEAD' });
  });

  it.each([
    ['a commit that is not known', { from: 'nowhere' }, /--from nowhere is no commit/],
    ['an option in the place of a commit', { from: '--help' }, /is no commit/],
    ['a flake elsewhere', { flake: 'github:a/b' }, /is no directory here/],
    ['a directory without git', { cwd: '/', flake: '/usr' }, /is not in a git repository/],
    [
      'a base branch that is not known',
      { env: { GITHUB_BASE_REF: 'gone' } },
      /^gone, the base of this pull request, is no/,
    ],
  ])('is a usage error for %s', async (_, asked, message) => {
    await expect(base(asked)).rejects.toMatchObject({
      code: 'no-base',
      status: 2,
      message: expect.stringMatching(message),
    });
  });
});
