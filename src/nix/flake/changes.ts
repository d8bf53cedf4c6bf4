import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import type { InputChange } from '../closure/result.js';
import { inputChanges } from './lock.js';
import { commitId, gitIn } from './revision.js';

const lockFile = 'flake.lock';

export type FlakeInputChanges = {
  /** Sorted by name; null where they are not known. */
  changes: InputChange[] | null;
  /** Why they are not known and what to do about it; null where they are, or where there is no lock file. */
  notice: string | null;
};

/**
 * How the inputs of the flake in `flakeDir` differ from those at another revision of its git repository, by
 * its flake.lock then and now. `base` is a commit id or any name that git knows; a full id that a shallow
 * clone lacks is fetched. Where the commit had no lock file, every input was added. Never throws.
 */
export async function flakeInputChanges(options: {
  flakeDir: string;
  base: string;
  env: Environment;
}): Promise<FlakeInputChanges> {
  const { flakeDir, base, env } = options;
  const now = await readFile(join(flakeDir, lockFile), 'utf8').catch(() => null);
  if (now === null) return { changes: null, notice: null };
  const commit = await commitId(flakeDir, base, env);
  if (commit === null)
    return unknown(
      `the base revision ${base} is not in this checkout and could not be fetched. ` +
        'Check out with "fetch-depth: 0", or fetch that commit before.',
    );
  const before = await lockAt(flakeDir, commit, env);
  if (before === null) return unknown(`git cannot read ${lockFile} of the base revision ${base}.`);
  try {
    return { changes: inputChanges(before, now), notice: null };
  } catch {
    return unknown(`${lockFile}, as it is or as it was at ${base}, is not a valid lock file.`);
  }
}

function unknown(reason: string): FlakeInputChanges {
  return { changes: null, notice: `The changed flake inputs are not known: ${reason}` };
}

/** The lock file in the directory at a commit; empty where the commit has none, null where git fails. */
export async function lockAt(dir: string, commit: string, env: Environment): Promise<string | null> {
  const git = gitIn(dir, env);
  const entry = await git('ls-tree', commit, '--', lockFile);
  if (entry === null) return null;
  const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
  return blob === undefined ? '' : git('cat-file', 'blob', blob);
}
