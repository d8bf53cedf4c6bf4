import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nixSources } from '../../../../src/nix/flake/sources.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { git, gitEnvironment } from '../../../support/git.js';

async function checkout(files: Record<string, string>): Promise<string> {
  const dir = await temporaryDirectory();
  git(dir, 'init', '-q');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  git(dir, 'add', '-A');
  return dir;
}

const namesIn = async (dir: string) => (await nixSources(dir, gitEnvironment)).map(({ file }) => file).sort();

describe('the Nix sources of a checkout', () => {
  it('are the .nix files that git knows, with their text', async () => {
    const dir = await checkout({ 'flake.nix': '{ }\n', 'hosts/a b.nix': 'a\n', 'notes.md': 'x\n' });
    await writeFile(join(dir, 'untracked.nix'), 'x\n');
    expect(await nixSources(dir, gitEnvironment)).toEqual([
      { file: 'flake.nix', text: '{ }\n' },
      { file: 'hosts/a b.nix', text: 'a\n' },
    ]);
  });

  it('are named relative to the directory that is asked for, below a git root', async () => {
    const dir = await checkout({ 'sub/flake.nix': '{ }\n', 'other.nix': 'x\n' });
    expect(await namesIn(join(dir, 'sub'))).toEqual(['flake.nix']);
  });

  it('do not lead out of the checkout through a link, a file’s or a directory’s', async () => {
    const outside = await temporaryDirectory();
    await writeFile(join(outside, 'secret.nix'), 'secret\n');
    const dir = await checkout({ 'flake.nix': '{ }\n', 'hosts/secret.nix': 'x\n' });
    await symlink(join(outside, 'secret.nix'), join(dir, 'link.nix'));
    git(dir, 'add', '-A');
    await rename(join(dir, 'hosts'), join(dir, 'hosts-before'));
    await symlink(outside, join(dir, 'hosts'));
    expect(await namesIn(dir)).toEqual(['flake.nix']);
  });

  it('are regular files of at most 1 MiB: a FIFO is not waited for', async () => {
    const dir = await checkout({
      'a.nix': 'a\n',
      'fifo.nix': 'x\n',
      'large.nix': 'x'.repeat(1024 * 1024 + 1),
    });
    execFileSync('sh', ['-c', 'rm fifo.nix; mkfifo fifo.nix'], { cwd: dir });
    expect(await namesIn(dir)).toEqual(['a.nix']);
  });

  it('start no program that the checkout’s own git configuration names', async () => {
    const dir = await checkout({ 'a.nix': 'a\n' });
    git(dir, 'config', 'core.fsmonitor', 'touch owned');
    expect(await namesIn(dir)).toEqual(['a.nix']);
    expect(execFileSync('ls', [dir]).toString()).toBe('a.nix\n');
  });

  it('are none outside a git tree and without git', async () => {
    const dir = await temporaryDirectory();
    await writeFile(join(dir, 'a.nix'), 'a\n');
    expect(await namesIn(dir)).toEqual([]);
    expect(await nixSources(dir, { PATH: '' })).toEqual([]);
  });
});
