import { createHash } from 'node:crypto';
import { ToolError } from '../../system/errors.js';
import type { BranchState, BranchStore } from '../branches/branch-store.js';
import { openGraphqlBranch } from '../branches/graphql-branch.js';
import { openRestBranch } from '../branches/rest-branch.js';
import type { GitHub } from '../client.js';

/** One file that a branch changes, against a commit that GitHub has. */
export type BranchChange = {
  branch: string;
  /** The commit that the branch starts from. */
  base: string;
  /** From the top of the repository. */
  path: string;
  before: string | null;
  after: string;
  /** The commit's message, without the line that this adds. */
  message: string;
};

/**
 * `foreign`: the branch has a commit that this did not make, and is left as it is. `current`: it makes this very change already.
 * `head` is where the branch is then; null where it does not exist.
 */
export type BranchEnd = { done: 'written' | 'current' | 'foreign'; head: string | null };

// Git names blobs and trees by their content, and a commit that is made twice is unreachable until the branch moves to it.
const request = { isRepeatable: true };
const attempts = 3;

/** The branch, and whether its head is a commit of this program, unchanged since. */
export type UpdateBranch = { store: BranchStore; state: BranchState; isOwn: boolean };

/** Reads a branch. One request where the server has GraphQL's `updateRefs`. */
export async function openUpdateBranch(github: GitHub, branch: string): Promise<UpdateBranch> {
  const store = (await openGraphqlBranch(github, branch)) ?? openRestBranch(github, branch);
  const state = await store.read();
  return { store, state, isOwn: isOwnHead(state) };
}

/**
 * Has the branch make one change in one commit on its base. The branch is moved only from a commit of this program that nobody
 * has added to or changed, and by compare-and-swap, so that what a person pushes in the same moment is not lost either. It needs
 * `contents: write`. Throws what GitHub answers, and a ToolError (`branch-busy`).
 */
export async function writeUpdateBranch(
  github: GitHub,
  { store, state: first }: UpdateBranch,
  change: BranchChange,
): Promise<BranchEnd> {
  let state = first;
  let made: string | null = null;
  for (let attempt = 1; ; attempt += 1) {
    if (state.head !== null && !isOwnHead(state)) return { done: 'foreign', head: state.head };
    // A move whose answer was lost is seen when the branch is read again.
    if (made !== null && state.head === made) return { done: 'written', head: made };
    if (markOf(state.message)?.change === changeDigest(change)) return { done: 'current', head: state.head };
    made = await makeCommit(github, change, store.parented ? state.head : null);
    if (await store.swap(state.head, made)) return { done: 'written', head: made };
    if (attempt === attempts)
      throw new ToolError(
        'branch-busy',
        `the branch ${change.branch} was changed by others ${attempts} times in a row`,
      );
    state = await store.read();
  }
}

async function makeCommit(
  { octokit, owner, repo }: GitHub,
  { base, path, after, message, ...change }: BranchChange,
  predecessor: string | null,
): Promise<string> {
  const { git } = octokit.rest;
  const content = Buffer.from(after).toString('base64');
  const { data: blob } = await git.createBlob({ owner, repo, content, encoding: 'base64', request });
  const { data: from } = await git.getCommit({ owner, repo, commit_sha: base });
  const { data: tree } = await git.createTree({
    ...{ owner, repo, request, base_tree: from.tree.sha },
    tree: [{ path, mode: '100644', type: 'blob', sha: blob.sha }],
  });
  const { data: commit } = await git.createCommit({
    ...{ owner, repo, request, tree: tree.sha },
    message: `${message}\n\n${markLine({ tree: tree.sha, change: changeDigest({ ...change, after }) })}\n`,
    parents: predecessor === null ? [base] : [predecessor, base],
  });
  return commit.sha;
}

/** What a commit says of itself: its tree, which no other commit has that somebody made of it, and the change that it makes. */
type Mark = { tree: string; change: string };

function markLine({ tree, change }: Mark): string {
  return `Nixos-Rebuild-Test-Update: ${tree} ${change}`;
}

function markOf(message: string | null): Mark | null {
  const pattern = /^Nixos-Rebuild-Test-Update: ([0-9a-f]{40,64}) ([0-9a-f]{16})$/m;
  const [, tree, change] = pattern.exec(message ?? '') ?? [];
  return tree === undefined || change === undefined ? null : { tree, change };
}

function isOwnHead({ message, tree }: BranchState): boolean {
  return tree !== null && markOf(message)?.tree === tree;
}

function changeDigest({ before, after }: Pick<BranchChange, 'before' | 'after'>): string {
  return createHash('sha256')
    .update(JSON.stringify([before, after]))
    .digest('hex')
    .slice(0, 16);
}
