import { ToolError } from '../../system/errors.js';
import type { BranchState, TreeEntry } from '../branches/branch-store.js';
import { openGraphqlBranch } from '../branches/graphql-branch.js';
import { openRestBranch } from '../branches/rest-branch.js';
import type { GitHub } from '../client.js';
import { keptEntries } from './image-retention.js';

export type HostedImage = {
  branch: string;
  /** The file's name; see imageName. */
  name: string;
  png: Uint8Array;
  /** Now, as Unix time in milliseconds. */
  now: number;
};

const attempts = 8;
// Git names blobs and trees by their content, so that sending one twice makes one; a commit that is made twice
// is unreachable until the branch moves to it, and only one of the two is ever handed to `swap`.
const request = { isRepeatable: true };
const commitMessage = 'Screenshots of rebuilds, written by nixos-rebuild-test';

/**
 * Puts a picture on the branch, removes old ones, and returns the address under which GitHub shows it to
 * readers of the repository. Five requests if no other job writes meanwhile. Throws a ToolError for a branch
 * of that name with other commits (`foreign-branch`), and after too many lost races (`image-branch-busy`).
 */
export async function hostImage(github: GitHub, image: HostedImage): Promise<string> {
  const { branch, name, png, now } = image;
  const store = (await openGraphqlBranch(github, branch)) ?? openRestBranch(github, branch);
  const { git } = github.octokit.rest;
  const { owner, repo, waiting } = github;
  const { sleep, random, signal } = waiting;
  const content = Buffer.from(png).toString('base64');
  let blob: string | null = null;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (attempt > 1) await sleep((0.5 + random()) * 250 * (attempt - 1), signal);
    const state = await store.read();
    refuseForeign(state, branch);
    if (state.entries.some((entry) => entry.path === name)) return imageUrl(github, branch, name);
    blob ??= (await git.createBlob({ owner, repo, content, encoding: 'base64', request })).data.sha;
    const added: TreeEntry = { path: name, mode: '100644', type: 'blob', sha: blob };
    const tree = [...keptEntries(state.entries, now), added];
    const { data: root } = await git.createTree({ owner, repo, tree, request });
    const parents = store.parented && state.head !== null ? [state.head] : [];
    const { data: commit } = await git.createCommit({
      owner,
      repo,
      message: commitMessage,
      tree: root.sha,
      parents,
      request,
    });
    if (await store.swap(state.head, commit.sha)) return imageUrl(github, branch, name);
  }
  throw new ToolError(
    'image-branch-busy',
    `the branch ${branch} was changed by others ${attempts} times in a row`,
  );
}

function imageUrl({ serverUrl, owner, repo }: GitHub, branch: string, name: string): string {
  return `${serverUrl}/${owner}/${repo}/blob/${encodeURIComponent(branch)}/${encodeURIComponent(name)}?raw=true`;
}

function refuseForeign({ head, message }: BranchState, branch: string): void {
  if (head === null || message === commitMessage) return;
  throw new ToolError('foreign-branch', `the branch ${branch} holds commits that this tool did not make`, {
    hint: 'Name another branch for the pictures, or delete that one.',
  });
}
