import type { Environment } from '../system/environment.js';
/** An answer of GitHub's that is an error. */
export type ResponseError = {
  status: number;
  message: string;
  headers: Environment;
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

/** True if `thrown` is an answer with that status. */
export function isStatus(thrown: unknown, ...statuses: number[]): boolean {
  const error = asResponseError(thrown);
  return error !== null && statuses.includes(error.status);
}
