import { chown, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Repository, repositoryAt } from '../../system/git/repository.js';
import { operationMarks, type Workspace, workspaceAt } from '../../system/jj/workspace.js';
import { makePlace } from '../../update/place.js';
import { forgetLeftTrees } from '../git/left-trees.js';

const prefix = 'nrt-sync-';
const copyMs = 5 * 60_000;

/** Another workspace of the same repository, in a private directory, and what forgets and removes it. */
export type Copy = { jj: Workspace; forget(): Promise<void>; remove(): Promise<void> };

/** Makes one; what it has checked out is empty. Throws a ToolError (`jj-failed`). */
export async function makeCopy(git: Repository, jj: Workspace): Promise<Copy> {
  const place = await makePlace('sync');
  const name = basename(place.dir);
  const directory = join(place.dir, 'tree');
  const { uid, gid } = await stat(git.directory);
  // Root makes the directory, and the owner's jj writes to it.
  if (process.getuid?.() === 0 && uid !== 0) await chown(place.dir, uid, gid);
  const remove = async () => {
    await place.remove();
    await forgetLeftTrees(repositoryAt(git.directory, git.owner));
  };
  try {
    // As one of git's it would give the repository an extension that older versions of git refuse.
    const words = ['--config', 'git.colocate=false', 'workspace', 'add', '--name', name, '-r', 'root()'];
    await jj.must([...words, directory], { timeoutMs: copyMs });
  } catch (thrown) {
    await remove();
    throw thrown;
  }
  return {
    jj: workspaceAt(directory, git.owner, git.signal, operationMarks.copy),
    // Also where the sync was cancelled.
    forget: async () => {
      await workspaceAt(git.directory, git.owner).known(['workspace', 'forget', name]);
    },
    remove,
  };
}

/** Forgets those that killed syncs have left. */
export async function forgetLeftCopies(jj: Workspace): Promise<void> {
  const names = (await jj.known(['workspace', 'list', '-T', 'name ++ "\\n"'])).split('\n');
  for (const name of names) if (name.startsWith(prefix)) await jj.known(['workspace', 'forget', name]);
}
