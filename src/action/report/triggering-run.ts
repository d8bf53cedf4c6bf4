import { z } from 'zod';
import type { RunHead } from '../../github/comments/pull-request.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';
import { readContext, readEvent } from '../runner/context.js';

const eventSchema = z.object({
  workflow_run: z
    .object({
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
    })
    .optional(),
});

/** The workflow run that is reported on, from GitHub's own event. */
export type TriggeringRun = {
  id: number;
  attempt: number;
  workflow: string;
  /** `success`, `failure`, `skipped` and so on; null where GitHub names none. */
  conclusion: string | null;
  isPullRequest: boolean;
  /** Whether the code is from another repository, whose authors may not write to this one. */
  fromFork: boolean;
  /** Null if its repository was deleted. */
  head: RunHead | null;
  url: string;
  /** The head's files, such as `https://github.com/fork/name/blob/SHA`. */
  sources: string;
  /** The page of the repository in which the run is. */
  repositoryUrl: string;
  repository: string;
  apiUrl: string;
  serverUrl: string;
};

/** Reads the `workflow_run` event. Throws a usage error for every other event. */
export function readTriggeringRun(env: Environment): TriggeringRun {
  const { repository, repositoryId, apiUrl, serverUrl } = readContext(env);
  const { workflow_run: run } = readEvent(env.GITHUB_EVENT_PATH, eventSchema);
  if (run === undefined)
    throw usageError(
      'wrong-event',
      `the report Action works on the event workflow_run, not ${env.GITHUB_EVENT_NAME}`,
      'See the recipe for forks in docs/action.md.',
    );
  const { head_repository: from } = run;
  return {
    id: run.id,
    attempt: run.run_attempt,
    conclusion: run.conclusion,
    workflow: run.name ?? '',
    isPullRequest: run.event === 'pull_request' || run.event === 'pull_request_target',
    fromFork: from?.id !== repositoryId,
    head: from && {
      sha: run.head_sha,
      branch: run.head_branch ?? '',
      owner: from.owner.login,
      repositoryId: from.id,
    },
    url: run.html_url,
    // The commits of a pull request are in the repository that it was opened in as well.
    sources: `${serverUrl}/${from?.full_name ?? repository}/blob/${run.head_sha}`,
    repositoryUrl: `${serverUrl}/${repository}`,
    repository,
    apiUrl,
    serverUrl,
  };
}
