import type { GitHub } from '../client.js';
import { isUnclear } from '../response-error.js';
import { deleteComment, hideComment, type Mark, type OwnComment, ownComments, type ReadMark } from './own.js';
import { addComment, type CommentAnswer, type CommentSubject, changeComment } from './subject.js';

// Written by hand, since no library covers the race of two runs that add the same comment.

export type Upsert = {
  subject: CommentSubject;
  /** What the comment states about itself; its key comes from `keyOf`. */
  mark: Omit<Mark, 'key'>;
  /** The key for the first, second and so on of the reports of one run that nothing else distinguishes. */
  keyOf: (copy: number) => string;
  /** The comment's text, with its mark on the first line. */
  bodyOf: (mark: Mark) => string;
  /** False to change an existing comment only. */
  create: boolean;
  /** Whether an earlier run's comment is hidden as outdated and a new one added, rather than changed. */
  hideOutdated: boolean;
  readMark: ReadMark;
};

/**
 * `newer`: a later run or attempt has written it, so it was not changed. `none`: there was none, and `create` is
 * false. `kept`: it shows a success already, and another comment about one would only be noise.
 */
export type Upserted = {
  done: 'created' | 'updated' | 'newer' | 'none' | 'kept';
  url: string | null;
  key: string;
};

/**
 * Writes the one comment with this key: changes it if it exists, else adds it. A comment that another report of the
 * same attempt wrote is left to it, and the next key used. When two runs add a comment at once, each lists the
 * comments again afterwards and only the older one stays. Where a write failed without showing whether GitHub
 * carried it out, the comments are listed again too before another try: a second comment would stay, and a change
 * that is repeated late could undo that of a later run.
 */
export async function upsertComment(github: GitHub, upsert: Upsert): Promise<Upserted> {
  let listed = await allOwn(github, upsert);
  let done: Upserted['done'] = 'updated';
  for (let attempt = 1; ; attempt += 1) {
    const { mark, found, step } = nextStep(listed, upsert);
    const { key } = mark;
    if (step === 'none' || step === 'newer' || step === 'kept')
      return { done: step, url: found?.url ?? null, key };
    const body = upsert.bodyOf(mark);
    if (found?.body === body) return { done, url: found.url, key };
    done = step === 'change' ? 'updated' : 'created';
    const written = await write(github, upsert, {
      mark,
      found: step === 'change' ? found : null,
      body,
    }).catch(async (thrown) => {
      if (isUnclear(thrown) && (await github.waitForRetry(thrown, attempt))) return null;
      throw thrown;
    });
    if (written !== null && step !== 'add') {
      if (step === 'replace' && found !== null) await hideComment(github, found);
      return { done, url: written.url, key };
    }
    const oldest = await settle(github, upsert, mark, written);
    if (written !== null && oldest?.id === written.id) return { done, url: written.url, key };
    if (oldest !== null) listed = [...listed.filter(({ id }) => id !== oldest.id), oldest];
  }
}

type NextStep = {
  mark: Mark;
  /** The comment with the mark's key; null if there is none. */
  found: OwnComment | null;
  /** `replace` adds one and hides the one found. */
  step: 'add' | 'change' | 'replace' | 'none' | 'newer' | 'kept';
};

/** What is to be done, given the comments that exist. */
function nextStep(listed: readonly OwnComment[], upsert: Upsert): NextStep {
  for (let copy = 1; ; copy += 1) {
    const mark: Mark = { ...upsert.mark, key: upsert.keyOf(copy) };
    // The newest: those before it are hidden.
    const found = listed.findLast(({ key }) => key === mark.key) ?? null;
    if (found === null) return { mark, found, step: upsert.create ? 'add' : 'none' };
    const age = found.runId - mark.runId || found.attempt - mark.attempt;
    if (age === 0 && found.writer !== mark.writer) continue;
    if (age > 0) return { mark, found, step: 'newer' };
    if (!upsert.hideOutdated || age === 0) return { mark, found, step: 'change' };
    return { mark, found, step: upsert.create || found.failed ? 'replace' : 'kept' };
  }
}

/** Changes the comment found, or adds one. */
async function write(
  github: GitHub,
  { subject }: Upsert,
  { mark, found, body }: { mark: Mark; found: OwnComment | null; body: string },
): Promise<Written> {
  const answer =
    found === null
      ? await addComment(github, subject, body)
      : await changeComment(github, subject, found.id, body);
  return writtenOf(mark, body, answer);
}

async function allOwn(github: GitHub, { subject, readMark }: Upsert): Promise<OwnComment[]> {
  const all: OwnComment[] = [];
  for await (const comment of ownComments(github, subject, readMark)) all.push(comment);
  return all;
}

type Written = OwnComment & { createdAt: string; author: string };

function writtenOf(
  mark: Mark,
  body: string,
  { id, node_id, html_url, created_at, user }: CommentAnswer,
): Written {
  return {
    ...mark,
    id,
    nodeId: node_id,
    url: html_url,
    body,
    createdAt: created_at,
    author: user?.login ?? '',
  };
}

/**
 * The oldest comment with the key, after this report's newer ones are deleted. `added` is the one that it knows to
 * have added; null after a write whose answer was lost, which could have added one at any time.
 */
async function settle(
  github: GitHub,
  { subject, readMark }: Upsert,
  mark: Mark,
  added: Written | null,
): Promise<OwnComment | null> {
  const recent = added && {
    since: new Date(Date.parse(added.createdAt) - 60_000).toISOString(),
    author: added.author,
  };
  const same: OwnComment[] = added ? [added] : [];
  for await (const comment of ownComments(github, subject, readMark, recent ?? {}))
    if (comment.key === mark.key && comment.id !== added?.id) same.push(comment);
  const [oldest = null, ...newer] = same.sort((a, b) => a.id - b.id);
  for (const comment of newer)
    if (isSameReport(comment, mark)) await deleteComment(github, subject, comment.id);
  return oldest;
}

function isSameReport(one: Mark, other: Mark): boolean {
  return one.runId === other.runId && one.attempt === other.attempt && one.writer === other.writer;
}
