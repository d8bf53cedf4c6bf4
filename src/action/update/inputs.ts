import { type PreviewDepth, previewDepths } from '../../builds/update-preview.js';
import { usageError } from '../../system/errors.js';
import { nameInputs } from '../rebuild/inputs.js';
import { type CommentInputs, commentInputs } from '../runner/comment-inputs.js';
import { inputReader, type ReadInput } from '../runner/read-inputs.js';

export const failLevels = ['critical', 'high', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

/** The pull request that the Action opens. */
export type PullRequestInputs = {
  branch: string;
  /** Null for the branch of the run. */
  base: string | null;
  title: string;
  /** What its text begins with; may be empty. */
  body: string;
  labels: string[];
  /** Null for one that names the inputs. */
  commitMessage: string | null;
};

/** The inputs of `update/action.yml`, checked. */
export type UpdateInputs = CommentInputs &
  ReturnType<typeof nameInputs> & {
    /** A directory in the checkout. */
    flake: string;
    /** Empty for all. */
    hosts: string[];
    /** Names of inputs that are updated; empty for all. */
    flakeInputs: string[];
    depth: PreviewDepth;
    knownIssues: boolean;
    failOn: FailLevel;
    summary: boolean;
    redact: string[];
    /** Null where none is opened. */
    pullRequest: PullRequestInputs | null;
    token: string;
  };

/**
 * Reads the inputs of `update/action.yml`. `get` returns the text of one, empty where it was not given. Throws a usage error
 * (`bad-input`) that names the input.
 */
export function parseUpdateInputs(get: (name: string) => string): UpdateInputs {
  const read = inputReader(get);
  const pullRequest = pullRequestInputs(read);
  return {
    flake: read.text('flake') ?? '.',
    hosts: namesIn(read, 'hosts'),
    flakeInputs: namesIn(read, 'inputs'),
    depth: read.choice('depth', previewDepths, 'dry'),
    knownIssues: read.flag('known-issues', true),
    failOn: read.choice('fail-on', failLevels, 'critical'),
    summary: read.flag('summary', true),
    redact: read.lines('redact'),
    pullRequest: read.flag('create-pull-request', false) ? pullRequest : null,
    ...nameInputs(read),
    ...commentInputs(read),
    comment: read.choice('comment', ['on-failure', 'always', 'never'], 'always'),
    token: get('github-token'),
  };
}

/** Names of hosts and of inputs have neither blanks nor commas. */
function namesIn(read: ReadInput, name: string): string[] {
  return read.lines(name).flatMap((line) => line.split(/[\s,]+/).filter(Boolean));
}

function pullRequestInputs(read: ReadInput): PullRequestInputs {
  return {
    branch: branchOf(read, 'branch') ?? 'update-flake-lock',
    base: branchOf(read, 'base'),
    title: read.text('title') ?? 'Update flake.lock',
    body: read.text('body') ?? '',
    labels: read.lines('labels'),
    commitMessage: read.text('commit-message'),
  };
}

/** A branch in the words of git-check-ref-format(1), without what would need quoting anywhere. */
function branchOf(read: ReadInput, name: string): string | null {
  const given = read.text(name);
  if (given === null) return null;
  const isPlain =
    given.length <= 200 && given.split('/').every((part) => /^[A-Za-z0-9_](?:[\w.+-]*[\w+-])?$/.test(part));
  if (isPlain && !/\.\.|\.lock(?:\/|$)/.test(given) && !given.startsWith('refs/')) return given;
  throw usageError(
    'bad-input',
    `input "${name}" must be the name of a branch, not ${JSON.stringify(given)}`,
    'Letters, digits, and - _ + . / between them.',
  );
}
