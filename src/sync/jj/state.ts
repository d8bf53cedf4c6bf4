import { usageError } from '../../system/errors.js';
import type { Repository } from '../../system/git/repository.js';
import type { Workspace } from '../../system/jj/workspace.js';
import { randomHex } from '../../system/random.js';
import { wholeTree } from '../git/snapshot.js';
import { type RepositoryState, repositoryState } from '../git/state.js';

/**
 * Reads where a repository of jj is, by its git side: the head is the parent of the working-copy commit. jj records what the tree
 * has first, by which git's index knows new files; in a dry run it does not. Throws as `repositoryState`, and `under-way` where
 * files have conflicts.
 */
export async function jjState(
  git: Repository,
  jj: Workspace,
  { isDryRun }: { isDryRun: boolean },
): Promise<RepositoryState> {
  if (!isDryRun) await workingCopy(jj);
  const files = await conflictedFiles(jj, '@');
  if (files.length > 0)
    throw usageError(
      'under-way',
      `${git.directory} has conflicts in ${files.slice(0, 10).join(', ')}`,
      'jj resolve, or an editor, takes them out; nothing was changed.',
    );
  const state = await repositoryState(git);
  const { staged, unstaged, untracked } = state.changed;
  const changed = { staged: [], unstaged: [...new Set([...staged, ...unstaged])], untracked };
  const whole = isDryRun ? await wholeTree(git, { id: randomHex(8), head: state.head }) : null;
  return { ...state, branch: null, upstream: null, changed, ...(whole !== null && { whole }) };
}

/** Records what the tree has; returns the full id of the working-copy commit. */
export function workingCopy(jj: Workspace): Promise<string> {
  return jj.must(['log', '--no-graph', '-r', '@', '-T', 'commit_id']);
}

/** The full id of the operation that jj is at. */
export function operation(jj: Workspace): Promise<string> {
  return jj.known(['op', 'log', '-n1', '--no-graph', '-T', 'id']);
}

export async function conflictedFiles(jj: Workspace, revision: string): Promise<string[]> {
  const said = await jj.known(['file', 'list', '-r', revision, '-T', 'if(conflict, path ++ "\\0")']);
  return said.split('\0').filter(Boolean);
}

/** The bookmark of a remote that `trunk()` is. */
export type Trunk = { commit: string; remote: string; bookmark: string };

/** Null where jj knows none of a remote. Where a commit has several, that of the alias `trunk()` is meant. */
export async function trunkOf(jj: Workspace): Promise<Trunk | null> {
  const names = 'remote_bookmarks.map(|b| b.name() ++ "\\t" ++ b.remote()).join("\\n")';
  const said = await jj.known(['log', '--no-graph', '-r', 'trunk()', '-T', `commit_id ++ "\\n" ++ ${names}`]);
  const [commit = '', ...lines] = said.split('\n');
  const found = lines
    .map((line) => line.split('\t'))
    .flatMap(([bookmark = '', remote = '']) =>
      bookmark && remote && remote !== 'git' ? [{ commit, remote, bookmark }] : [],
    );
  const alias = await jj.known(['config', 'get', 'revset-aliases."trunk()"']).catch(() => '');
  return found.find(({ bookmark, remote }) => alias === `${bookmark}@${remote}`) ?? found[0] ?? null;
}

/** A name as a pattern of jj that means itself alone. */
export function exactly(name: string): string {
  return `exact:${JSON.stringify(name)}`;
}

/** A file as a fileset of jj. */
export function rootFile(path: string): string {
  return `root-file:${JSON.stringify(path)}`;
}
