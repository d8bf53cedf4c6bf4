import type { GitHub } from '../client.js';
import { isStatus } from '../response-error.js';

// Written by hand, since no library covers the race of two runs that add the same comment.

/** Reads the mark on the first line of a comment of the Action; null for any other body. */
export type ReadMark = (body: string) => { key: string; runId: number } | null;

export type FoundComment = { id: number; url: string; body: string; key: string; runId: number };

export type Upsert = {
  /** The pull request's number. */
  issue: number;
  key: string;
  runId: number;
  body: string;
  /** False to change an existing comment only. */
  create: boolean;
  readMark: ReadMark;
};

/** `newer`: a later run has written it, so it was not changed. `none`: there was none, and `create` is false. */
export type Upserted = { done: 'created' | 'updated' | 'newer' | 'none'; url: string | null };

/**
 * Writes the one comment with this key: changes it if it exists, else adds it. When two runs add it at
 * once, each lists the comments again afterwards and only the older one stays.
 */
export async function upsertComment(github: GitHub, upsert: Upsert): Promise<Upserted> {
  const found = await firstOurs(github, upsert);
  if (found !== null) return update(github, upsert, found);
  if (!upsert.create) return { done: 'none', url: null };
  const { data } = await github.octokit.rest.issues.createComment({
    ...repositoryOf(github),
    issue_number: upsert.issue,
    body: upsert.body,
  });
  return settle(github, upsert, { id: data.id, url: data.html_url, createdAt: data.created_at });
}

/** The Action's comments on a pull request, oldest first. One request for each 100 comments. */
export async function* actionComments(
  github: GitHub,
  issue: number,
  readMark: ReadMark,
  since?: string,
): AsyncGenerator<FoundComment> {
  const parameters = {
    ...repositoryOf(github),
    issue_number: issue,
    per_page: 100,
    ...(since ? { since } : {}),
  };
  const { paginate, rest } = github.octokit;
  for await (const { data } of paginate.iterator(rest.issues.listComments, parameters))
    for (const { id, html_url, body = '', user, author_association } of data) {
      const mark = readMark(body);
      if (mark !== null && isTrusted(user?.type, author_association))
        yield { id, url: html_url, body, ...mark };
    }
}

export async function deleteComment(github: GitHub, id: number): Promise<void> {
  try {
    await github.octokit.rest.issues.deleteComment({ ...repositoryOf(github), comment_id: id });
  } catch (thrown) {
    if (!isStatus(thrown, 404)) throw thrown;
  }
}

// Anyone can copy the mark into a comment of their own and change that later. The Action's comments are
// written by the Actions app, or with the token of a user who may write to the repository.
function isTrusted(type: string | undefined, association: string): boolean {
  return type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
}

async function firstOurs(github: GitHub, { issue, key, readMark }: Upsert): Promise<FoundComment | null> {
  for await (const comment of actionComments(github, issue, readMark))
    if (comment.key === key) return comment;
  return null;
}

async function update(github: GitHub, upsert: Upsert, found: FoundComment): Promise<Upserted> {
  if (found.runId > upsert.runId) return { done: 'newer', url: found.url };
  if (found.body === upsert.body) return { done: 'updated', url: found.url };
  const { data } = await github.octokit.rest.issues.updateComment({
    ...repositoryOf(github),
    comment_id: found.id,
    body: upsert.body,
  });
  return { done: 'updated', url: data.html_url };
}

/** After adding a comment: of all with its key that were added meanwhile, only the oldest stays. */
async function settle(
  github: GitHub,
  upsert: Upsert,
  added: { id: number; url: string; createdAt: string },
): Promise<Upserted> {
  const same: FoundComment[] = [];
  const since = new Date(Date.parse(added.createdAt) - 60_000).toISOString();
  for await (const comment of actionComments(github, upsert.issue, upsert.readMark, since))
    if (comment.key === upsert.key) same.push(comment);
  const [oldest] = same.sort((a, b) => a.id - b.id);
  if (oldest === undefined || oldest.id === added.id) return { done: 'created', url: added.url };
  await deleteComment(github, added.id);
  return update(github, upsert, oldest);
}

function repositoryOf({ owner, repo }: GitHub) {
  return { owner, repo };
}
