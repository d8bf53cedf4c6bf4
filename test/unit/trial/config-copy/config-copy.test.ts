import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConfigChange } from '../../../../src/remedy/config-change.js';
import { canCopyConfig, TrialConfigCopy } from '../../../../src/trial/config-copy/config-copy.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { git } from '../../../support/git.js';

const files = {
  'flake.nix': '{ outputs = _: { }; }\n',
  'hosts/disks.nix': '{ device = "/dev/sda"; }\n# ä\n',
  'hosts/crlf.nix': '{\r\n  a = "old";\r\n}\r\n',
  'notes.txt': 'old\n',
  '.gitattributes': '* text=auto\n*.txt filter=none ident\n',
};

/** A repository with all files in one commit; `isGit` false makes it a directory alone. */
async function configuration(isGit = true) {
  const around = await temporaryDirectory();
  const dir = join(around, 'flake');
  for (const [name, text] of Object.entries(files)) write(join(dir, name), text);
  if (isGit) {
    git(dir, 'init', '-q', '-b', 'main');
    git(dir, 'add', '-A');
    git(dir, 'commit', '-q', '-m', 'all');
  }
  write(join(dir, 'untracked.nix'), '"/dev/sda"\n');
  const place = join(around, 'place');
  mkdirSync(place);
  const built: (string | null)[] = [];
  const options = { cwd: around, dir: place, env: process.env };
  const copy = (flake: string, build = async () => true) =>
    new TrialConfigCopy({
      ...{ flake, ...options },
      build: async (changed) => {
        built.push(changed);
        return build();
      },
    });
  return { dir, around, place, built, copy };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const named = (text: string) => (text.includes('"/dev/sda"') ? ['"/dev/sda"'] : []);
const toVdb: ConfigChange = { file: 'hosts/disks.nix', from: '"/dev/sda"', to: '"/dev/vdb"' };

describe('the copy of the configuration of a trial', () => {
  it('has what git knows, and the patch of its changes applies in a clean tree', async () => {
    const { dir, around, place, built, copy } = await configuration();
    const before = execFileSync('tar', ['-c', '-C', around, '--sort=name', 'flake']);
    const config = copy('./flake');
    expect(await config.having(named)).toEqual([{ file: 'hosts/disks.nix', found: ['"/dev/sda"'] }]);
    const changes: ConfigChange[] = [
      toVdb,
      { file: 'hosts/crlf.nix', from: 'old', to: 'new $& $1' },
      { patch: '--- /dev/null\n+++ b/hosts/more.nix\n@@ -0,0 +1 @@\n+{ }\n' },
    ];
    expect(await config.change(changes)).toEqual({ kind: 'done' });
    expect(built).toEqual([`path:${place}/configuration`]);
    const patch = (await config.patch()) ?? '';
    expect(patch).toContain('-{ device = "/dev/sda"; }\n+{ device = "/dev/vdb"; }\n');
    expect(execFileSync('tar', ['-c', '-C', around, '--sort=name', 'flake']).equals(before)).toBe(true);
    const clone = join(around, 'clone');
    cpSync(dir, clone, { recursive: true });
    rmSync(join(clone, 'untracked.nix'));
    execFileSync('git', ['-C', clone, 'apply', '-'], { input: `words before it\n\n${patch}` });
    for (const name of ['hosts/disks.nix', 'hosts/crlf.nix', 'hosts/more.nix', 'notes.txt'])
      expect(readFileSync(join(clone, name)), name).toEqual(readFileSync(join(place, 'configuration', name)));
    expect(readFileSync(join(clone, 'hosts/crlf.nix'), 'utf8')).toBe('{\r\n  a = "new $& $1";\r\n}\r\n');
  });

  it('is as before where changes are taken back, and those before them hold', async () => {
    const { place, built, copy } = await configuration();
    const config = copy('./flake');
    await config.change([toVdb]);
    const patch = await config.patch();
    await config.change([{ patch: '--- /dev/null\n+++ b/more.nix\n@@ -0,0 +1 @@\n+{ }\n' }]);
    await config.takeBack();
    expect(await config.patch()).toBe(patch);
    await config.takeBack();
    expect(await config.patch()).toBeNull();
    expect(built.at(-1)).toBeNull();
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(place, 'configuration', name), 'utf8')).toBe(text);
  });

  it.each(['path:./flake', './flake'])('of a directory without git, %s, has all files', async (flake) => {
    const { copy } = await configuration(false);
    expect((await copy(flake).having(named)).map(({ file }) => file).sort()).toEqual([
      ...['hosts/disks.nix', 'untracked.nix'],
    ]);
  });

  it('of a flake within a repository has all of the repository', async () => {
    const { around, place, built, copy } = await configuration();
    const config = copy(`${around}/flake/hosts`);
    await config.change([toVdb]);
    expect(built).toEqual([`path:${place}/configuration?dir=hosts`]);
    expect(await config.patch()).toContain('a/hosts/disks.nix');
  });

  it.each<[string, ConfigChange, RegExp]>([
    ['a text that is not there', { file: 'notes.txt', from: 'x', to: 'y' }, /notes\.txt does not have x/],
    ['a file that is not there', { file: 'a.nix', from: 'x', to: 'y' }, /there is no file a\.nix/],
    ['a file elsewhere', { file: '../../secret', from: 'old', to: 'y' }, /there is no file/],
    ['a link out of it', { file: 'out', from: 'old', to: 'new' }, /there is no file out/],
    ['a patch that does not fit', { patch: '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n' }, /git apply: /],
    ['a patch out of it', { patch: '--- /dev/null\n+++ b/../../x\n@@ -0,0 +1 @@\n+b\n' }, /git apply: /],
    ['a patch through a link', { patch: '--- /dev/null\n+++ b/up/x\n@@ -0,0 +1 @@\n+b\n' }, /git apply: /],
  ])('refuses %s, and is as before afterwards', async (_, change, why) => {
    const { dir, around, copy } = await configuration();
    write(join(around, 'secret'), 'old\n');
    symlinkSync(join(around, 'secret'), join(dir, 'out'));
    symlinkSync(around, join(dir, 'up'));
    git(dir, 'add', 'out', 'up');
    const config = copy('./flake');
    expect(await config.change([toVdb, change])).toEqual({ kind: 'failed', how: expect.stringMatching(why) });
    await config.takeBack();
    expect(await config.patch()).toBeNull();
    expect(readFileSync(join(around, 'secret'), 'utf8')).toBe('old\n');
  });

  it('that does not build is a failure', async () => {
    const { copy } = await configuration();
    const config = copy('./flake', async () => false);
    expect(await config.change([toVdb])).toEqual({
      ...{ kind: 'failed', how: 'the changed configuration does not build' },
    });
  });

  it('is of a flake that is a directory here, as it is now', () => {
    for (const flake of ['.', '/etc/nixos', 'path:/x', 'git+file:///x?dir=a'])
      expect(canCopyConfig(flake), flake).toBe(true);
    for (const flake of ['github:a/b', 'nixos', 'git+file:///x?rev=1', '.?ref=main', '.?submodules=1'])
      expect(canCopyConfig(flake), flake).toBe(false);
  });
});
