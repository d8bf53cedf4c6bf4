import { createHash } from 'node:crypto';

/**
 * What distinguishes the comments of one pull request from each other. `leg` is the job's place in its matrix,
 * since two legs may rebuild the same host; null for a job without a matrix.
 */
export type CommentKey = { workflow: string; job: string; id: string; leg: string | null };

/** What a comment of the Action states about itself: who wrote it, and whether it shows a failure. */
export type CommentMark = { key: string; runId: number; attempt: number; failed: boolean };

const mark =
  /^<!-- nixos-rebuild-test comment=([0-9a-f]{32}) run=([0-9]{1,15})(?: attempt=([0-9]{1,6})( failed)?)? -->/;

/** The key as a digest, so that no name in it can end the HTML comment that carries it. */
export function commentDigest({ workflow, job, id, leg }: CommentKey): string {
  return createHash('sha256')
    .update(JSON.stringify([workflow, job, id, ...(leg === null ? [] : [leg])]))
    .digest('hex')
    .slice(0, 32);
}

/** The hidden first line of a comment of the Action. */
export function markLine({ key, runId, attempt, failed }: CommentMark): string {
  const state = failed ? ' failed' : '';
  return `<!-- nixos-rebuild-test comment=${key} run=${runId} attempt=${attempt}${state} -->\n`;
}

/** Reads the mark of a comment's body; null for any other comment. It counts on the first line alone. */
export function readMark(body: string): CommentMark | null {
  const match = mark.exec(body);
  if (match === null) return null;
  const [, key = '', run, attempt = '1', failed] = match;
  return { key, runId: Number(run), attempt: Number(attempt), failed: failed !== undefined };
}
