import { stat } from 'node:fs/promises';
import type { Repository } from '../../system/git/repository.js';

/** Has git forget the working trees of rebases that are gone; one whose making was killed is locked, and would stay. */
export async function forgetLeftTrees(git: Repository): Promise<void> {
  const listed = (await git.said('worktree', 'list', '--porcelain')) ?? '';
  for (const [, path = ''] of listed.matchAll(/^worktree (\/.*\/nrt-sync-[^/\n]+\/tree)$/gm))
    if ((await stat(path).catch(() => null)) === null) await git.said('worktree', 'unlock', path);
  await git.said('worktree', 'prune');
}
