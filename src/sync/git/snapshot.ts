import { copyFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../../system/errors.js';
import type { Repository } from '../../system/git/repository.js';
import { abandonedIn, processStamp, stampPattern } from '../../system/proc/identity.js';
import { hasSucceeded } from '../../system/programs.js';
import { randomHex } from '../../system/random.js';

/** Below it are the states that repositories had before a sync. */
export const snapshotRefs = 'refs/nixos-rebuild-test/sync';
/** So many of them are kept. */
const mostKept = 20;
/** Copies of the index have names that tell which of them a killed process has left, with git's lock of it. */
const copyPrefix = 'nixos-rebuild-test-index-';
const copyName = new RegExp(`^${copyPrefix}${stampPattern}-\\w+(?:\\.lock)?$`);
/** Large trees with many untracked files. */
const snapshotMs = 120_000;

/**
 * Keeps all that a working tree has under a name by which nothing of it is ever collected. Neither the tree nor the index is touched.
 * Returns the commit's id; null where it could not be made.
 */
export async function snapshot(
  git: Repository,
  { id, head }: { id: string; head: string },
): Promise<string | null> {
  try {
    const commit = await wholeTree(git, { id, head });
    if (commit === null) return null;
    await git.must(['update-ref', `${snapshotRefs}/${id}`, commit]);
    await forgetOld(git);
    return commit;
  } catch (thrown) {
    return nullOrThrow(git, thrown);
  }
}

/**
 * All that a working tree has as a commit without a name, untracked files too: its parents are the commit that is checked out and,
 * where something is staged, a commit of what is. Ignored files are not part of it. Only objects are written. Null where it could not be made.
 */
export async function wholeTree(
  git: Repository,
  { id, head }: { id: string; head: string },
): Promise<string | null> {
  const index = await git.file('index');
  const copy = await git.file(`${copyPrefix}${await processStamp()}-${randomHex(4)}`);
  try {
    for (const [left] of await abandonedIn(dirname(copy), copyName))
      await rm(join(dirname(copy), left), { force: true });
    await copyFile(index, copy);
    const own = { env: { ...identity, GIT_INDEX_FILE: copy }, timeoutMs: snapshotMs };
    const staged = await treeOf(git, own);
    // A file that cannot be read is left out, and the others are kept.
    await git.run(['add', '--all', '--ignore-errors', '--', '.'], own);
    const whole = await treeOf(git, own);
    if (whole === null) return null;
    const clean = await git.said('rev-parse', `${head}^{tree}`);
    const parents = ['-p', head];
    if (staged !== null && staged !== clean && staged !== whole)
      parents.push('-p', await git.must(['commit-tree', staged, '-p', head, '-m', 'staged'], own));
    return await git.must(['commit-tree', whole, ...parents, '-m', `before sync ${id}`], own);
  } catch (thrown) {
    return nullOrThrow(git, thrown);
  } finally {
    await rm(copy, { force: true });
    await rm(`${copy}.lock`, { force: true });
  }
}

function nullOrThrow(git: Repository, thrown: unknown): null {
  git.signal?.throwIfAborted();
  const isTrouble = thrown instanceof ToolError || (thrown as NodeJS.ErrnoException).code !== undefined;
  if (!isTrouble) throw thrown;
  return null;
}

/** A commit that no person has made has no person's name, and needs none configured. */
const identity = {
  GIT_AUTHOR_NAME: 'nixos-rebuild-test',
  GIT_AUTHOR_EMAIL: 'nixos-rebuild-test@localhost',
  GIT_COMMITTER_NAME: 'nixos-rebuild-test',
  GIT_COMMITTER_EMAIL: 'nixos-rebuild-test@localhost',
};

/** Null where the index has no tree, such as in the middle of a conflict. */
async function treeOf(
  git: Repository,
  own: { env: typeof identity; timeoutMs: number },
): Promise<string | null> {
  const result = await git.run(['write-tree'], own);
  return hasSucceeded(result) ? result.stdout.trim() : null;
}

async function forgetOld(git: Repository): Promise<void> {
  const refs = await git.said('for-each-ref', '--format=%(refname)', '--sort=-refname', `${snapshotRefs}/`);
  for (const old of (refs ?? '').split('\n').filter(Boolean).slice(mostKept))
    await git.said('update-ref', '-d', old);
}
