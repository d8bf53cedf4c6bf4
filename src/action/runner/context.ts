import { z } from 'zod';
import { type Event, readEvent } from '../../github/event/event.js';
import { isFromFork, mayRunStrangersCode } from '../../github/event/strangers.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';

const commitId = /^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/;
const environmentSchema = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_RUN_ID: z.coerce.number().int(),
  GITHUB_RUN_NUMBER: z.coerce.number().int().catch(0),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().catch(1),
  GITHUB_WORKFLOW: z.string(),
  GITHUB_JOB: z.string(),
  GITHUB_SHA: z.string(),
  GITHUB_EVENT_NAME: z.string(),
  GITHUB_WORKSPACE: z.string(),
  RUNNER_TEMP: z.string(),
  GITHUB_API_URL: z.string().default('https://api.github.com'),
  GITHUB_SERVER_URL: z.string().default('https://github.com'),
  GITHUB_REF_NAME: z.string().default(''),
  GITHUB_REF_TYPE: z.string().default('branch'),
  GITHUB_REPOSITORY_ID: z.coerce.number().int().nullable().default(null),
});

export type PullRequest = {
  number: number | null;
  baseBranch: string | null;
  baseSha: string | null;
  /** True as well where its repository is not known. */
  fromFork: boolean;
};

/** The workflow run, from the runner's environment and the event. */
export type RunContext = {
  /** `owner/name`. */
  repository: string;
  repositoryId: number | null;
  defaultBranch: string | null;
  runId: number;
  runNumber: number;
  attempt: number;
  workflow: string;
  job: string;
  sha: string;
  /** The commit to which checks belong: a pull request's head, else `sha`. */
  headSha: string;
  eventName: string;
  /** What could not be read of the event, as a sentence without its full stop; null where nothing is missing. */
  eventProblem: string | null;
  /** The branch or tag that was pushed, or the head branch of a pull request. */
  branch: string;
  isTag: boolean;
  /** The commit that the change started from: a pull request's base, or what a push replaced. */
  baseRevision: string | null;
  /** Whether the job may run code of someone who may not write to the repository. */
  mayRunStrangersCode: boolean;
  /** Null for other events than a pull request's; each part is null where the payload does not have it. */
  pullRequest: PullRequest | null;
  workspace: string;
  /** The runner's directory for temporary files. */
  temp: string;
  apiUrl: string;
  serverUrl: string;
  runUrl: string;
};

/** Reads the context. Throws a ToolError (`no-runner`) outside a workflow run; whatever the event's payload is, it does not. */
export function readContext(env: Environment): RunContext {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join('.') ?? 'GITHUB_RUN_ID';
    throw new ToolError('no-runner', `${name} is not set as in a workflow run`, {
      hint: 'This program is the GitHub Action; outside a workflow use the nixos-rebuild-test command.',
    });
  }
  const { data } = parsed;
  const { event, problem } = readEvent(env.GITHUB_EVENT_PATH);
  const name = data.GITHUB_EVENT_NAME;
  const pullRequest = pullRequestOf(event, data.GITHUB_REPOSITORY);
  const replaced = name === 'push' ? event?.before : undefined;
  const base = pullRequest?.baseSha ?? event?.merge_group?.base_sha ?? replaced ?? '';
  return {
    repository: data.GITHUB_REPOSITORY,
    repositoryId: event?.repository?.id ?? data.GITHUB_REPOSITORY_ID,
    defaultBranch: event?.repository?.default_branch ?? null,
    runId: data.GITHUB_RUN_ID,
    runNumber: data.GITHUB_RUN_NUMBER,
    attempt: data.GITHUB_RUN_ATTEMPT,
    workflow: data.GITHUB_WORKFLOW,
    job: data.GITHUB_JOB,
    sha: data.GITHUB_SHA,
    headSha: event?.pull_request?.head?.sha ?? data.GITHUB_SHA,
    eventName: name,
    eventProblem: problemOf(name, problem, pullRequest),
    branch: event?.pull_request?.head?.ref ?? data.GITHUB_REF_NAME,
    isTag: data.GITHUB_REF_TYPE === 'tag',
    baseRevision: commitId.test(base) ? base : null,
    mayRunStrangersCode: mayRunStrangersCode(name, event),
    pullRequest,
    workspace: data.GITHUB_WORKSPACE,
    temp: data.RUNNER_TEMP,
    apiUrl: data.GITHUB_API_URL,
    serverUrl: data.GITHUB_SERVER_URL,
    runUrl: `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`,
  };
}

function pullRequestOf(event: Event | null, repository: string): PullRequest | null {
  const pull = event?.pull_request;
  if (pull === undefined) return null;
  return {
    number: pull.number ?? null,
    baseBranch: pull.base?.ref ?? null,
    baseSha: pull.base?.sha ?? null,
    fromFork: isFromFork(pull, repository),
  };
}

function problemOf(name: string, unreadable: string | null, pull: PullRequest | null): string | null {
  if (unreadable !== null) return `the payload of the event ${name} cannot be read (${unreadable})`;
  if (!name.startsWith('pull_request')) return null;
  const missing = [
    pull?.number == null && 'number',
    pull?.baseBranch == null && 'base branch',
    pull?.baseSha == null && 'base revision',
  ].filter((part) => part !== false);
  return missing.length === 0
    ? null
    : `the payload of the event ${name} does not have the pull request's ${missing.join(', ')}`;
}
