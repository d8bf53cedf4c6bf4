import { setTimeout } from 'node:timers/promises';
import { type GitHub, openGitHub } from '../../github/client.js';
import type { Waiting } from '../../github/retries.js';
import type { RunContext } from '../runner/context.js';
import type { Notices } from '../runner/notices.js';
import type { WorkflowCommands } from '../runner/runner.js';
import type { ActionInputs } from './inputs.js';
import { isSameRepository } from './sources.js';

/** What a report is asked for; an Action without one of its parts has it switched off. */
export type ReportInputs = Omit<
  ActionInputs,
  'rebuild' | 'allowActivation' | 'remedies' | 'maxAttempts' | 'installTmux' | 'token'
>;

/** What every part of a report reads, and where it logs its decisions and what was left out. */
export type Reporting = {
  inputs: ReportInputs;
  context: RunContext;
  log: WorkflowCommands;
  notices: Notices;
  /** GitHub's API for the run's repository, opened once for all parts. */
  github: () => Promise<GitHub>;
  /** The same for the repository that is commented on, which is mostly the run's. */
  commentGitHub: () => Promise<GitHub>;
};

/** Both clients of a report, and the number of requests that were sent through them until now. */
export function reportingClients(
  { token, repository }: Pick<ActionInputs, 'token' | 'repository'>,
  context: Pick<RunContext, 'repository' | 'apiUrl' | 'serverUrl'>,
  signal?: AbortSignal,
): Pick<Reporting, 'github' | 'commentGitHub'> & { requests(): Promise<number> } {
  const github = githubOnce(token, context, signal);
  const isOwn = repository === null || isSameRepository(repository, context.repository);
  const commentGitHub = isOwn ? github : githubOnce(token, { ...context, repository }, signal);
  const requests = async () => (await github.requests()) + (isOwn ? 0 : await commentGitHub.requests());
  return { github, commentGitHub, requests };
}

/**
 * The API of the run's repository, opened when a part first asks for it; `requests` counts what was sent
 * until now. Aborting `signal` ends its waits.
 */
export function githubOnce(
  token: string,
  { repository, apiUrl, serverUrl }: Pick<RunContext, 'repository' | 'apiUrl' | 'serverUrl'>,
  signal?: AbortSignal,
): Reporting['github'] & { requests(): Promise<number> } {
  let opened: Promise<GitHub> | null = null;
  const open = () => {
    opened ??= openGitHub({
      token,
      repository,
      apiUrl,
      serverUrl,
      ...realWaiting,
      ...(signal ? { signal } : {}),
    });
    return opened;
  };
  const requests = async () =>
    (await opened?.then(
      (github) => github.requests(),
      () => 0,
    )) ?? 0;
  return Object.assign(open, { requests });
}

/** Waits on the machine's clock. */
const realWaiting: Waiting = {
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
  random: Math.random,
};
