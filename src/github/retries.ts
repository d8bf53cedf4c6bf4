import type { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import { asResponseError, isRateLimit } from './response-error.js';

type Octokit = ReturnType<typeof getOctokit>;

/** Time as the client sees it; tests hand in one that does not pass. */
export type Waiting = {
  /** Resolves after that many milliseconds; rejects once the signal aborts. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A number from 0 up to 1, for jitter. */
  random: () => number;
  /** Aborting it ends every wait. */
  signal?: AbortSignal;
};

// A waiting job is paid for. A client that has waited this long in total loses the feature instead.
const longestWaitSeconds = 60;
const retries = 3;
// The waiting is done here, so the plugins repeat a request at once.
const atOnce = { retryAfterBaseValue: 0 };
// Of the client errors, `retryDelay` selects the few that pass with time.
const clientErrors = Array.from({ length: 100 }, (_, index) => 400 + index);

/**
 * Makes the client repeat what may pass: server errors and dropped connections up to three times
 * (plugin-retry), rate limits as GitHub asks (plugin-throttling). All its waits together are at most 60
 * seconds. `waiting` replaces the plugins' own timers.
 */
export function addRetries(octokit: Octokit, waiting: Waiting): void {
  const wait = patience(waiting);
  octokit.hook.error('request', async (thrown, options) => {
    const error = asResponseError(thrown);
    if (error !== null) byLocalClock(error.headers);
    const seconds = retryDelay(thrown, (options.request.retryCount ?? 0) + 1);
    const again = seconds !== null && (options.request.retryCount ?? 0) < retries && (await wait(seconds));
    const further = again ? retries : 0;
    // plugin-retry reads the one for server errors, which it repeats without being asked, the other for the rest.
    options.request.retries = further;
    throw isRequestError(thrown) ? retryRequest(thrown, further, 0) : thrown;
  });
  const { retryRequest } = retry(octokit, { retry: { ...atOnce, doNotRetry: clientErrors } }).retry;
  throttling(octokit, {
    throttle: {
      ...atOnce,
      ...pacing(),
      // Each resolves to whether the request is repeated; the plugin awaits it, which its types leave out.
      onRateLimit: (seconds) => wait(seconds),
      onSecondaryRateLimit: (seconds) => wait(seconds),
    },
  });
}

/**
 * Seconds to wait before the next try after `attempt` tries, or null if another would not help or is up to
 * plugin-throttling. Follows "Best practices for using the REST API" in GitHub's documentation.
 */
function retryDelay(thrown: unknown, attempt: number): number | null {
  const backoff = 2 ** (attempt - 1);
  const error = asResponseError(thrown);
  if (error === null) return backoff;
  if (isRateLimit(error)) return null;
  const { status, headers } = error;
  const after = headers['retry-after'] === undefined ? Number.NaN : Number(headers['retry-after']);
  const asked = Number.isFinite(after) ? Math.max(0, after) : null;
  // GitHub Enterprise Server's older limits have other words, but the same header.
  if (status === 429 || (status === 403 && asked !== null)) return asked ?? backoff;
  return status < 500 ? null : Math.min(asked ?? backoff, longestWaitSeconds);
}

type RequestError = Parameters<ReturnType<typeof retry>['retry']['retryRequest']>[0];

/** True for what Octokit throws for an answer and for a broken connection alike. */
function isRequestError(thrown: unknown): thrown is RequestError {
  return thrown instanceof Error && 'request' in thrown;
}

/** Waits, unless all waits together would then exceed the limit; resolves to whether it waited. */
function patience({ sleep, random, signal }: Waiting): (seconds: number) => Promise<boolean> {
  let left = longestWaitSeconds;
  return async (seconds) => {
    if (seconds > left) return false;
    left -= seconds;
    await sleep(seconds * 1000 + random() * 250, signal);
    return true;
  };
}

/** Restates the reset of a limit by this machine's clock, since plugin-throttling compares it with that. */
function byLocalClock(headers: Record<string, string | number | undefined>): void {
  const reset = Number(headers['x-ratelimit-reset']);
  const now = Date.parse(String(headers.date ?? '')) / 1000;
  if (Number.isFinite(reset) && Number.isFinite(now))
    headers['x-ratelimit-reset'] = String(Math.floor(reset - now + Date.now() / 1000));
}

/**
 * plugin-throttling spaces all writes by one second and notifying ones by three. A report makes about eight
 * writes, which is far from any limit; a report on a large matrix deletes hundreds of comments. So sixty
 * writes are free, and one more is allowed every second.
 */
function pacing() {
  const bucket = { reservoir: 60, reservoirIncreaseMaximum: 60 };
  const refill = { reservoirIncreaseAmount: 1, reservoirIncreaseInterval: 1000 };
  return {
    write: new Bottleneck.Group({ maxConcurrent: 1, ...bucket, ...refill }),
    notifications: new Bottleneck.Group({ maxConcurrent: 1 }),
  };
}
