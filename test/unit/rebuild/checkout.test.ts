import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiedFlakeDir } from '../../../src/nix/flake/copied.js';
import { parseFlakeRef } from '../../../src/nix/flake/ref.js';
import { checkoutOf } from '../../../src/rebuild/checkout.js';
import { temporaryDirectory } from '../../support/directory.js';
import { git } from '../../support/git.js';
import { rebuildRequest } from '../../support/request.js';

async function repository() {
  const cwd = await temporaryDirectory();
  git(cwd, 'init', '-q', '-b', 'hosts/laptop');
  writeFileSync(join(cwd, 'flake.nix'), '{ }\n');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'one');
  const revision = async () => (await checkoutOf(rebuildRequest({ cwd }))).revision;
  return { cwd, revision, sha: git(cwd, 'rev-parse', 'HEAD') };
}

describe('the revision of a checkout', () => {
  it('has commit and branch, and is clean with files that git does not track', async () => {
    const { cwd, revision, sha } = await repository();
    writeFileSync(join(cwd, 'notes'), '');
    expect(await revision()).toEqual({ sha, branch: 'hosts/laptop', dirty: false });
  });

  it('is dirty with a changed file and with a staged one', async () => {
    const { cwd, revision } = await repository();
    writeFileSync(join(cwd, 'flake.nix'), '{ outputs = _: { }; }\n');
    expect(await revision()).toMatchObject({ dirty: true });
    git(cwd, 'add', '.');
    expect(await revision()).toMatchObject({ dirty: true });
  });

  it('has no branch where HEAD is detached', async () => {
    const { cwd, revision, sha } = await repository();
    git(cwd, 'checkout', '-q', '--detach');
    expect(await revision()).toEqual({ sha, branch: null, dirty: false });
  });

  it('is null before the first commit and outside of git', async () => {
    const cwd = await temporaryDirectory();
    expect((await checkoutOf(rebuildRequest({ cwd }))).revision).toBeNull();
    git(cwd, 'init', '-q');
    expect((await checkoutOf(rebuildRequest({ cwd }))).revision).toBeNull();
  });

  it('is asked of git only where there may be a working tree: in a directory below one, or where the environment says', async () => {
    const cwd = await temporaryDirectory();
    const below = join(cwd, 'hosts', 'laptop');
    mkdirSync(below, { recursive: true });
    const asked = join(await temporaryDirectory(), 'asked');
    writeFileSync(join(cwd, 'git'), `#!/bin/sh\n: > ${asked}\nexit 1\n`, { mode: 0o755 });
    const isAsked = async (env: Record<string, string>) => {
      await checkoutOf(rebuildRequest({ cwd: below, env: { PATH: cwd, ...env } }));
      return existsSync(asked);
    };
    expect(await isAsked({})).toBe(false);
    expect(await isAsked({ GIT_DIR: join(cwd, 'elsewhere') })).toBe(true);
    const { cwd: root, sha } = await repository();
    mkdirSync(join(root, 'hosts'));
    const { root: found, revision } = await checkoutOf(rebuildRequest({ cwd: join(root, 'hosts') }));
    expect([found, revision?.sha]).toEqual([root, sha]);
  });

  it('is null for a flake that is fetched, whatever the working directory is', async () => {
    const { cwd } = await repository();
    const fetched = { kind: 'flake', ref: 'github:someone/else#host' } as const;
    expect(await checkoutOf(rebuildRequest({ cwd, target: fetched }))).toEqual({
      root: cwd,
      directory: cwd,
      isInGit: true,
      revision: null,
    });
    const here = { kind: 'flake', ref: '.#host' } as const;
    expect((await checkoutOf(rebuildRequest({ cwd, target: here }))).revision).not.toBeNull();
  });

  it('is null for a commit or branch of the repository that need not be checked out', async () => {
    const { cwd, sha } = await repository();
    for (const query of ['ref=main', `rev=${sha}`]) {
      const target = { kind: 'flake', ref: `git+file://${cwd}?${query}#host` } as const;
      expect((await checkoutOf(rebuildRequest({ cwd, target }))).revision, query).toBeNull();
    }
  });

  it("is not the working directory's for the machine's own configuration", async () => {
    const { cwd, sha } = await repository();
    const { revision } = await checkoutOf(rebuildRequest({ cwd, target: { kind: 'default' } }));
    expect(revision?.sha).not.toBe(sha);
  });
});

describe('a flake that Nix copies with the builds in it', () => {
  const copied = (cwd: string, ref: string, outputDir = join(cwd, 'rebuild-logs')) =>
    copiedFlakeDir(parseFlakeRef(ref).flake, cwd, outputDir);

  it('is one outside of git, or one that is given as a path', async () => {
    const cwd = await temporaryDirectory();
    mkdirSync(join(cwd, 'sub'));
    expect(copied(cwd, '.#h')).toBe(cwd);
    expect(copied(cwd, 'path:.?dir=sub#h')).toBe(cwd);
    git(cwd, 'init', '-q');
    expect(copied(cwd, `path:${cwd}#h`)).toBe(cwd);
  });

  it('is none under git, elsewhere, or where the builds are elsewhere', async () => {
    const cwd = await temporaryDirectory();
    mkdirSync(join(cwd, 'sub'));
    expect(copied(cwd, './sub#h')).toBeNull();
    expect(copied(cwd, 'github:owner/repo#h')).toBeNull();
    expect(copied(cwd, '.#h', `${cwd}-logs`)).toBeNull();
    git(cwd, 'init', '-q');
    expect(copied(cwd, '.#h')).toBeNull();
    expect(copied(cwd, './sub#h', join(cwd, 'sub/logs'))).toBeNull();
    expect(copied(cwd, `git+file://${cwd}#h`)).toBeNull();
  });
});
