import type { GitHub } from '../client.js';
import { isStatus } from '../response-error.js';
import { viewerOf } from '../viewer.js';

/**
 * What a comment states about itself: whose it is (`key`), which report of which run wrote it (`writer`), and
 * whether it shows a failure.
 */
export type Mark = { key: string; runId: number; attempt: number; writer: string; failed: boolean };

/** Reads the mark on the first line of a comment of the Action; null for any other body. */
export type ReadMark = (body: string) => Mark | null;

export type OwnComment = Mark & { id: number; nodeId: string; url: string; body: string };

/**
 * The Action's comments on a pull request, oldest first: those with a mark that the token's own user wrote, since
 * anyone can copy the mark into a comment. One request for each 100 comments, and one for the user's name where
 * there is a mark and `author` is not known.
 */
export async function* ownComments(
  github: GitHub,
  issue: number,
  readMark: ReadMark,
  { since, author }: { since?: string; author?: string } = {},
): AsyncGenerator<OwnComment> {
  const { owner, repo, octokit } = github;
  const parameters = { owner, repo, issue_number: issue, per_page: 100, ...(since ? { since } : {}) };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, parameters))
    for (const { id, node_id, html_url, body = '', user } of data) {
      const mark = readMark(body);
      if (mark === null) continue;
      if (user?.login.toLowerCase() !== (author ?? (await viewerOf(github))).toLowerCase()) continue;
      yield { id, nodeId: node_id, url: html_url, body, ...mark };
    }
}

/** Deletes a comment; one that is gone already is no error. */
export async function deleteComment({ octokit, owner, repo }: GitHub, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (thrown) {
    if (!isStatus(thrown, 404)) throw thrown;
  }
}

const minimize = `mutation($subject: ID!) {
  minimizeComment(input: { subjectId: $subject, classifier: OUTDATED }) { clientMutationId }
}`;

/** Hides a comment as outdated: GitHub folds it. */
export async function hideComment({ octokit }: GitHub, { nodeId }: OwnComment): Promise<void> {
  await octokit.graphql(minimize, { subject: nodeId, request: { isRepeatable: true } });
}
