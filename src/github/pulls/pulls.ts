import type { GitHub } from '../client.js';
import { isStatus } from '../response-error.js';

/** A pull request of a branch of this repository. */
export type Pull = {
  number: number;
  url: string;
  title: string;
  body: string;
  isOpen: boolean;
  /** The commit at the head of its branch, of a closed one as it was then. */
  head: string;
};

export type PullWords = { branch: string; base: string; title: string; body: string };

/** The newest pull requests of a branch into another one, open or closed, the newest first. One request. */
export async function pullsOf(
  { octokit, owner, repo }: GitHub,
  { branch, base }: Pick<PullWords, 'branch' | 'base'>,
): Promise<Pull[]> {
  const { data } = await octokit.rest.pulls.list({
    ...{ owner, repo, base, head: `${owner}:${branch}`, state: 'all', per_page: 30 },
  });
  return data.map(pullOf);
}

/**
 * Opens one; one that was opened at the same time, or by a request whose answer was lost, is returned instead, since GitHub
 * refuses a second one of the same branches.
 */
export async function openPull(
  github: GitHub,
  { branch, base, title, body }: PullWords,
): Promise<{ pull: Pull; isNew: boolean }> {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.pulls.create({
      ...{ owner, repo, base, head: branch, title, body, request: { isRepeatable: true } },
    });
    return { pull: pullOf(data), isNew: true };
  } catch (thrown) {
    if (!isStatus(thrown, 422)) throw thrown;
    const pull = (await pullsOf(github, { branch, base })).find(({ isOpen }) => isOpen);
    if (pull === undefined) throw thrown;
    return { pull, isNew: false };
  }
}

/** Changes the text of one, or closes it. */
export async function changePull(
  { octokit, owner, repo }: GitHub,
  number: number,
  change: { body: string } | { state: 'closed' },
): Promise<void> {
  await octokit.rest.pulls.update({ owner, repo, pull_number: number, ...change });
}

/** Adds labels to one, which are made where the repository does not have them. */
export async function labelPull(
  { octokit, owner, repo }: GitHub,
  number: number,
  labels: readonly string[],
): Promise<void> {
  await octokit.rest.issues.addLabels({ owner, repo, issue_number: number, labels: [...labels] });
}

type PullAnswer = {
  number: number;
  html_url: string;
  title: string;
  body: string | null;
  state: string;
  head: { sha: string };
};

function pullOf({ number, html_url, title, body, state, head }: PullAnswer): Pull {
  return { number, url: html_url, title, body: body ?? '', isOpen: state === 'open', head: head.sha };
}
