import { createHash } from 'node:crypto';

/** Where a workflow run belongs: its event, branch, leg and action. */
export type RunPlace = {
  /** `push`, `pull_request`, `schedule` and so on. */
  event: string;
  /** The branch that is built, of a pull request its head; null for a tag. */
  branch: string | null;
  /** The base branch of a pull request. */
  base: string | null;
  /** The number of the pull request. */
  pullRequest: number | null;
  defaultBranch: string;
  /** Distinguishes the legs of a matrix. */
  id: string;
  action: string | null;
  /** The command or non-flake configuration, and the place in the matrix; null for none. */
  target: string | null;
  leg: string | null;
};

export type RecordPlan = {
  /** The name of the artifact with this run's record. */
  write: string;
  /** The name and branch of the records to compare with: of the base branch, else the default one. */
  read: { name: string; branch: string };
  /** True if this run belongs to the history that it reads, so that its record includes the earlier points. */
  continues: boolean;
};

/** The file inside the artifact. */
export const recordFile = 'rebuild-record.json';

/**
 * Names the records by leg, action, command and branch, so that one list request by name returns those of one
 * branch, and records of pull requests do not crowd them out. A pull request's own records are named by its number: its
 * head branch may carry any name, that of the base branch too.
 */
export function recordPlan(place: RunPlace): RecordPlan {
  const isPullRequest = place.pullRequest !== null || place.event.startsWith('pull_request');
  const branch = (isPullRequest ? place.base : null) ?? place.defaultBranch;
  const read = recordName(place, `branch.${branch}`);
  const own = isPullRequest
    ? recordName(place, `pr.${place.pullRequest ?? place.branch}`)
    : recordName(place, place.branch === null ? 'tag' : `branch.${place.branch}`);
  return { write: own, read: { name: read, branch }, continues: own === read };
}

function recordName({ id, action, target, leg }: RunPlace, where: string): string {
  const parts = ['rebuild-record', id, action ?? 'command'].map(namePart);
  if (target !== null || leg !== null) parts.push(digestOf(JSON.stringify([target, leg])));
  return [...parts, namePart(where)].join('.');
}

/**
 * A part of an artifact's name: GitHub forbids `" : < > | * ? \ /` and line breaks in it. What had to
 * change gets a digest, so that two names never become one.
 */
function namePart(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 60);
  if (plain === text) return plain;
  return `${plain}~${digestOf(text)}`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
