import { dirname, join } from 'node:path';
import { messageOf } from '../../system/errors.js';
import type { Repository } from '../../system/git/repository.js';
import { jjReason, operationMarks, type Workspace } from '../../system/jj/workspace.js';
import { hasSucceeded } from '../../system/programs.js';
import { shownLine } from '../../text/clean.js';
import type { SyncEdges } from '../course.js';
import { type Conflict, conflicts, isLock, namedConflicts } from './conflicts.js';
import { makeCopy } from './copy.js';
import { operationsSince, restoreOperation } from './operations.js';
import { rebase } from './rebase.js';
import { conflictedFiles, operation, rootFile } from './state.js';

/** A commit may have conflicts again where one below it was changed. */
const mostStops = 500;

export type Resolved =
  /** An operation whose state has all on top of upstream's, without new conflicts; `locked` where flake.lock was made anew. */
  | { kind: 'clean'; operation: string; locked: boolean }
  | { kind: 'conflict'; where: string }
  | { kind: 'failed'; message: string };

type Asked = {
  /** The working-copy commit. */
  copied: string;
  /** What `jj rebase -d` is given. */
  onto: string;
  /** Changes that had conflicts before. */
  before: ReadonlySet<string>;
};

/**
 * Rebases in another workspace, and resolves the conflicts there, in the commits that have them, the oldest first: in flake.lock by
 * upstream's, completed; in others by a person. Afterwards all is as before: the tree was not touched. Throws a ToolError (`jj-failed`).
 */
export async function resolvedInCopy(
  git: Repository,
  jj: Workspace,
  asked: Asked,
  edges: Pick<SyncEdges, 'lockAgain' | 'resolve'>,
): Promise<Resolved> {
  const begun = await operation(jj);
  const copy = await makeCopy(git, jj);
  let result: Resolved;
  try {
    result = await resolved(copy.jj, asked, edges);
  } catch (thrown) {
    git.signal?.throwIfAborted();
    result = { kind: 'failed', message: messageOf(thrown) };
  } finally {
    await copy.forget();
    await copy.remove();
  }
  const end = await operation(jj);
  const problem = await leftAsBefore(git, jj, begun);
  if (problem !== null) return { kind: 'failed', message: problem };
  return result.kind === 'clean' ? { ...result, operation: end } : result;
}

/** Brings the repository back to `begun`, where nobody else has done anything since; the tree was never another one. */
async function leftAsBefore(git: Repository, jj: Workspace, begun: string): Promise<string | null> {
  const since = await operationsSince(jj, begun);
  if (since === null || since.some(({ isOurs }) => !isOurs))
    return `something was changed meanwhile; jj op restore ${begun.slice(0, 12)} takes all of it back`;
  await restoreOperation(git, jj, begun, { touchesTree: false });
  return null;
}

async function resolved(
  jj: Workspace,
  { copied, onto, before }: Asked,
  { lockAgain, resolve }: Pick<SyncEdges, 'lockAgain' | 'resolve'>,
): Promise<Resolved> {
  const rebased = await rebase(jj, copied, onto);
  if (!hasSucceeded(rebased)) return { kind: 'failed', message: shownLine(jjReason(rebased), 300) };
  let locked = false;
  for (let stop = 0; stop < mostStops; stop += 1) {
    const found = (await conflicts(jj)).filter(({ change }) => !before.has(change));
    const oldest = found.at(-1);
    if (oldest === undefined) return { kind: 'clean', operation: '', locked };
    const files = await conflictedFiles(jj, oldest.commit);
    await jj.must(['new', oldest.commit], { timeoutMs: 10 * 60_000 });
    if (files.every(isLock)) {
      const problem = await takeTheirs(jj, files, lockAgain);
      if (problem !== null)
        return { kind: 'failed', message: `flake.lock could not be locked again: ${problem}` };
      locked = true;
    } else if (resolve !== null) {
      const env = { JJ_OP_USERNAME: operationMarks.copy };
      await resolve(jj.directory, files, { what: 'edit, or jj resolve', env });
    } else return { kind: 'conflict', where: await namedConflicts(jj, found) };
    if (!(await squashed(jj, oldest))) return { kind: 'conflict', where: await namedConflicts(jj, found) };
  }
  return { kind: 'failed', message: 'conflicts come again and again' };
}

/** Takes what the commit below has, and completes it for the flake as it is now. */
async function takeTheirs(
  jj: Workspace,
  files: readonly string[],
  lockAgain: SyncEdges['lockAgain'],
): Promise<string | null> {
  const below = await jj.known(['log', '--no-graph', '-n1', '-r', '@--', '-T', 'commit_id']);
  await jj.must(['restore', '--from', below, ...files.map(rootFile)]);
  for (const file of files) {
    const problem = await lockAgain(join(jj.directory, dirname(file)));
    if (problem !== null) return problem;
  }
  return null;
}

/** Moves what resolves a commit's conflicts into it, unless a person has done so; whether it has none any more. */
async function squashed(jj: Workspace, { change }: Conflict): Promise<boolean> {
  const conflicted = async (revset: string) =>
    (await jj.must(['log', '--no-graph', '-r', revset, '-T', 'if(conflict, "yes", "no") ++ "\\n"'])).split(
      '\n',
    );
  if ((await conflicted(change))[0] === 'no') return true;
  const isAbove = (await jj.must(['log', '--no-graph', '-r', `@- & ${change}`, '-T', 'commit_id'])) !== '';
  if (!isAbove || (await conflicted('@'))[0] !== 'no') return false;
  await jj.must(['squash', '--use-destination-message'], { timeoutMs: 10 * 60_000 });
  return (await conflicted(change))[0] === 'no';
}
