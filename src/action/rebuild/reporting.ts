import type { Build } from '../../builds/metadata.js';
import { type GitHub, openGitHub } from '../../github/client.js';
import type { BaseFailure, TrendMarkdown } from '../../report/rebuild-report.js';
import type { RunContext } from '../runner/context.js';
import type { Notices } from '../runner/notices.js';
import type { Runner } from '../runner/runner.js';
import type { ActionInputs } from './inputs.js';

/** What earlier runs say about a build. */
export type Trend = {
  markdown: TrendMarkdown | null;
  baseFailure: BaseFailure | null;
  /** The values of the outputs `trend-median-seconds`, `trend-change-percent` and `regression`. */
  outputs: Record<string, string>;
  /** Why the job must fail as a regression, or null. */
  regression: string | null;
};

/** Everything that the parts of a report share. */
export type Reporting = {
  inputs: ActionInputs;
  context: RunContext;
  runner: Runner;
  notices: Notices;
  /** Writes a workflow command to the job log. */
  command: (line: string) => void;
  /** Opens GitHub's API, once for all parts. */
  github: () => Promise<GitHub>;
  /** Leaves this build's record and compares it with earlier ones. */
  trend: ((build: Build, reporting: Reporting) => Promise<Trend>) | null;
};

/** The API of the run's repository, opened when a part first asks for it. */
export function githubOnce(token: string, context: RunContext): () => Promise<GitHub> {
  let opened: Promise<GitHub> | null = null;
  return () => {
    opened ??= openGitHub({
      token,
      repository: context.repository,
      apiUrl: context.apiUrl,
      serverUrl: context.serverUrl,
      sleep,
      random: Math.random,
    });
    return opened;
  };
}

/** Waits so many milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
