import { messageOf, ToolError } from '../../system/errors.js';
import type { Repository } from '../../system/git/repository.js';
import type { TreeTarget } from '../course.js';
import { inTheWayOf, moveTree } from './move.js';
import { snapshot, snapshotRefs } from './snapshot.js';
import type { RepositoryState } from './state.js';

/** Moves the branch back, and says in a few words what became of the tree. */
export async function treeBack(
  git: Repository,
  state: RepositoryState,
  place: TreeTarget,
  { now, show }: { now(): Date; show(text: string): void },
): Promise<string> {
  const to = place.commit;
  if (to === null || to === state.head) return 'the tree is there already';
  if (state.branch === null || state.branch !== place.branch)
    return `the tree is left, since ${place.branch ?? 'no branch'} is not checked out`;
  const stay = (why: string) => {
    show(
      `note: the tree is left as it is: ${why}\n  git worktree add ../before-sync ${to} shows what it was\n`,
    );
    return `the tree is left: ${why}`;
  };
  const inTheWay = await inTheWayOf(git, { from: state.head, to }, state.changed);
  if (inTheWay.length > 0) return stay(`${inTheWay.slice(0, 5).join(', ')} would be overwritten`);
  const id = `${place.id}-back-${now().getTime()}`;
  if ((await snapshot(git, { id, head: state.head })) === null)
    return stay('what it has now could not be kept');
  try {
    await moveTree(git, { branch: state.branch, from: state.head, to }, 'nixos-rebuild-test sync: rollback');
  } catch (thrown) {
    if (thrown instanceof ToolError) return stay(messageOf(thrown));
    throw thrown;
  }
  show(
    `note: what the branch had is kept: git merge --ff-only ${state.head.slice(0, 12)} brings it back (${snapshotRefs}/${id})\n`,
  );
  return `the tree went from ${state.head.slice(0, 9)} to ${to.slice(0, 9)}`;
}
