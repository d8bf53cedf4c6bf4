import { chown, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Repository, repositoryAt } from '../../system/git/repository.js';
import { failureReason, hasSucceeded } from '../../system/programs.js';
import { shownLine } from '../../text/clean.js';
import { makePlace } from '../../update/place.js';
import { forgetLeftTrees } from './left-trees.js';

const rebaseMs = 5 * 60_000;
/** A rebase stops at most once for each commit that is here alone. */
const mostStops = 500;

export type Rebased =
  /** The commits from here, made again on top of upstream's; `to` is the last of them. `locked` where flake.lock was made anew. */
  | { kind: 'clean'; to: string; locked: boolean }
  /** The files that a person has to decide on. */
  | { kind: 'conflict'; files: string[] }
  | { kind: 'failed'; message: string };

export type RebaseEdges = {
  /** Completes the flake.lock in a directory, without an update; returns why it could not, or null. */
  lockAgain(directory: string): Promise<string | null>;
  /** Lets a person resolve a conflict in a directory; returns when they are done. Null where nobody is there. */
  resolve: ((directory: string, files: readonly string[]) => Promise<void>) | null;
};

/**
 * Makes the commits that are here alone again on top of upstream's, in a working tree of its own: the person's tree, index and branch
 * are not touched. Where only flake.lock contradicts, upstream's is taken and completed.
 */
export async function rebased(
  git: Repository,
  { head, target }: { head: string; target: string },
  edges: RebaseEdges,
): Promise<Rebased> {
  const { dir: parent, remove } = await makePlace('sync');
  const directory = join(parent, 'tree');
  const place = repositoryAt(directory, git.owner, git.signal);
  try {
    await ownedBy(git, parent);
    const without = ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'];
    await git.must([...without, 'worktree', 'add', '--quiet', '--detach', directory, head], {
      timeoutMs: rebaseMs,
    });
    const merges = await git.said('rev-list', '--merges', '--max-count=1', `${target}..${head}`);
    const words = [
      'rebase',
      '--quiet',
      '--no-autosquash',
      '--no-update-refs',
      ...(merges ? ['--rebase-merges'] : []),
    ];
    let end = await place.run([...without, ...words, target], { timeoutMs: rebaseMs });
    let locked = false;
    for (let stop = 0; !hasSucceeded(end) && stop < mostStops; stop += 1) {
      const files = await place.paths(['diff', '--name-only', '--diff-filter=U', '-z']);
      if (files.length === 0) return { kind: 'failed', message: shownLine(failureReason(end), 300) };
      if (files.every((file) => /(?:^|\/)flake\.lock$/.test(file))) {
        const problem = await takeTheirs(place, files, edges);
        if (problem !== null) return { kind: 'failed', message: problem };
        locked = true;
      } else if (edges.resolve) {
        await edges.resolve(directory, files);
        if (!(await isRebasing(place))) break;
        const left = await place.paths(['diff', '--name-only', '--diff-filter=U', '-z']);
        if (left.length > 0) return { kind: 'conflict', files: left };
      } else return { kind: 'conflict', files };
      end = await place.run([...without, 'rebase', (await isEmpty(place)) ? '--skip' : '--continue'], {
        timeoutMs: rebaseMs,
      });
    }
    if (await isRebasing(place)) return { kind: 'failed', message: shownLine(failureReason(end), 300) };
    const to = await place.must(['rev-parse', 'HEAD']);
    const isOnTop = await place.said('merge-base', '--is-ancestor', target, to);
    if (isOnTop === null) return { kind: 'failed', message: 'the commits are not on top of upstream’s' };
    return { kind: 'clean', to, locked };
  } finally {
    await remove();
    // Also those of runs that were killed.
    await forgetLeftTrees(repositoryAt(git.directory, git.owner));
  }
}

/** Root makes the directory, and the owner's git writes to it. */
async function ownedBy(git: Repository, parent: string): Promise<void> {
  const { uid, gid } = await stat(git.directory);
  if (process.getuid?.() === 0 && uid !== 0) await chown(parent, uid, gid);
}

/** Takes upstream's flake.lock, completes it for the flake as it is now, and stages that. */
async function takeTheirs(
  place: Repository,
  files: readonly string[],
  edges: RebaseEdges,
): Promise<string | null> {
  // In a rebase, "ours" are the commits on top of which the others come.
  await place.must(['checkout', '--ours', '--', ...files]);
  for (const file of files) {
    const problem = await edges.lockAgain(join(place.directory, file, '..'));
    if (problem !== null) return `flake.lock could not be locked again: ${problem}`;
  }
  await place.must(['add', '--', ...files]);
  return null;
}

async function isEmpty(place: Repository): Promise<boolean> {
  return (await place.said('diff', '--cached', '--quiet', 'HEAD')) !== null;
}

async function isRebasing(place: Repository): Promise<boolean> {
  for (const name of ['rebase-merge', 'rebase-apply'])
    if (await stat(await place.file(name)).catch(() => null)) return true;
  return false;
}
