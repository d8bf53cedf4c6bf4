import type { getOctokit } from '@actions/github';
import type { WaitForRetry, Waiting } from './retries.js';

/** One repository through GitHub's API, with retries. */
export type GitHub = {
  octokit: ReturnType<typeof getOctokit>;
  owner: string;
  repo: string;
  /** The address of its website, such as `https://github.com`. */
  serverUrl: string;
  /** HTTP requests made until now, GraphQL and retries included. */
  requests(): number;
  /** How it waits, for what waits beside its requests. */
  waiting: Waiting;
  /** For requests that are not repeated blindly: see `isRepeatable` in retries.ts. */
  waitForRetry: WaitForRetry;
};

export type GitHubOptions = Waiting & {
  token: string;
  /** `owner/name`. */
  repository: string;
  /** Such as `https://api.github.com`. */
  apiUrl: string;
  serverUrl: string;
};

// A request that hangs must not hold the job; uploads of a screenshot take a second or two.
const requestTimeoutMs = 30_000;

/** Opens the API. Octokit is loaded here, since most rebuilds end before anything needs it. */
export async function openGitHub(options: GitHubOptions): Promise<GitHub> {
  const [{ getOctokit }, { addRetries }] = await Promise.all([
    import('@actions/github'),
    import('./retries.js'),
  ]);
  const [owner = '', repo = ''] = options.repository.split('/');
  let requests = 0;
  const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: silent });
  octokit.hook.wrap('request', (request, parameters) => {
    requests += 1;
    const signal = AbortSignal.timeout(requestTimeoutMs);
    return request({ ...parameters, request: { ...parameters.request, signal } });
  });
  const waitForRetry = addRetries(octokit, options);
  const { serverUrl, sleep, random, signal } = options;
  // Not the options as a whole: they hold the token.
  const waiting = { sleep, random, ...(signal ? { signal } : {}) };
  return { octokit, owner, repo, serverUrl, requests: () => requests, waiting, waitForRetry };
}

// Octokit warns on the console about deprecations; the job log is for the rebuild.
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
