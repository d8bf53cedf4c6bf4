import { z } from 'zod';
import type { GitHub } from '../client.js';
import { isStatus } from '../response-error.js';
import { rememberViewer } from '../viewer.js';
import { type BranchState, type BranchStore, treeEntrySchema } from './branch-store.js';

// One query returns what REST needs three requests for, and updateRefs is the only compare-and-swap that
// GitHub offers, so the branch can be squashed to one commit without losing another job's picture.
const read = `query($owner: String!, $repo: String!, $ref: String!) {
  __type(name: "UpdateRefsInput") { name }
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
    ref(qualifiedName: $ref) {
      target { oid ... on Commit { message tree { oid entries { name mode type oid } } } }
    }
  }
}`;
const swap = `mutation($repository: ID!, $ref: GitRefname!, $before: GitObjectID!, $after: GitObjectID!) {
  updateRefs(input: {
    repositoryId: $repository
    refUpdates: [{ name: $ref, beforeOid: $before, afterOid: $after, force: true }]
  }) { clientMutationId }
}`;
// Repeated after a lost answer, the swap fails since the branch is no longer at `before`.
const request = { isRepeatable: true };
// As `before`, it means that the ref must not exist yet.
const nothing = '0'.repeat(40);

const answer = z.object({
  __type: z.object({ name: z.string() }).nullable(),
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    id: z.string(),
    ref: z
      .object({
        target: z.object({
          oid: z.string(),
          message: z.string().optional(),
          tree: z
            .object({
              oid: z.string(),
              entries: z
                .array(z.object({ name: z.string(), mode: z.number(), type: z.string(), oid: z.string() }))
                .nullable(),
            })
            .optional(),
        }),
      })
      .nullable(),
  }),
});

type Answer = z.infer<typeof answer>;

/** The branch through GraphQL, or null where the server has no GraphQL or no `updateRefs`. */
export async function openGraphqlBranch(github: GitHub, branch: string): Promise<BranchStore | null> {
  const { octokit, owner, repo } = github;
  const ref = `refs/heads/${branch}`;
  const query = async () => answer.parse(await octokit.graphql(read, { owner, repo, ref }));
  let first: Answer | null;
  try {
    first = await query();
  } catch (thrown) {
    if (isStatus(thrown, 404)) return null;
    throw thrown;
  }
  // Comments need it, and this saves them a request.
  rememberViewer(github, first.viewer.login);
  if (first.__type === null) return null;
  const repository = first.repository.id;
  return {
    parented: false,
    async read() {
      const state = stateOf(first ?? (await query()));
      first = null;
      return state;
    },
    async swap(before, after) {
      try {
        await octokit.graphql(swap, { repository, ref, before: before ?? nothing, after, request });
        return true;
      } catch (thrown) {
        // Where the branch is now distinguishes a lost race from every other error.
        const { head } = stateOf(await query());
        if (head === after) return true;
        if (head !== before) return false;
        throw thrown;
      }
    },
  };
}

function stateOf({ repository: { ref } }: Answer): BranchState {
  const entries = (ref?.target.tree?.entries ?? []).map(({ name, mode, type, oid }) => ({
    path: name,
    mode: mode.toString(8).padStart(6, '0'),
    type,
    sha: oid,
  }));
  return {
    head: ref?.target.oid ?? null,
    message: ref?.target.message ?? null,
    tree: ref?.target.tree?.oid ?? null,
    entries: treeEntrySchema.array().parse(entries),
  };
}
