import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { madeChange, undoLeft, writeUndo } from '../../../src/remedy/undo.js';
import { randomHex } from '../../../src/system/random.js';
import { temporaryDirectory } from '../../support/directory.js';
import { git } from '../../support/git.js';

const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null' };

async function repository(): Promise<string> {
  const dir = await temporaryDirectory();
  git(dir, 'init', '-q', '-b', 'main');
  writeFileSync(join(dir, 'flake.nix'), '{ }\n');
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'one');
  writeFileSync(join(dir, 'new.nix'), '{ }\n');
  git(dir, 'add', '-N', 'new.nix');
  return dir;
}

describe('what a killed run left', () => {
  it('git does not know a file any more that was only made known', async () => {
    const [build, dir] = [await temporaryDirectory(), await repository()];
    await writeUndo(build, [{ kind: 'unstage', repository: dir, file: 'new.nix' }]);
    expect(await undoLeft(build, env)).toEqual(['git does not know new.nix any more, as before']);
    expect(git(dir, 'status', '--porcelain')).toBe('?? new.nix');
    expect(readFileSync(join(dir, 'new.nix'), 'utf8')).toBe('{ }\n');
    expect(await undoLeft(build, env)).toEqual([]);
  });

  it('what a person has staged meanwhile stays', async () => {
    const [build, dir] = [await temporaryDirectory(), await repository()];
    await writeUndo(build, [{ kind: 'unstage', repository: dir, file: 'new.nix' }]);
    git(dir, 'add', 'new.nix');
    expect(await undoLeft(build, env)).toEqual(["git's index has new.nix as a person left it"]);
    expect(git(dir, 'status', '--porcelain')).toBe('A  new.nix');
  });

  it.each([
    ['gets its text back', '{ "version": 7 }\n'],
    ['is removed where there was none', null],
  ])('flake.lock %s', async (_, before) => {
    const [build, dir] = [await temporaryDirectory(), await temporaryDirectory()];
    const path = join(dir, 'flake.lock');
    writeFileSync(path, 'another');
    await writeUndo(build, [await madeChange({ kind: 'lock', path, before, after: null })]);
    expect(await undoLeft(build, env)).toEqual(['flake.lock is again as it was before']);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(before);
  });

  it('a swap file is switched off and removed', async () => {
    const build = await temporaryDirectory();
    const directory = `/var/tmp/nixos-rebuild-test-swap-${randomHex(12)}`;
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    mkdirSync(directory, { mode: 0o700 });
    const script = 'umask 077; fallocate -l 8M swap && mkswap -q swap && swapon swap';
    execFileSync('sh', ['-c', script], { cwd: directory });
    expect(readFileSync('/proc/swaps', 'utf8')).toContain(directory);
    await writeUndo(build, [{ kind: 'swap', directory }]);
    expect(await undoLeft(build, env)).toEqual(['the swap file is switched off and removed']);
    expect(readFileSync('/proc/swaps', 'utf8')).not.toContain(directory);
    expect(existsSync(directory)).toBe(false);
  });

  it('no directory is taken for that of a swap file', async () => {
    const [build, directory] = [await temporaryDirectory(), await temporaryDirectory()];
    await writeUndo(build, [{ kind: 'swap', directory }]);
    expect(await undoLeft(build, env)).toEqual([
      'what a remedy changed could not be taken back: it is no directory for a swap file',
    ]);
    expect(existsSync(directory)).toBe(true);
  });

  it.each([
    ['a person has changed since', true],
    ['may be a person’s, since the remedy was killed before its own was known', false],
  ])('flake.lock that %s is left', async (_, isKnown) => {
    const [build, dir] = [await temporaryDirectory(), await temporaryDirectory()];
    const path = join(dir, 'flake.lock');
    writeFileSync(path, 'ours');
    const change = { kind: 'lock', path, before: 'before', after: null } as const;
    await writeUndo(build, [isKnown ? await madeChange(change) : change]);
    writeFileSync(path, 'theirs');
    expect(await undoLeft(build, env)).toEqual([expect.stringContaining('is left as it is')]);
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  it('no other file than a flake.lock is written', async () => {
    const [build, dir] = [await temporaryDirectory(), await temporaryDirectory()];
    const path = join(dir, 'authorized_keys');
    await writeUndo(build, [{ kind: 'lock', path, before: 'mine', after: null }]);
    expect(await undoLeft(build, env)).toEqual([
      'what a remedy changed could not be taken back: it is no flake.lock',
    ]);
    expect(existsSync(path)).toBe(false);
  });

  it('what comes from another machine is not done', async () => {
    const [build, dir] = [await temporaryDirectory(), await repository()];
    await writeUndo(build, [{ kind: 'unstage', repository: dir, file: 'new.nix' }]);
    const file = join(build, 'undo.json');
    const change = { ...JSON.parse(readFileSync(file, 'utf8')), machine: '0'.repeat(64) };
    writeFileSync(file, JSON.stringify(change));
    expect(await undoLeft(build, env)).toEqual([
      'what a remedy changed on another machine is not taken back here',
    ]);
    expect(git(dir, 'diff', '--name-only', '--diff-filter=A')).toBe('new.nix');
  });
});

it('nothing to take back leaves no file', async () => {
  const build = await temporaryDirectory();
  await writeUndo(build, [{ kind: 'lock', path: '/x/flake.lock', before: null, after: null }]);
  await writeUndo(build, []);
  expect(existsSync(join(build, 'undo.json'))).toBe(false);
});
