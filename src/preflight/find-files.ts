import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { regularFile } from '../nix/flake/regular-file.js';
import { gitIn } from '../nix/flake/revision.js';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';

/** Files beyond this many, and larger ones (bytes), are not looked at; it is said which. */
const mostFiles = 10_000;
const largestFile = 2 * 1024 * 1024;
const mostEntries = 200_000;

export type FoundFiles = {
  /** The directory that paths are relative to, without symbolic links. */
  root: string;
  /** Paths with `/`, in order. */
  files: { path: string; bytes: Buffer }[];
  /** What was left out and why, a sentence each. */
  notes: string[];
  /** The directory's path within its git tree, such as `hosts/`; empty for the top and outside of git. */
  prefix: string;
  /** Whether they belong to a flake. */
  isInFlake: boolean;
};

/**
 * The `.nix` files under a directory: in a git tree those that git knows and those that are new, without ignored ones; elsewhere
 * all, without hidden directories and symbolic links. Throws a usage error (`no-directory`).
 */
export async function findNixFiles(directory: string, env: Environment): Promise<FoundFiles> {
  const root = await realpath(directory).catch(() => {
    throw usageError('no-directory', `${directory} is no directory that can be read`);
  });
  const git = gitIn(root, env);
  const place = await git('rev-parse', '--show-toplevel', '--show-prefix');
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '*.nix'];
  const listed = place === null ? null : await git('-c', 'core.fsmonitor=false', ...words);
  const paths = listed === null ? await walked(root) : [...new Set(listed.split('\0'))].filter(Boolean);
  const [top, prefix = ''] = place?.split('\n') ?? [];
  const found: FoundFiles = {
    ...{ root, files: [], notes: [], prefix },
    isInFlake: isFlake(root) || isFlake(top),
  };
  for (const path of paths.sort().slice(0, mostFiles)) {
    const bytes = await regularFile(join(root, path), largestFile);
    if (bytes !== null) found.files.push({ path, bytes });
    // One that was deleted is still in git's index, and a link leads to a file that is listed itself, or to another tree.
    else if (await isNoLink(join(root, path)))
      found.notes.push(
        `${path} is not looked at: it cannot be read, or is larger than ${largestFile / 2 ** 20} MiB`,
      );
  }
  if (paths.length > mostFiles)
    found.notes.push(`only the first ${mostFiles} of ${paths.length} files are looked at`);
  return found;
}

const isFlake = (directory: string | undefined) =>
  directory !== undefined && existsSync(join(directory, 'flake.nix'));

const isNoLink = async (path: string) => (await realpath(path).catch(() => null)) === path;

async function walked(root: string): Promise<string[]> {
  const found: string[] = [];
  const waiting = [root];
  for (let seen = 0, at = waiting.pop(); at !== undefined && seen < mostEntries; at = waiting.pop()) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => {
      if (at === root) throw usageError('no-directory', `${root} is no directory that can be read`);
      return [];
    });
    seen += entries.length;
    for (const entry of entries) {
      const path = join(at, entry.name);
      const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (entry.isDirectory() && !isHidden) waiting.push(path);
      else if (entry.isFile() && entry.name.endsWith('.nix')) found.push(relative(root, path));
    }
  }
  return found;
}
