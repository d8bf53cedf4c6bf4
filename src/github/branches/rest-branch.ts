import type { GitHub } from '../client.js';
import { isStatus } from '../response-error.js';
import { type BranchStore, treeEntrySchema } from './branch-store.js';

// Sent twice, a creation is refused the second time, and so is a move if another writer has moved on since.
const request = { isRepeatable: true };

/**
 * The branch through REST alone, for servers without GraphQL's `updateRefs`. A ref can only be moved
 * safely by a fast-forward there, so each commit has its predecessor as parent.
 */
export function openRestBranch({ octokit, owner, repo }: GitHub, branch: string): BranchStore {
  const { git } = octokit.rest;
  return {
    parented: true,
    async read() {
      const head = await headOf();
      if (head === null) return { head, message: null, tree: null, entries: [] };
      const { data: commit } = await git.getCommit({ owner, repo, commit_sha: head });
      const { data: tree } = await git.getTree({ owner, repo, tree_sha: commit.tree.sha });
      return {
        ...{ head, message: commit.message, tree: commit.tree.sha },
        entries: treeEntrySchema.array().parse(tree.tree),
      };
    },
    async swap(before, after) {
      try {
        if (before === null)
          await git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: after, request });
        else await git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: after });
        return true;
      } catch (thrown) {
        // Not a fast-forward, or the ref exists by now: another writer was faster.
        if (isStatus(thrown, 409, 422)) return false;
        throw thrown;
      }
    },
  };

  async function headOf(): Promise<string | null> {
    try {
      return (await git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
    } catch (thrown) {
      if (isStatus(thrown, 404)) return null;
      throw thrown;
    }
  }
}
