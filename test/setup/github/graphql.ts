import { readFileSync } from 'node:fs';
import { buildSchema, graphql } from 'graphql';
import { jobLogin, nodeIdOf, type State } from './state.js';

const file = new URL('../../fixtures/github.graphql', import.meta.url);
const schema = buildSchema(readFileSync(file, 'utf8'));
const nothing = '0'.repeat(40);

type RefUpdate = { name: string; beforeOid?: string; afterOid: string; force: boolean };

/** Answers a GraphQL request as GitHub does: status 200, with failures under `errors`. */
export async function answerGraphql(state: State, source: string, variables: Record<string, unknown>) {
  const rootValue = {
    repository: () => ({
      id: 'R_1',
      object: ({ oid }: { oid: string }) => ({
        ...{ __typename: 'Commit', oid },
        deployments: {
          nodes: state.deployments
            .filter(({ sha }) => sha === oid)
            .map(({ statuses }) => ({ latestStatus: { logUrl: statuses.at(-1)?.log_url ?? null } })),
        },
      }),
      ref: ({ qualifiedName }: { qualifiedName: string }) => refOf(state, qualifiedName),
    }),
    viewer: { login: jobLogin },
    minimizeComment: ({ input }: { input: { subjectId: string } }) => {
      const comment = state.comments.find(({ id }) => nodeIdOf(id) === input.subjectId);
      if (comment === undefined)
        throw new Error(`Could not resolve to a node with the global id of ${input.subjectId}`);
      comment.isMinimized = true;
      return { clientMutationId: null };
    },
    updateRefs: ({ input }: { input: { refUpdates: RefUpdate[] } }) => {
      for (const update of input.refUpdates) moveRef(state, update);
      return { clientMutationId: null };
    },
  };
  return graphql({ schema, source, variableValues: variables, rootValue });
}

function refOf(state: State, name: string) {
  const oid = state.refs.get(name);
  const commit = state.commits.get(oid ?? '');
  if (oid === undefined || commit === undefined) return null;
  const entries = (state.trees.get(commit.tree) ?? []).map(({ path, mode, type, sha }) => ({
    name: path,
    mode: Number.parseInt(mode, 8),
    type,
    oid: sha,
  }));
  return {
    target: { __typename: 'Commit', oid, message: commit.message, tree: { oid: commit.tree, entries } },
  };
}

function moveRef(state: State, { name, beforeOid, afterOid }: RefUpdate): void {
  const now = state.refs.get(name) ?? nothing;
  if (beforeOid !== undefined && beforeOid !== now)
    throw new Error(`Reference update failed: ${name} is at ${now} but expected ${beforeOid}`);
  state.refs.set(name, afterOid);
}
