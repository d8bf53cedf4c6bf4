import { messageOf, ToolError } from '../../system/errors.js';
import type { Repository } from '../../system/git/repository.js';
import type { BackEdges, TreeTarget } from '../course.js';
import { inTheWayOf, moveTree } from './move.js';
import { snapshotRefs } from './snapshot.js';
import type { RepositoryState } from './state.js';

/** Moves the branch back, and says in a few words what became of the tree. */
export async function treeBack(
  git: Repository,
  state: RepositoryState,
  place: TreeTarget,
  { show, onMove }: BackEdges,
): Promise<string> {
  const to = place.commit;
  if (to === null) return 'the tree is left, since it is not known which commit that system was built from';
  if (to === state.head) return 'the tree is there already';
  const isOn = place.isOfAnyBranch ? await hasCommit(git, to) : state.branch === place.branch;
  if (state.branch === null || !isOn)
    return place.isOfAnyBranch
      ? `the tree is left, since ${state.branch ?? 'no branch'} does not have ${to.slice(0, 9)}`
      : `the tree is left, since ${place.branch ?? 'no branch'} is not checked out`;
  const stay = (why: string) => {
    show(
      `note: the tree is left as it is: ${why}\n  git worktree add ../before-sync ${to} shows what it was\n`,
    );
    return `the tree is left: ${why}`;
  };
  const inTheWay = await inTheWayOf(git, { from: state.head, to }, state.changed);
  if (inTheWay.length > 0) return stay(`${inTheWay.slice(0, 5).join(', ')} would be overwritten`);
  if (!place.isKept) return stay('what it has now could not be kept');
  const move = { branch: state.branch, from: state.head, to };
  try {
    await onMove(move);
    await moveTree(git, move, 'nixos-rebuild-test sync: rollback');
  } catch (thrown) {
    if (thrown instanceof ToolError) return stay(messageOf(thrown));
    throw thrown;
  }
  show(
    `note: what the branch had is kept: git merge --ff-only ${state.head.slice(0, 12)} brings it back (${snapshotRefs}/${place.id})\n`,
  );
  return `the tree went from ${state.head.slice(0, 9)} to ${to.slice(0, 9)}`;
}

/** Whether the branch that is checked out has a commit. */
async function hasCommit(git: Repository, commit: string): Promise<boolean> {
  return (await git.said('merge-base', '--is-ancestor', commit, 'HEAD')) !== null;
}
