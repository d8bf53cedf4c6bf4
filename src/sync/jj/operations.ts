import type { Repository } from '../../system/git/repository.js';
import { operationMarks, type Workspace } from '../../system/jj/workspace.js';
import { operation, workingCopy } from './state.js';

const mostOperations = 500;

/** An operation of jj, and whether it is one that a sync has made by itself. */
export type Operation = { id: string; isOurs: boolean; isFetch: boolean; description: string };

/**
 * What jj has done since an operation, the newest first, without what a sync has taken back; null where that one is not found. What jj takes in from the working copy or
 * from git is a person's, whoever has had it taken in.
 */
export async function operationsSince(jj: Workspace, begun: string): Promise<Operation[] | null> {
  const fields = ['id', 'user', 'if(snapshot, "s")', 'parents.len()', 'description.first_line()'];
  const template = `${fields.join(' ++ "\\t" ++ ')} ++ "\\n"`;
  const words = ['op', 'log', '-n', String(mostOperations), '--no-graph', '-T', template];
  const all = (await jj.known(words)).split('\n').map((line): Operation => {
    const [id = '', user = '', snapshot, parents, description = ''] = line.split('\t');
    const isOfCopy = user.startsWith(`${operationMarks.copy}@`);
    const isOfSync = user.startsWith(`${operationMarks.sync}@`) && snapshot === '';
    // With several parents it brings together what a person has done meanwhile.
    const isOurs = parents === '1' && !description.startsWith('import git') && (isOfCopy || isOfSync);
    return { id, isOurs, isFetch: isOurs && /^(?:fetch|push) /.test(description), description };
  });
  const found: Operation[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const one = all[index] as Operation;
    if (one.id === begun) return found;
    // What was restored of git's branches comes in with the next look at them.
    if (
      one.description === 'import git refs' &&
      all[index + 1]?.description.startsWith('restore to operation ')
    )
      continue;
    const restored = one.isOurs ? /^restore to operation ([0-9a-f]+)$/.exec(one.description)?.[1] : undefined;
    if (restored === undefined) found.push(one);
    else {
      const to = all.findIndex(({ id }) => id === restored);
      if (to <= index) return null;
      // `begun` was itself taken back: what has happened since is that.
      if (all.slice(index + 1, to).some(({ id }) => id === begun)) return [...found, one];
      index = to - 1;
    }
  }
  return null;
}

/** What became of the operations of a sync. */
export type TakenBack = {
  /** Why they were left, and what a person can do; null where nothing of them is there any more. */
  problem: string | null;
  /** Whether anything was taken back. */
  isChanged: boolean;
};

/**
 * Takes back what a sync itself has done since `begun` and nobody has gone on from: the operations at the end that are its own. What a
 * person has edited or done before them stays; where it came after them, all is left.
 */
export async function takeBackOwn(git: Repository, jj: Workspace, begun: string): Promise<TakenBack> {
  await workingCopy(jj);
  const since = await operationsSince(jj, begun);
  const first = since?.findIndex(({ isOurs }) => !isOurs) ?? 0;
  const own = since === null ? 0 : first === -1 ? since.length : first;
  const isAbove = since === null || since.slice(own).some(({ isOurs, isFetch }) => isOurs && !isFetch);
  if (isAbove)
    return {
      problem: `the tree is left, since something was changed there meanwhile; jj op restore ${begun.slice(0, 12)} takes all of it back`,
      isChanged: false,
    };
  if (own === 0) return { problem: null, isChanged: false };
  await restoreOperation(git, jj, since[own]?.id ?? begun);
  return { problem: null, isChanged: true };
}

/**
 * Brings repository and tree to what they were at an operation. jj leaves git's own branches where the operation before has put them,
 * and would take that for something new.
 */
export async function restoreOperation(
  git: Repository,
  jj: Workspace,
  to: string,
  { touchesTree = true } = {},
): Promise<void> {
  const from = await operation(jj);
  const [now, then] = [await branchesAt(jj, from), await branchesAt(jj, to)];
  await jj.must([...(touchesTree ? [] : ['--ignore-working-copy']), 'op', 'restore', to]);
  for (const name of new Set([...now.keys(), ...then.keys()])) {
    const [old, next] = [now.get(name), then.get(name)];
    if (old === next) continue;
    const ref = `refs/heads/${name}`;
    // Only from where jj has put it.
    if (next === undefined) await git.said('update-ref', '-d', ref, old ?? '');
    else await git.said('update-ref', ref, next, old ?? '0'.repeat(next.length));
  }
}

/**
 * The same, where nothing was edited or done since `from`; what a person edits at the very moment is brought back. Returns whether
 * it was done.
 */
export async function restoreUnlessEdited(
  git: Repository,
  jj: Workspace,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  await workingCopy(jj);
  if ((await operation(jj)) !== from) return false;
  await restoreOperation(git, jj, to);
  const before = await jj.known(['op', 'log', '-n2', '--no-graph', '-T', 'id ++ "\\n"']);
  const edited = before.split('\n')[1] ?? from;
  if (edited === from) return true;
  await restoreOperation(git, jj, edited);
  return false;
}

/** The branches of git as jj knew them at an operation. */
async function branchesAt(jj: Workspace, at: string): Promise<Map<string, string>> {
  const template =
    'if(remote == "git" && normal_target, name ++ "\\t" ++ normal_target.commit_id() ++ "\\n")';
  const said = await jj.known(['--at-op', at, 'bookmark', 'list', '--all-remotes', '-T', template]);
  return new Map(
    said
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t') as [string, string]),
  );
}
