import type { GitHub } from '../client.js';
import { isStatus } from '../response-error.js';
import { viewerOf } from '../viewer.js';
import { type CommentSubject, commentsOf, removeComment } from './subject.js';

/**
 * What a comment states about itself: whose it is (`key`), which report of which run wrote it (`writer`), and
 * whether it shows a failure; `about` is what it is about where that is no rebuild.
 */
export type Mark = {
  key: string;
  runId: number;
  attempt: number;
  writer: string;
  failed: boolean;
  about?: 'trial' | 'deployment' | 'update';
};

/** Reads the mark on the first line of a comment of the Action; null for any other body. */
export type ReadMark = (body: string) => Mark | null;

export type OwnComment = Mark & { id: number; nodeId: string; url: string; body: string };

/**
 * The Action's comments on a subject, oldest first: those with a mark that the token's own user wrote, since
 * anyone can copy the mark into a comment. One request for each 100 comments, and one for the user's name where
 * there is a mark and `author` is not known.
 */
export async function* ownComments(
  github: GitHub,
  subject: CommentSubject,
  readMark: ReadMark,
  { since, author }: { since?: string; author?: string } = {},
): AsyncGenerator<OwnComment> {
  for await (const { id, node_id, html_url, body = '', user } of commentsOf(github, subject, since)) {
    const mark = readMark(body);
    if (mark === null) continue;
    if (user?.login.toLowerCase() !== (author ?? (await viewerOf(github))).toLowerCase()) continue;
    yield { id, nodeId: node_id, url: html_url, body, ...mark };
  }
}

/** Deletes a comment; one that is gone already is no error. */
export async function deleteComment(github: GitHub, subject: CommentSubject, id: number): Promise<void> {
  try {
    await removeComment(github, subject, id);
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
