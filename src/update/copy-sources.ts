import { constants } from 'node:fs';
import { copyFile, cp, lstat, mkdir, readlink, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gitIn } from '../nix/flake/revision.js';
import type { Environment } from '../system/environment.js';

/**
 * Copies the sources of a flake as they are now into `to`, changed files too: of a git checkout what git knows, of any other
 * directory all of it. Returns the reference of the copy, and the flake's directory in it. `directory` is absolute.
 */
export async function copySources(
  directory: string,
  to: string,
  env: Environment,
): Promise<{ flake: string; directory: string }> {
  const git = gitIn(directory, env);
  const top = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
  const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
  if (top === undefined || inside === undefined) {
    await cp(directory, to, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
    return { flake: `path:${to}`, directory: to };
  }
  await mkdir(to);
  const listed = await gitIn(top, env)('-c', 'core.fsmonitor=false', 'ls-files', '-z', '--cached');
  for (const file of new Set((listed ?? '').split('\0'))) if (file !== '') await copied(top, file, to);
  return { flake: await asRepository(to, inside, env), directory: join(to, inside) };
}

/** Makes a directory a git repository without a commit, and returns the reference of the flake in `inside` of it. */
export async function asRepository(to: string, inside: string, env: Environment): Promise<string> {
  // Nix before 2.14 knows a directory within a flake for git alone, which needs no commit, but an index.
  for (const words of [
    ['init', '--quiet'],
    ['add', '--all', '--force'],
  ])
    await gitIn(to, env)(...words);
  return `git+file://${encodeURI(to)}${inside && `?dir=${encodeURI(inside)}`}`;
}

/** A file that was deleted but is still known to git is none, and a submodule's directory is left out. */
async function copied(top: string, file: string, to: string): Promise<void> {
  const [from, target] = [join(top, file), join(to, file)];
  const stats = await lstat(from).catch(() => null);
  // What git lists may be any path in an index that was made by hand.
  if (stats === null || relative(to, target).startsWith('..')) return;
  await mkdir(dirname(target), { recursive: true });
  if (stats.isSymbolicLink()) await symlink(await readlink(from), target);
  else if (stats.isFile()) await copyFile(from, target, constants.COPYFILE_FICLONE);
}
