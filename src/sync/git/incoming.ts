import type { Repository } from '../../system/git/repository.js';
import { shownLine } from '../../text/clean.js';

const mostCommits = 200;

/** A commit that comes from upstream. */
export type IncomingCommit = { id: string; subject: string };

/** How two lines of history stand to each other. */
export type Divergence = {
  /** Where they part; null where they have nothing in common, or a shallow clone does not know it. */
  base: string | null;
  /** How many commits are here alone. */
  ahead: number;
  /** How many are upstream alone. */
  behind: number;
  /** The newest of those first, at most 200. */
  incoming: IncomingCommit[];
};

export async function divergence(git: Repository, head: string, target: string): Promise<Divergence> {
  const [base, counts, log] = await Promise.all([
    git.said('merge-base', head, target),
    git.must(['rev-list', '--left-right', '--count', `${head}...${target}`]),
    git.must(['log', '--format=%H %s', `--max-count=${mostCommits}`, `${head}..${target}`]),
  ]);
  const [ahead = 0, behind = 0] = counts.split(/\s+/).map(Number);
  const incoming = log
    .split('\n')
    .filter(Boolean)
    .map((line) => ({
      id: line.slice(0, line.indexOf(' ')),
      subject: shownLine(line.slice(line.indexOf(' ') + 1), 200),
    }));
  return { base: base || null, ahead, behind, incoming };
}

/**
 * The files in which commits from here and from upstream contradict each other, by `git merge-tree`, which writes objects and
 * nothing else; null where they merge.
 */
export async function conflictsOf(git: Repository, head: string, target: string): Promise<string[] | null> {
  const result = await git.run(
    ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', head, target],
    {
      timeoutMs: 60_000,
    },
  );
  if (result.kind === 'exited' && result.status === 0) return null;
  // The first is the tree with the conflicts in it.
  const files = result.stdout.split('\0').slice(1).filter(Boolean);
  return files.length > 0 ? [...new Set(files)] : ['(git does not say which files)'];
}

/** The paths that two commits have differently. */
export function pathsBetween(git: Repository, from: string, to: string): Promise<string[]> {
  return git.paths(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to], { timeoutMs: 60_000 });
}
