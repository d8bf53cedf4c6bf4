import { createHash } from 'node:crypto';

/**
 * What distinguishes the comments of one pull request from each other. `leg` is the job's place in its matrix,
 * since two legs may rebuild the same host; null for a job without a matrix. `copy` counts, from 1 on, reports of one
 * run that nothing else distinguishes, such as two steps of a job for one host.
 */
export type CommentKey = { workflow: string; job: string; id: string; leg: string | null; copy?: number };

/** What a comment is about where that is no rebuild. */
export const commentTopics = ['trial', 'deployment', 'update'] as const;
export type CommentTopic = (typeof commentTopics)[number];

/**
 * What a comment of an Action states about itself: what it is about (`key`, and `about` where that is no rebuild), which run and
 * attempt wrote it, and which of their reports (`writer`, eight hexadecimal digits), and whether it shows a failure.
 */
export type CommentMark = {
  key: string;
  runId: number;
  attempt: number;
  writer: string;
  failed: boolean;
  about?: CommentTopic;
};

const mark =
  /^<!-- nixos-rebuild-test comment=([0-9a-f]{32}) run=([0-9]{1,15})(?: attempt=([0-9]{1,6})( failed)?(?: by=([0-9a-f]{8})(?: of=([a-z]{1,20}))?)?)? -->/;

/** The key as a digest, so that no name in it can end the HTML comment that carries it. */
export function commentDigest({ workflow, job, id, leg, copy = 1 }: CommentKey): string {
  // As earlier releases made it where there is neither a leg nor a second copy.
  const names = [workflow, job, id, ...(leg === null ? [] : [leg]), ...(copy === 1 ? [] : [copy])];
  return digest(names).slice(0, 32);
}

/** A report's name in its mark, from what no other report of the run has. */
export function writerDigest(...parts: string[]): string {
  return digest(parts).slice(0, 8);
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The hidden first line of a comment of the Action. */
export function markLine({ key, runId, attempt, writer, failed, about }: CommentMark): string {
  const state = failed ? ' failed' : '';
  const of = about === undefined ? '' : ` of=${about}`;
  return `<!-- nixos-rebuild-test comment=${key} run=${runId} attempt=${attempt}${state} by=${writer}${of} -->\n`;
}

/** Reads the mark of a comment's body; null for any other comment. It counts on the first line alone. */
export function readMark(body: string): CommentMark | null {
  const match = mark.exec(body);
  if (match === null) return null;
  const [, key = '', run, attempt = '1', failed, writer = '', of] = match;
  const about = commentTopics.find((topic) => topic === of);
  const read = { key, runId: Number(run), attempt: Number(attempt), writer, failed: failed !== undefined };
  return about === undefined ? read : { ...read, about };
}
