import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { localFlakeDir } from './ref.js';

/**
 * The directory that Nix copies into its store whole with a flake, with `inside` in it: that of a flake which is a path
 * and not a git tree. Null where it does not, or `inside` is elsewhere. `cwd` and `inside` are absolute.
 */
export function copiedFlakeDir(flake: string, cwd: string, inside: string): string | null {
  const written = localFlakeDir(flake.replace(/\?.*$/s, ''));
  if (written === null || flake.startsWith('git+')) return null;
  const dir = resolve(cwd, written);
  const isGitTree = !flake.startsWith('path:') && isInGitTree(dir);
  return !isGitTree && `${inside}/`.startsWith(`${dir}/`) ? dir : null;
}

/** As Nix decides it: by a `.git` in the directory or in one above it. */
function isInGitTree(dir: string): boolean {
  if (existsSync(join(dir, '.git'))) return true;
  return dirname(dir) !== dir && isInGitTree(dirname(dir));
}
