import { createHash } from 'node:crypto';

export type Comment = {
  id: number;
  /** The number of a pull request or an issue, or a commit. */
  issue: number | string;
  body: string;
  login: string;
  type: 'Bot' | 'User';
  association: string;
  createdAt: string;
  updatedAt: string;
  isMinimized: boolean;
};
export type Tree = { path: string; mode: string; type: string; sha: string }[];
type Commit = { message: string; tree: string; parents: string[] };
export type Artifact = {
  id: number;
  name: string;
  runId: number;
  bytes: Buffer;
  mimeType: string;
  finalized: boolean;
  expired: boolean;
};
/** A check run as it was sent. */
type CheckRun = { name: string; head_sha: string; conclusion: string; output: CheckOutput };
type CheckOutput = { title: string; summary: string; annotations: { path: string; start_line: number }[] };
/** A deployment with its statuses, the newest last; `logUrl` is where each has its log. */
type Deployment = { id: number; sha: string; environment: string; statuses: DeploymentStatus[] };
type DeploymentStatus = { state: string; log_url: string; description: string };
/** A pull request; one that tests add is found by its head alone, and is open into any branch unless it says otherwise. */
export type Pull = {
  number: number;
  sha: string;
  branch: string;
  owner: string;
  repositoryId: number;
  base?: string;
  title?: string;
  body?: string;
  state?: 'open' | 'closed';
  labels?: string[];
};
/** An issue of a tracker, or a pull request, which GitHub lists among them. */
export type TrackedIssue = {
  number: number;
  title: string;
  labels: string[];
  state: 'open' | 'closed';
  createdAt: string;
  updatedAt: string;
  isPull: boolean;
};

/** The user of a job's token. */
export const jobLogin = 'github-actions[bot]';

/** The id by which GraphQL names a comment. */
export function nodeIdOf(id: number): string {
  return `IC_${id}`;
}

/** The state of the local GitHub. Tests read it, and add what should exist beforehand. */
export type State = {
  comments: Comment[];
  blobs: Map<string, Buffer>;
  trees: Map<string, Tree>;
  commits: Map<string, Commit>;
  refs: Map<string, string>;
  artifacts: Artifact[];
  pulls: Pull[];
  checkRuns: CheckRun[];
  deployments: Deployment[];
  issues: TrackedIssue[];
  nextId: number;
  /** How far the clock that stamps comments is ahead of this machine's, in milliseconds. */
  aheadMs: number;
};

export function emptyState(): State {
  return {
    comments: [],
    blobs: new Map(),
    trees: new Map(),
    commits: new Map(),
    refs: new Map(),
    artifacts: [],
    pulls: [],
    checkRuns: [],
    deployments: [],
    issues: [],
    nextId: 1000,
    aheadMs: 0,
  };
}

/** The time by the local GitHub's clock. */
export function timeOf({ aheadMs }: State): string {
  return new Date(Date.now() + aheadMs).toISOString();
}

/** Adds a comment to a pull request, as its author would. */
export function addComment(
  state: State,
  comment: Pick<Comment, 'issue' | 'body'> & Partial<Comment>,
): Comment {
  const now = timeOf(state);
  const added: Comment = {
    id: state.nextId++,
    login: jobLogin,
    type: 'Bot',
    association: 'NONE',
    createdAt: now,
    updatedAt: now,
    isMinimized: false,
    ...comment,
  };
  state.comments.push(added);
  return added;
}

/** Git's objects by content, as git names them: the same content has the same name. */
export function store<T>(objects: Map<string, T>, object: T): string {
  const content = Buffer.isBuffer(object) ? object : JSON.stringify(object);
  const sha = createHash('sha1').update(content).digest('hex');
  objects.set(sha, object);
  return sha;
}

/** Adds a finished artifact of a run, as uploaded by another job. */
export function addArtifact(state: State, runId: number, name: string, bytes: Buffer): Artifact {
  const mimeType = 'application/zip';
  const artifact = { id: state.nextId++, name, runId, bytes, mimeType, finalized: true, expired: false };
  state.artifacts.push(artifact);
  return artifact;
}

/** Adds an issue to a tracker, opened at a time (ISO 8601) and unchanged since, unless it says otherwise. */
export function addIssue(
  state: State,
  issue: Pick<TrackedIssue, 'title' | 'createdAt'> & Partial<TrackedIssue>,
): TrackedIssue {
  const number = state.issues.length + 1;
  const usual = { number, labels: [], state: 'open' as const, updatedAt: issue.createdAt, isPull: false };
  const added: TrackedIssue = { ...usual, ...issue };
  state.issues.push(added);
  return added;
}
