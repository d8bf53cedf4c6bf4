import { ToolError } from '../../system/errors.js';
import type { Repository } from '../../system/git/repository.js';
import { failureReason, hasSucceeded } from '../../system/programs.js';
import { pathsBetween } from './incoming.js';

/** How long (ms) git may take to write a tree. */
export const moveMs = 120_000;

/** A move of a branch, its index and its working tree from one commit to another. */
export type Move = {
  /** Short name of the branch that is checked out. */
  branch: string;
  from: string;
  to: string;
};

/**
 * The paths that a move would change and that a person has changed as well, or that lie where it would put a file. Where there is
 * one, nothing is moved.
 */
export async function inTheWayOf(
  git: Repository,
  { from, to }: Pick<Move, 'from' | 'to'>,
  changed: { staged: readonly string[]; unstaged: readonly string[]; untracked: readonly string[] },
): Promise<string[]> {
  const own = [...changed.staged, ...changed.unstaged, ...changed.untracked];
  if (own.length === 0) return [];
  const moved = await pathsBetween(git, from, to);
  const all = new Set(moved);
  // A file may come to lie where a directory was, and the other way round.
  const above = new Set(moved.flatMap((path) => directoriesOf(path)));
  return [...new Set(own)].filter(
    (path) => all.has(path) || above.has(path) || directoriesOf(path).some((directory) => all.has(directory)),
  );
}

function directoriesOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * Moves as a checkout does: what a person has changed in other files stays, staged or not; where a changed file would be
 * overwritten, nothing at all is moved. The branch follows only if it is still where it was. Throws a ToolError (`cannot-move`)
 * with git's words.
 */
export async function moveTree(git: Repository, { branch, from, to }: Move, reason: string): Promise<void> {
  const refuse = (words: string) => {
    throw new ToolError('cannot-move', `${git.directory} cannot be brought to ${to.slice(0, 12)}: ${words}`, {
      hint: 'Commit or stash what is changed there, and run sync again.',
    });
  };
  // A file whose times or owner have changed counts as changed, until it was compared.
  await git.run(['update-index', '-q', '--refresh'], { timeoutMs: moveMs });
  const moved = await git.run(['read-tree', '-m', '-u', '--exclude-per-directory=.gitignore', from, to], {
    timeoutMs: moveMs,
  });
  if (!hasSucceeded(moved)) refuse(failureReason(moved));
  const followed = await git.run(['update-ref', '-m', reason, `refs/heads/${branch}`, to, from]);
  if (hasSucceeded(followed)) return;
  // Somebody has committed meanwhile: the branch is theirs.
  await git.run(['read-tree', '-m', '-u', to, from], { timeoutMs: moveMs });
  refuse(failureReason(followed));
}
