import type { Repository } from '../../system/git/repository.js';
import type { Workspace } from '../../system/jj/workspace.js';
import { takeBackHalfWritten } from './half-written.js';
import { bringHeadBack, takeBackMovedHead } from './moved-head.js';
import { type TakenBack, takeBackOwn } from './operations.js';

/**
 * Brings repository and tree back to `begun`, an operation, as far as a sync has changed them, also where it or jj was killed in the
 * middle of it. `target` is the commit that a rebase was to be on top of; null where none was begun. What a person has edited or done
 * is never taken back.
 */
export async function bringBack(
  git: Repository,
  jj: Workspace,
  { begun, target }: { begun: string; target: string | null },
): Promise<TakenBack> {
  const wasHalf = await takeBackHalfWritten(git, jj);
  if (target !== null) {
    await bringHeadBack(git, jj, target);
    if (await takeBackMovedHead(git, jj, begun)) return { problem: null, isChanged: true };
  }
  const { problem, isChanged } = await takeBackOwn(git, jj, begun);
  return { problem, isChanged: isChanged || wasHalf };
}
