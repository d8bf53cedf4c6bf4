import { z } from 'zod';
import type { RunHead } from '../../github/comments/pull-request.js';
import { readEvent } from '../../github/event/event.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { type RunContext, readContext } from '../runner/context.js';

const eventSchema = z.object({
  workflow_run: z.object({
    id: z.number().int(),
    name: z.string().nullable(),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    head_branch: z.string().nullable(),
    html_url: z.string(),
    run_attempt: z.number().int().positive().catch(1),
    conclusion: z.string().nullable().catch(null),
    // Null for a fork that was deleted.
    head_repository: z
      .object({
        id: z.number(),
        full_name: z.string(),
        owner: z.object({ login: z.string() }),
      })
      .nullable(),
  }),
});
type TriggeringRun = z.infer<typeof eventSchema>['workflow_run'];

/** The pull request that a run is about: its number, or the head by which it is searched. */
export type RunSubject = { number: number } | { head: RunHead };

/** The workflow run that is reported on. */
export type ReportedRun = {
  id: number;
  attempt: number;
  workflow: string;
  /** `success`, `failure`, `skipped` and so on; null where it is not known. */
  conclusion: string | null;
  /** Null for a run that is about no pull request, and for one whose repository was deleted. */
  subject: RunSubject | null;
  /** Whether it is about a pull request. */
  isPullRequest: boolean;
  /** Whether the code is from another repository, whose authors may not write to this one. */
  fromFork: boolean;
  url: string;
  /** The head's files, such as `https://github.com/fork/name/blob/SHA`. */
  sources: string;
  /** The page of the repository in which the run is. */
  repositoryUrl: string;
  repository: string;
  apiUrl: string;
  serverUrl: string;
};

/**
 * The run to report on, from GitHub's own event: the one that a `workflow_run` is about, and in every other event
 * the run itself, whose earlier jobs have left results. `conclusion` is how those jobs ended, where the workflow says
 * so. Throws a usage error for a `workflow_run` that cannot be read.
 */
export function readReportedRun(env: Environment, conclusion: string | null): ReportedRun {
  const context = readContext(env);
  const { event, problem } = readEvent(env.GITHUB_EVENT_PATH, eventSchema);
  if (event !== null) return finishedRun(context, event.workflow_run);
  if (context.eventName === 'workflow_run')
    throw usageError(
      'bad-event',
      `the event workflow_run cannot be read: ${problem ?? 'the runner names no file'}`,
      'See the recipe for forks in docs/action.md.',
    );
  return ownRun(context, conclusion);
}

function finishedRun(context: RunContext, run: TriggeringRun): ReportedRun {
  const { head_repository: from } = run;
  const isPullRequest = run.event === 'pull_request' || run.event === 'pull_request_target';
  const head = from && {
    sha: run.head_sha,
    branch: run.head_branch ?? '',
    owner: from.owner.login,
    repositoryId: from.id,
  };
  return {
    ...placeOf(context),
    id: run.id,
    attempt: run.run_attempt,
    conclusion: run.conclusion,
    workflow: run.name ?? '',
    isPullRequest,
    subject: isPullRequest && head ? { head } : null,
    fromFork: from?.id !== context.repositoryId,
    url: run.html_url,
    // The commits of a pull request are in the repository that it was opened in as well.
    sources: `${context.serverUrl}/${from?.full_name ?? context.repository}/blob/${run.head_sha}`,
  };
}

function ownRun(context: RunContext, conclusion: string | null): ReportedRun {
  const { runId, attempt, workflow, pullRequest, runUrl, serverUrl, repository, headSha } = context;
  return {
    ...placeOf(context),
    id: runId,
    attempt,
    workflow,
    conclusion,
    isPullRequest: pullRequest !== null,
    subject: pullRequest?.number == null ? null : { number: pullRequest.number },
    fromFork: pullRequest?.fromFork ?? false,
    url: runUrl,
    sources: `${serverUrl}/${repository}/blob/${headSha}`,
  };
}

function placeOf({ repository, serverUrl, apiUrl }: RunContext) {
  return { repository, serverUrl, apiUrl, repositoryUrl: `${serverUrl}/${repository}` };
}
