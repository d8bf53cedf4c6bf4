import type { GitHub } from '../client.js';

/** The head of a workflow run, from GitHub's own event. */
export type RunHead = { sha: string; branch: string; owner: string; repositoryId: number };

/**
 * The open pull request whose head is exactly this commit of this repository, or null: none is open, or it
 * has moved on. Found from the event alone, since an artifact may claim anything, and since GitHub leaves
 * `pull_requests` empty for forks.
 */
export async function pullRequestOf({ octokit, owner, repo }: GitHub, head: RunHead): Promise<number | null> {
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: `${head.owner}:${head.branch}`,
    per_page: 100,
  });
  const found = data.find(({ head: own }) => own.sha === head.sha && own.repo?.id === head.repositoryId);
  return found?.number ?? null;
}
