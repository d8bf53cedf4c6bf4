import type { retry } from '@octokit/plugin-retry';

/** An error that GitHub answered. */
export type ResponseError = {
  status: number;
  message: string;
  headers: Record<string, string | number | undefined>;
};

/**
 * The answer inside what was thrown, or null where none came (a refused, dropped or timed-out
 * connection, which Octokit reports as a status 500 without a response).
 */
export function asResponseError(thrown: unknown): ResponseError | null {
  if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number') return null;
  const response =
    'response' in thrown ? (thrown.response as { headers?: ResponseError['headers'] }) : undefined;
  if (response === undefined) return null;
  return { status: thrown.status, message: thrown.message, headers: response.headers ?? {} };
}

/** True if `thrown` is an answer with one of those statuses. */
export function isStatus(thrown: unknown, ...statuses: number[]): boolean {
  const error = asResponseError(thrown);
  return error !== null && statuses.includes(error.status);
}

/** True for an exhausted hourly limit and for a secondary limit, the two that plugin-throttling detects. */
export function isRateLimit({ status, message, headers }: ResponseError): boolean {
  if (status !== 403 && status !== 429) return false;
  return headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(message);
}

type RequestError = Parameters<ReturnType<typeof retry>['retry']['retryRequest']>[0];

/** True for what Octokit throws for an answer and for a broken connection alike. */
export function isRequestError(thrown: unknown): thrown is RequestError {
  return thrown instanceof Error && 'request' in thrown;
}

/** True if a request failed in a way that leaves open whether GitHub carried it out: a server error or no answer. */
export function isUnclear(thrown: unknown): boolean {
  const error = asResponseError(thrown);
  return error === null ? isRequestError(thrown) : error.status >= 500;
}
