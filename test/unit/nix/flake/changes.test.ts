import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baseFlakeRef } from '../../../../src/nix/flake/base.js';
import { flakeInputChanges } from '../../../../src/nix/flake/changes.js';
import { gitEnvironment as env, git } from '../../../support/git.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'flake-changes-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const lock = (revision: string) =>
  JSON.stringify({
    root: 'root',
    nodes: {
      root: { inputs: { nixpkgs: 'nixpkgs' } },
      nixpkgs: { locked: { type: 'github', owner: 'o', repo: 'r', rev: revision.repeat(40) } },
    },
  });

/** A commit of each set of files, in order; returns the ids. */
function upstream(...commits: Record<string, string | null>[]): { url: string; ids: string[] } {
  const at = join(dir, 'upstream');
  mkdirSync(at);
  git(at, 'init', '-q', '-b', 'main');
  const ids = commits.map((files) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(at, file)), { recursive: true });
      if (text === null) rmSync(join(at, file));
      else writeFileSync(join(at, file), text);
    }
    git(at, 'add', '-A');
    git(at, 'commit', '-q', '--allow-empty', '-m', 'x');
    return git(at, 'rev-parse', 'HEAD');
  });
  return { url: `file://${at}`, ids };
}

function clone(url: string, ...options: string[]): string {
  const at = join(dir, `clone-${options.join('')}`);
  git(dir, 'clone', '-q', ...options, url, at);
  return at;
}

const names = ({ changes }: Awaited<ReturnType<typeof flakeInputChanges>>) =>
  changes?.map(({ name, change, old_revision }) => `${name} ${change} ${old_revision?.[0] ?? '-'}`);

describe('the changed inputs of a flake', () => {
  it('are those between its lock file at the base and its lock file in the working tree', async () => {
    const { url, ids } = upstream({ 'flake.lock': lock('a') }, { 'flake.lock': lock('b') });
    const at = clone(url);
    writeFileSync(join(at, 'flake.lock'), lock('c'));
    const since = async (base: string) => names(await flakeInputChanges({ flakeDir: at, base, env }));
    expect(await since(ids[0]!)).toEqual(['nixpkgs updated a']);
    expect(await since('HEAD')).toEqual(['nixpkgs updated b']);
    expect(await since('origin/main')).toEqual(['nixpkgs updated b']);
    writeFileSync(join(at, 'flake.lock'), lock('a'));
    expect(await since(ids[0]!)).toEqual([]);
  });

  it('are those of the flake’s own directory, not of the top of the repository', async () => {
    const { url, ids } = upstream(
      { 'flake.lock': lock('a'), 'nix/flake.lock': lock('b') },
      { 'nix/flake.lock': lock('c') },
    );
    const flakeDir = join(clone(url), 'nix');
    expect(names(await flakeInputChanges({ flakeDir, base: ids[0]!, env }))).toEqual(['nixpkgs updated b']);
  });

  it('are all added where the base had no lock file', async () => {
    const { url, ids } = upstream({ README: '' }, { 'nix/flake.lock': lock('a') });
    const flakeDir = join(clone(url), 'nix');
    expect(names(await flakeInputChanges({ flakeDir, base: ids[0]!, env }))).toEqual(['nixpkgs added -']);
  });

  it('are known in a shallow clone, which fetches the base commit alone and changes nothing else', async () => {
    const { url, ids } = upstream(
      { 'flake.lock': lock('a') },
      { 'flake.lock': lock('b') },
      { README: '' },
      { 'flake.lock': lock('c') },
    );
    const at = clone(url, '--depth=1');
    const state = () => [
      git(at, 'for-each-ref'),
      git(at, 'rev-parse', 'HEAD'),
      git(at, 'status', '--porcelain'),
      readFileSync(join(at, '.git/config'), 'utf8'),
      git(at, 'rev-list', '--count', 'HEAD'),
    ];
    const before = state();
    expect(names(await flakeInputChanges({ flakeDir: at, base: ids[1]!, env }))).toEqual([
      'nixpkgs updated b',
    ]);
    expect(state()).toEqual(before);
    expect(() => git(at, 'cat-file', '-e', ids[0]!)).toThrow();
    expect(() => readFileSync(join(at, '.git/FETCH_HEAD'))).toThrow();
  });

  it('are known for a commit that a full clone has not fetched yet, and the clone stays full', async () => {
    const { url } = upstream({ 'flake.lock': lock('a') }, { 'flake.lock': lock('b') });
    const at = clone(url);
    const source = join(dir, 'upstream');
    writeFileSync(join(source, 'flake.lock'), lock('c'));
    git(source, 'commit', '-qam', 'later');
    const base = git(source, 'rev-parse', 'HEAD');
    expect(names(await flakeInputChanges({ flakeDir: at, base, env }))).toEqual(['nixpkgs updated c']);
    expect(git(at, 'rev-parse', '--is-shallow-repository')).toBe('false');
    expect(git(at, 'rev-list', '--count', 'HEAD')).toBe('2');
  });

  it('are not known, with a notice of what to do, where the base cannot be had', async () => {
    const { url } = upstream({ 'flake.lock': lock('a') });
    const flakeDir = clone(url, '--depth=1');
    for (const base of ['0'.repeat(40), 'no-such-branch', '--output=x']) {
      const { changes, notice } = await flakeInputChanges({ flakeDir, base, env });
      expect(changes).toBeNull();
      expect(notice).toContain(base);
      expect(notice).toContain('fetch-depth: 0');
    }
  });

  it('are not known where a lock file is damaged, and without a notice where there is none', async () => {
    const { url, ids } = upstream({ 'flake.lock': '{ "root": ' }, { 'flake.lock': lock('a') });
    const at = clone(url);
    const damaged = await flakeInputChanges({ flakeDir: at, base: ids[0]!, env });
    expect(damaged).toMatchObject({
      changes: null,
      notice: expect.stringContaining('not a valid lock file'),
    });
    rmSync(join(at, 'flake.lock'));
    expect(await flakeInputChanges({ flakeDir: at, base: 'HEAD', env })).toEqual({
      changes: null,
      notice: null,
    });
  });
});

describe('baseFlakeRef', () => {
  it('returns the same flake at a commit that a shallow clone fetches', async () => {
    const { url, ids } = upstream({ 'nix/flake.nix': '1' }, { 'nix/flake.nix': '2' });
    const at = clone(url, '--depth=1');
    // A modern Nix reads it only so.
    const expected = `git+file://${at}?rev=${ids[0]}&dir=nix&shallow=1`;
    expect(await baseFlakeRef('./nix', ids[0]!, { cwd: at, env })).toBe(expected);
    expect(await baseFlakeRef(`path:${at}/nix`, ids[0]!, { cwd: at, env })).toBe(expected);
    expect(await baseFlakeRef('.', '0'.repeat(40), { cwd: at, env })).toBeNull();
  });

  it('throws for a flake outside the checkout and for what is no commit id', async () => {
    await expect(baseFlakeRef('github:o/r', 'a'.repeat(40), { cwd: dir, env })).rejects.toThrow(
      'changed-only',
    );
    await expect(baseFlakeRef('.', 'main', { cwd: dir, env })).rejects.toThrow('full commit id');
  });
});

// The real git, which starts a stand-in for ssh that notes its arguments and reaches nothing.
describe('the ssh with which a missing base is fetched', () => {
  const missing = 'f'.repeat(40);
  const note = (path: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\necho "$*" > ${path}.called\nexit 255\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const fetchOverSsh = async (changes: (at: string) => Record<string, string>) => {
    const at = clone(upstream({ README: '' }).url);
    git(at, 'remote', 'set-url', 'origin', 'ssh://nobody@host.invalid/x');
    const ssh = note(join(dir, 'bin', 'ssh'));
    const PATH = `${dirname(ssh)}:${process.env.PATH}`;
    const { SSH_ASKPASS: _, ...others } = process.env;
    await baseFlakeRef('.', missing, { cwd: at, env: { ...others, ...env, PATH, ...changes(at) } });
    return existsSync(`${ssh}.called`) ? readFileSync(`${ssh}.called`, 'utf8') : null;
  };

  it('asks no questions where the user has chosen nothing', async () =>
    expect(await fetchOverSsh(() => ({}))).toContain('BatchMode=yes'));

  it.each(['GIT_SSH', 'GIT_SSH_COMMAND', 'core.sshCommand'])(
    'is that of the user, as it is: %s',
    async (where) => {
      const own = note(join(dir, 'own-ssh'));
      const standard = await fetchOverSsh((at) => {
        if (where !== 'core.sshCommand') return { [where]: own };
        git(at, 'config', 'core.sshCommand', own);
        return {};
      });
      expect(standard).toBeNull();
      expect(readFileSync(`${own}.called`, 'utf8')).not.toContain('BatchMode');
    },
  );

  it('may take its answers from the user’s askpass program', async () =>
    expect(await fetchOverSsh(() => ({ SSH_ASKPASS: '/bin/answers' }))).not.toContain('BatchMode'));
});
