import { stat } from 'node:fs/promises';
import { usageError } from '../../system/errors.js';
import type { Repository } from '../../system/git/repository.js';

/** Where a repository is, before anything is done with it. */
export type RepositoryState = {
  /** Full id of the commit that is checked out. */
  head: string;
  /** Short name of the branch; null for a detached HEAD. */
  branch: string | null;
  /** Where the branch takes new commits from; null where that is not configured. */
  upstream: Upstream | null;
  /** Paths from the top of the tree that differ from the commit, by how. */
  changed: { staged: string[]; unstaged: string[]; untracked: string[] };
  isShallow: boolean;
  /** A commit with all that the tree has, where changed files are merged with what comes instead of being in its way. */
  whole?: string;
};

export type Upstream = {
  /** A remote's name, or `.` for this repository. */
  remote: string;
  /** Full name of the branch there, such as `refs/heads/main`. */
  branch: string;
  /** Full name of the branch here that follows it, such as `refs/remotes/origin/main`. */
  tracking: string;
};

/** Files whose existence says that a person is in the middle of something, and what that is. */
const underWay = [
  ['MERGE_HEAD', 'a merge'],
  ['rebase-merge', 'a rebase'],
  ['rebase-apply', 'a rebase'],
  ['CHERRY_PICK_HEAD', 'a cherry-pick'],
  ['REVERT_HEAD', 'a revert'],
] as const;

/**
 * Reads where a repository is. Throws a usage error: `no-commit` before the first commit, `under-way` in the middle of a merge,
 * a rebase, a cherry-pick or a revert.
 */
export async function repositoryState(git: Repository): Promise<RepositoryState> {
  const [head, branch, unfinished, changed, shallow] = await Promise.all([
    git.said('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    git.said('symbolic-ref', '--quiet', '--short', 'HEAD'),
    whatIsUnderWay(git),
    changedPaths(git),
    git.said('rev-parse', '--is-shallow-repository'),
  ]);
  if (!head)
    throw usageError('no-commit', `${git.directory} has no commit yet`, 'Commit the configuration first.');
  if (unfinished !== null)
    throw usageError(
      'under-way',
      `${unfinished} is under way in ${git.directory}`,
      'Finish or abort it first; nothing was changed.',
    );
  const upstream = branch ? await upstreamOf(git, branch) : null;
  return { head, branch: branch || null, upstream, changed, isShallow: shallow === 'true' };
}

async function whatIsUnderWay(git: Repository): Promise<string | null> {
  for (const [name, what] of underWay) if (await stat(await git.file(name)).catch(() => null)) return what;
  return null;
}

async function upstreamOf(git: Repository, branch: string): Promise<Upstream | null> {
  const [remote, merge, tracking] = await Promise.all([
    git.said('config', `branch.${branch}.remote`),
    git.said('config', `branch.${branch}.merge`),
    git.said('rev-parse', '--symbolic-full-name', '@{upstream}'),
  ]);
  // A branch that was never fetched is configured, and has no name here yet.
  if (!remote || !merge) return null;
  return {
    remote,
    branch: merge,
    tracking: tracking || `refs/remotes/${remote}/${merge.replace(/^refs\/heads\//, '')}`,
  };
}

/** What differs from the commit that is checked out, by `git status --porcelain=v2 -z`; ignored files are not among it. */
async function changedPaths(git: Repository): Promise<RepositoryState['changed']> {
  const fields = await git.paths(
    ['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames'],
    {
      timeoutMs: 60_000,
    },
  );
  const changed: RepositoryState['changed'] = { staged: [], unstaged: [], untracked: [] };
  for (const field of fields) {
    const [kind, states = '..'] = field.split(' ', 2);
    if (kind === '?') changed.untracked.push(field.slice(2));
    // "1 XY sub mH mI mW hH hI path", "u XY sub m1 m2 m3 mW h1 h2 h3 path"
    const path =
      kind === '1'
        ? field.split(' ').slice(8).join(' ')
        : kind === 'u'
          ? field.split(' ').slice(10).join(' ')
          : null;
    if (path === null) continue;
    if (states[0] !== '.' && !isIntendedOnly(states)) changed.staged.push(path);
    if (states[1] !== '.') changed.unstaged.push(path);
  }
  return changed;
}

/** `.A` is a new file of which only the name is in the index. */
function isIntendedOnly(states: string): boolean {
  return states === '.A';
}
