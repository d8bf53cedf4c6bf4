import type { GitHub } from '../client.js';

/** What is commented on: a pull request or an issue by its number, or a commit. */
export type CommentSubject = { issue: number } | { commit: string };

/** A comment as GitHub answers it; both kinds have this much in common. */
export type CommentAnswer = {
  id: number;
  node_id: string;
  html_url: string;
  body?: string | undefined;
  created_at: string;
  user: { login: string } | null;
};

/** The comments of a subject, oldest first: one request for each 100. `since` leaves out older ones where GitHub can. */
export async function* commentsOf(
  { octokit, owner, repo }: GitHub,
  subject: CommentSubject,
  since: string | undefined,
): AsyncGenerator<CommentAnswer> {
  const { issues, repos } = octokit.rest;
  const page = { owner, repo, per_page: 100 };
  const pages =
    'issue' in subject
      ? octokit.paginate.iterator(issues.listComments, {
          ...{ ...page, issue_number: subject.issue },
          ...(since ? { since } : {}),
        })
      : octokit.paginate.iterator(repos.listCommentsForCommit, { ...page, commit_sha: subject.commit });
  for await (const { data } of pages) yield* data;
}

/** Adds one. A POST is not repeated where its answer was lost: see isRepeatable in retries.ts. */
export async function addComment(
  { octokit, owner, repo }: GitHub,
  subject: CommentSubject,
  body: string,
): Promise<CommentAnswer> {
  const { issues, repos } = octokit.rest;
  const { data } =
    'issue' in subject
      ? await issues.createComment({ owner, repo, issue_number: subject.issue, body })
      : await repos.createCommitComment({ owner, repo, commit_sha: subject.commit, body });
  return data;
}

/** Changes one. It is not repeated blindly either: a late repetition could undo the change of a later run. */
export async function changeComment(
  { octokit, owner, repo }: GitHub,
  subject: CommentSubject,
  id: number,
  body: string,
): Promise<CommentAnswer> {
  const { issues, repos } = octokit.rest;
  const changed = { owner, repo, comment_id: id, body, request: { isRepeatable: false } };
  const { data } =
    'issue' in subject ? await issues.updateComment(changed) : await repos.updateCommitComment(changed);
  return data;
}

/** Deletes one. Throws what GitHub answers. */
export async function removeComment(
  { octokit, owner, repo }: GitHub,
  subject: CommentSubject,
  id: number,
): Promise<void> {
  const { issues, repos } = octokit.rest;
  const removed = { owner, repo, comment_id: id };
  await ('issue' in subject ? issues.deleteComment(removed) : repos.deleteCommitComment(removed));
}
