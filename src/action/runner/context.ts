import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Environment } from '../../system/environment.js';
import { messageOf, ToolError } from '../../system/errors.js';

const commitId = /^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/;
const repositorySchema = z.object({ id: z.number(), default_branch: z.string().optional() });
const headSchema = z.object({
  sha: z.string(),
  ref: z.string(),
  repo: z.object({ id: z.number(), full_name: z.string() }).nullable(),
});
// A payload may be partial, as in a local run with act: what does not have its form is left out, and what needs it.
const eventSchema = z.object({
  repository: repositorySchema.optional().catch(undefined),
  pull_request: z
    .object({
      number: z.number().int().positive(),
      head: headSchema,
      base: z.object({ ref: z.string(), sha: z.string() }),
    })
    .optional()
    .catch(undefined),
  /** Of a comment: the issue; a pull request if it has this key. */
  issue: z.object({ pull_request: z.unknown() }).optional().catch(undefined),
  /** Of a run that follows another: the event of that one. */
  workflow_run: z.object({ event: z.string() }).optional().catch(undefined),
  /** Of a push: what the branch was before; all zeros for a new branch. */
  before: z.string().optional().catch(undefined),
});
const environmentSchema = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_RUN_ID: z.coerce.number().int(),
  GITHUB_RUN_NUMBER: z.coerce.number().int(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int(),
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
  eventName: string;
  /** The branch or tag that was pushed, or the head branch of a pull request. */
  branch: string;
  isTag: boolean;
  /** The commit that the change started from: a pull request's base, or what a push replaced. */
  baseRevision: string | null;
  /** Whether the event is about a pull request, whose code anyone may have written: also a comment, or a run after its run. */
  isOfPullRequest: boolean;
  pullRequest: { number: number; baseBranch: string; baseSha: string; fromFork: boolean } | null;
  workspace: string;
  /** The runner's directory for temporary files. */
  temp: string;
  apiUrl: string;
  serverUrl: string;
  runUrl: string;
};

/** Reads the context. Throws a ToolError (`no-runner`, `bad-event`) outside a workflow run. */
export function readContext(env: Environment): RunContext {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join('.') ?? 'GITHUB_RUN_ID';
    throw new ToolError('no-runner', `${name} is not set as in a workflow run`, {
      hint: 'This program is the GitHub Action; outside a workflow use the nixos-rebuild-test command.',
    });
  }
  const { data } = parsed;
  const event = readEvent(env.GITHUB_EVENT_PATH, eventSchema);
  const { repository, pull_request: pull, before } = event;
  const pushed = data.GITHUB_EVENT_NAME === 'push' ? before : undefined;
  const base = pull?.base.sha ?? pushed ?? '';
  return {
    repository: data.GITHUB_REPOSITORY,
    repositoryId: repository?.id ?? data.GITHUB_REPOSITORY_ID,
    defaultBranch: repository?.default_branch ?? null,
    runId: data.GITHUB_RUN_ID,
    runNumber: data.GITHUB_RUN_NUMBER,
    attempt: data.GITHUB_RUN_ATTEMPT,
    workflow: data.GITHUB_WORKFLOW,
    job: data.GITHUB_JOB,
    sha: data.GITHUB_SHA,
    eventName: data.GITHUB_EVENT_NAME,
    branch: pull?.head.ref ?? data.GITHUB_REF_NAME,
    isTag: data.GITHUB_REF_TYPE === 'tag',
    baseRevision: commitId.test(base) ? base : null,
    isOfPullRequest:
      isPullRequestEvent(data.GITHUB_EVENT_NAME) ||
      isPullRequestEvent(event.workflow_run?.event ?? '') ||
      event.issue?.pull_request !== undefined,
    pullRequest:
      pull === undefined
        ? null
        : {
            number: pull.number,
            baseBranch: pull.base.ref,
            baseSha: pull.base.sha,
            fromFork: pull.head.repo?.full_name !== data.GITHUB_REPOSITORY,
          },
    workspace: data.GITHUB_WORKSPACE,
    temp: data.RUNNER_TEMP,
    apiUrl: data.GITHUB_API_URL,
    serverUrl: data.GITHUB_SERVER_URL,
    runUrl: `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`,
  };
}

function isPullRequestEvent(name: string): boolean {
  return name.startsWith('pull_request');
}

/** The event's payload, checked; an empty one where the runner names no file. Throws a ToolError (`bad-event`). */
export function readEvent<T>(path: string | undefined, schema: z.ZodType<T>): T {
  try {
    return schema.parse(path ? JSON.parse(readFileSync(path, 'utf8')) : {});
  } catch (thrown) {
    throw new ToolError('bad-event', `the event in ${path} cannot be read: ${messageOf(thrown)}`);
  }
}
