import { createHash } from 'node:crypto';

/** What distinguishes the comments of one pull request from each other. */
export type CommentKey = { workflow: string; job: string; id: string };

/** What a comment of the Action states about itself. */
export type CommentMark = { key: string; runId: number };

const mark = /^<!-- nixos-rebuild-test comment=([0-9a-f]{32}) run=([0-9]{1,15}) -->/;

/** The key as a digest, so that no name in it can end the HTML comment that carries it. */
export function commentDigest({ workflow, job, id }: CommentKey): string {
  return createHash('sha256')
    .update(JSON.stringify([workflow, job, id]))
    .digest('hex')
    .slice(0, 32);
}

/** The hidden first line of a comment of the Action. */
export function markLine({ key, runId }: CommentMark): string {
  return `<!-- nixos-rebuild-test comment=${key} run=${runId} -->\n`;
}

/** Reads the mark of a comment's body; null for any other comment. It counts on the first line alone. */
export function readMark(body: string): CommentMark | null {
  const match = mark.exec(body);
  return match === null ? null : { key: match[1] ?? '', runId: Number(match[2]) };
}
