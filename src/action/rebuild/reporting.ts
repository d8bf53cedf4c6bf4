import { setTimeout } from 'node:timers/promises';
import { type GitHub, openGitHub } from '../../github/client.js';
import type { Waiting } from '../../github/retries.js';
import type { RunContext } from '../runner/context.js';
import type { Notices } from '../runner/notices.js';
import type { WorkflowCommands } from '../runner/runner.js';
import type { ActionInputs } from './inputs.js';

/** What every part of a report reads, and where it logs its decisions and what was left out. */
export type Reporting = {
  inputs: ActionInputs;
  context: RunContext;
  log: WorkflowCommands;
  notices: Notices;
  /** GitHub's API, opened once for all parts. */
  github: () => Promise<GitHub>;
};

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
