import type { GitHub } from '../client.js';
import { isStatus, isUnclear } from '../response-error.js';

// Written by hand, since no library covers the race of two runs that add the same comment.

/** What a comment states about itself: whose it is, which run wrote it, and whether it shows a failure. */
type Mark = { key: string; runId: number; attempt: number; failed: boolean };

/** Reads the mark on the first line of a comment of the Action; null for any other body. */
export type ReadMark = (body: string) => Mark | null;

export type FoundComment = Mark & { id: number; url: string; body: string };

export type Upsert = Mark & {
  /** The pull request's number. */
  issue: number;
  body: string;
  /** False to change an existing comment only. */
  create: boolean;
  readMark: ReadMark;
};

/**
 * `newer`: a later run or attempt has written it, so it was not changed. `kept`: it shows a failure of this very
 * attempt, which a success does not replace. `none`: there was none, and `create` is false. `isShared`: another
 * report of this attempt had written it before.
 */
export type Upserted = {
  done: 'created' | 'updated' | 'newer' | 'kept' | 'none';
  url: string | null;
  isShared: boolean;
};

/**
 * Writes the one comment with this key: changes it if it exists, else adds it. When two runs add it at
 * once, each lists the comments again afterwards and only the older one stays. Where a write failed without
 * showing whether GitHub carried it out, the comments are listed again too before another try: a second
 * comment would stay, and a change that is repeated late could undo that of a later run.
 */
export async function upsertComment(github: GitHub, upsert: Upsert): Promise<Upserted> {
  let found = await firstOurs(github, upsert);
  let done: Upserted['done'] = 'updated';
  let isShared = false;
  for (let attempt = 1; ; attempt += 1) {
    if (found === null && !upsert.create) return { done: 'none', url: null, isShared };
    if (found?.body === upsert.body) return { done, url: found.url, isShared };
    const age = found === null ? -1 : found.runId - upsert.runId || found.attempt - upsert.attempt;
    if (found !== null && age > 0) return { done: 'newer', url: found.url, isShared };
    isShared ||= age === 0;
    if (found?.failed && age === 0 && !upsert.failed) return { done: 'kept', url: found.url, isShared };
    done = found === null ? 'created' : 'updated';
    const written = await (found === null ? add(github, upsert) : change(github, upsert, found)).catch(
      async (thrown) => {
        if (isUnclear(thrown) && (await github.waitForRetry(thrown, attempt))) return null;
        throw thrown;
      },
    );
    found = done === 'updated' && written !== null ? written : await settle(github, upsert, written);
  }
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

type Written = FoundComment & { createdAt: string };

/** Adds the comment. A POST is not repeated where its answer was lost: see isRepeatable in retries.ts. */
async function add(github: GitHub, upsert: Upsert): Promise<Written> {
  const { issue, body } = upsert;
  const { data } = await github.octokit.rest.issues.createComment({
    ...repositoryOf(github),
    issue_number: issue,
    body,
  });
  return writtenOf(upsert, data);
}

async function change(github: GitHub, upsert: Upsert, { id }: FoundComment): Promise<Written> {
  const { body } = upsert;
  const { data } = await github.octokit.rest.issues.updateComment({
    ...repositoryOf(github),
    comment_id: id,
    body,
    request: { isRepeatable: false },
  });
  return writtenOf(upsert, data);
}

function writtenOf(
  { key, runId, attempt, failed, body }: Upsert,
  { id, html_url, created_at }: { id: number; html_url: string; created_at: string },
): Written {
  return { id, url: html_url, body, key, runId, attempt, failed, createdAt: created_at };
}

/**
 * The oldest comment with the key, after this run's newer ones are deleted. `added` is the one that this run
 * knows to have added; null after a write whose answer was lost, which could have added one at any time.
 */
async function settle(github: GitHub, upsert: Upsert, added: Written | null): Promise<FoundComment | null> {
  const { issue, key, runId, readMark } = upsert;
  const since = added ? new Date(Date.parse(added.createdAt) - 60_000).toISOString() : undefined;
  const same: FoundComment[] = added ? [added] : [];
  for await (const comment of actionComments(github, issue, readMark, since))
    if (comment.key === key && comment.id !== added?.id) same.push(comment);
  const [oldest = null, ...newer] = same.sort((a, b) => a.id - b.id);
  for (const comment of newer) if (comment.runId === runId) await deleteComment(github, comment.id);
  return oldest;
}

function repositoryOf({ owner, repo }: GitHub) {
  return { owner, repo };
}
