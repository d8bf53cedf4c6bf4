import type { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';
import { throwGraphqlErrors } from './graphql-errors.js';
import { asResponseError, isRateLimit, isRequestError, isUnclear } from './response-error.js';

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

/**
 * Waits before the next try after `attempt` tries, the last of which threw `thrown`. Resolves to false,
 * without waiting, where the tries or the client's waits are used up or another try would not help; rejects
 * once `Waiting.signal` aborts.
 */
export type WaitForRetry = (thrown: unknown, attempt: number) => Promise<boolean>;

// A waiting job is paid for. A client that has waited this long in total loses the feature instead.
const longestWaitSeconds = 60;
const retries = 3;
// The waiting is done here, so the plugins repeat a request at once.
const atOnce = { retryAfterBaseValue: 0 };
// Of the client errors, `retryDelay` selects the few that pass with time.
const clientErrors = Array.from({ length: 100 }, (_, index) => 400 + index);

/**
 * Makes the client repeat what may pass: server errors and dropped connections (plugin-retry), rate limits as
 * GitHub asks (plugin-throttling). A request is repeated at most three times, whichever plugin does it, and all
 * waits of the client together are at most 60 seconds. `waiting` replaces the plugins' own timers. The result
 * is for callers that repeat a request themselves, since it must not be sent again blindly.
 */
export function addRetries(octokit: Octokit, waiting: Waiting): WaitForRetry {
  const wait = patience(waiting);
  const triesOf = new WeakMap<object, number>();
  // Both plugins write `retryCount`, each over the other's, so the tries are counted here. All hooks of one
  // request receive the same `options`, and that is what identifies it.
  const repeat = async (options: object, seconds: number) => {
    const attempt = (triesOf.get(options) ?? 0) + 1;
    triesOf.set(options, attempt);
    return wait(seconds, attempt);
  };
  octokit.hook.wrap('request', throwGraphqlErrors);
  octokit.hook.error('request', async (thrown, options) => {
    const error = asResponseError(thrown);
    if (error !== null) byLocalClock(error.headers);
    const seconds = isUnclear(thrown) && !isRepeatable(options) ? null : retryDelay(thrown);
    const further = seconds !== null && (await repeat(options, seconds)) ? retries : 0;
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
      onRateLimit: (seconds, options) => repeat(options, seconds),
      onSecondaryRateLimit: (seconds, options) => repeat(options, seconds),
    },
  });
  return async (thrown, attempt) => {
    const seconds = retryDelay(thrown);
    return seconds !== null && wait(seconds, attempt);
  };
}

/**
 * True if a request may be sent again although GitHub may have carried it out. Creating something twice makes
 * two, so a POST is not, unless it only reads. `request: { isRepeatable }` of a request overrides this.
 */
function isRepeatable({ method, query, request }: { method: string; query?: unknown; request: object }) {
  if ('isRepeatable' in request) return request.isRepeatable === true;
  return method !== 'POST' || (typeof query === 'string' && !/^\s*mutation\b/.test(query));
}

/**
 * Seconds that GitHub asks to wait (0 if it names none) before the next try, or null if another would not help
 * or is up to plugin-throttling. Follows "Best practices for using the REST API" in GitHub's documentation.
 */
function retryDelay(thrown: unknown): number | null {
  const error = asResponseError(thrown);
  if (error === null) return isRequestError(thrown) ? 0 : null;
  if (isRateLimit(error)) return null;
  const { status, headers } = error;
  const after = headers['retry-after'] === undefined ? Number.NaN : Number(headers['retry-after']);
  const asked = Number.isFinite(after) ? after : null;
  // GitHub Enterprise Server's older limits have other words, but the same header.
  if (status === 429 || (status === 403 && asked !== null)) return asked ?? 0;
  return status < 500 ? null : Math.min(asked ?? 0, longestWaitSeconds);
}

/**
 * Waits `seconds`, and at least 1, 2 and 4 seconds after one, two and three tries: plugin-throttling passes 0
 * for a reset in the past, as one looks to a clock that is ahead, and for an answer without one.
 */
function patience({
  sleep,
  random,
  signal,
}: Waiting): (seconds: number, attempt: number) => Promise<boolean> {
  let left = longestWaitSeconds;
  return async (seconds, attempt) => {
    const least = Math.max(seconds, 2 ** (attempt - 1));
    // False for NaN too, which would otherwise make `left` NaN and the limit void.
    if (!(attempt <= retries && least <= left)) return false;
    const total = Math.min(least + random() / 4, left);
    left -= total;
    await sleep(total * 1000, signal);
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
