import type { Environment } from '../system/environment.js';
import { asResponseError } from './response-error.js';

const attempts = 4;
// A job that waits is a job that is paid for; a longer ban than this loses the feature instead.
const longestWaitSeconds = 60;

/**
 * Calls `request` until it succeeds, up to four times, waiting as GitHub asks or 1, 2, 4 seconds with
 * jitter. Throws the last error when it is not worth another try.
 */
export async function retrying<T>(
  request: () => Promise<T>,
  sleep: (milliseconds: number) => Promise<void>,
  random: () => number,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (thrown) {
      const seconds = attempt < attempts ? retryDelay(thrown, attempt) : null;
      if (seconds === null) throw thrown;
      await sleep(seconds * 1000 + random() * 250);
    }
  }
}

/**
 * Seconds to wait before the next try after `attempt` tries, or null if another would not help.
 * Follows "Best practices for using the REST API" in GitHub's documentation: `retry-after` first, then the
 * reset time of an exhausted limit.
 */
export function retryDelay(thrown: unknown, attempt: number): number | null {
  const backoff = 2 ** (attempt - 1);
  const error = asResponseError(thrown);
  if (error === null) return backoff;
  const { status, headers } = error;
  const told = toldDelay(headers);
  if (status === 429 || (status === 403 && told !== null)) {
    const seconds = told ?? backoff;
    return seconds <= longestWaitSeconds ? seconds : null;
  }
  if (status < 500) return null;
  return told === null ? backoff : Math.min(told, longestWaitSeconds);
}

function toldDelay(headers: Environment): number | null {
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(0, after);
  if (headers['x-ratelimit-remaining'] !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset']);
  const now = Date.parse(headers.date ?? '') / 1000;
  return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(1, reset - now) : Number.POSITIVE_INFINITY;
}
