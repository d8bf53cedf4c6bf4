import type { GitHub } from '../client.js';

/** What the page of a repository's environments says of a deployment. */
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error';

export type DeploymentStatus = {
  state: DeploymentState;
  /** The page with the log. */
  logUrl: string;
  description: string;
};

/** What GitHub accepts of a status's description. */
const longestDescription = 140;

/**
 * Whether a job of this run has an `environment`, for which GitHub itself has made a deployment of the commit: one of those has a
 * status whose log is a page below `runUrl`. One request.
 */
export async function hasOwnDeployment(
  { octokit, owner, repo }: GitHub,
  { sha, runUrl }: { sha: string; runUrl: string },
): Promise<boolean> {
  const { repository } = await octokit.graphql<Answer>(query, { owner, repo, sha });
  const nodes = repository?.object?.deployments?.nodes ?? [];
  return nodes.some((node) => node?.latestStatus?.logUrl?.startsWith(`${runUrl}/job`) === true);
}

type Answer = {
  repository: {
    object: { deployments?: { nodes: ({ latestStatus: { logUrl: string | null } | null } | null)[] } } | null;
  } | null;
};

const query = `query($owner: String!, $repo: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $sha) {
      ... on Commit {
        deployments(last: 20) { nodes { latestStatus { logUrl } } }
      }
    }
  }
}`;

/** Adds a deployment of a commit to an environment, whatever its checks say: this one runs among them. Returns its id. */
export async function createDeployment(
  { octokit, owner, repo }: GitHub,
  { sha, environment, description }: { sha: string; environment: string; description: string },
): Promise<number> {
  const { data } = await octokit.rest.repos.createDeployment({
    ...{ owner, repo, ref: sha, environment, auto_merge: false, required_contexts: [] },
    description: description.slice(0, longestDescription),
  });
  // GitHub answers without one where it has merged the base branch instead, which was not asked for.
  if (!('id' in data)) throw new Error(data.message ?? 'GitHub has made no deployment');
  return data.id;
}

/** Adds a status to a deployment. A success makes earlier ones of its environment inactive. */
export async function addDeploymentStatus(
  { octokit, owner, repo }: GitHub,
  id: number,
  { state, logUrl, description }: DeploymentStatus,
): Promise<void> {
  await octokit.rest.repos.createDeploymentStatus({
    ...{ owner, repo, deployment_id: id, state, log_url: logUrl },
    description: description.slice(0, longestDescription),
  });
}
