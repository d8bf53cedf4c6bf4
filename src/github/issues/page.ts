import { version } from '../../system/version.js';
import { type IssuePage, pageOf, pageSize } from './answer.js';
import { connectionWords, type PageFailure, refusalOf } from './refusal.js';
import type { Tracker } from './tracker.js';

export type Asking = {
  fetch: typeof fetch;
  /** Aborting it ends the request. */
  signal?: AbortSignal | undefined;
  /** For one request and its whole answer. */
  deadlineMs?: number;
};

const deadlineMs = 15_000;

/**
 * Asks for a page of issues; `query` is in GitHub's words ("List repository issues" of its REST API). Resolves to null where
 * nothing has changed since the answer with that ETag, which counts against no limit where a token is sent. Never throws.
 * Redirects are not followed, since they would carry the token elsewhere.
 */
export async function issuePage(
  tracker: Tracker,
  query: Readonly<Record<string, string>>,
  etag: string | null,
  asking: Asking,
): Promise<IssuePage | PageFailure | null> {
  const limit = asking.deadlineMs ?? deadlineMs;
  const end = new AbortController();
  const stop = () => end.abort();
  const timer = setTimeout(stop, limit);
  asking.signal?.addEventListener('abort', stop);
  if (asking.signal?.aborted) stop();
  try {
    const response = await asking.fetch(addressOf(tracker, query), {
      headers: headersFor(tracker, etag),
      redirect: 'manual',
      signal: end.signal,
    });
    if (response.status === 304 && etag !== null) return null;
    return response.status === 200 ? await pageOf(response) : await refusalOf(response, tracker);
  } catch (thrown) {
    if (asking.signal?.aborted) return { words: 'the request was stopped', end: true };
    const words = end.signal.aborted ? `no answer within ${limit / 1000} seconds` : connectionWords(thrown);
    return { words: `GitHub cannot be reached: ${words}`, end: true };
  } finally {
    clearTimeout(timer);
    asking.signal?.removeEventListener('abort', stop);
    // What was not read of an answer is not waited for.
    end.abort();
  }
}

function addressOf({ apiUrl, repository }: Tracker, query: Readonly<Record<string, string>>): string {
  const all = new URLSearchParams({ ...query, per_page: String(pageSize) });
  return `${apiUrl}/repos/${repository}/issues?${all}`;
}

function headersFor({ token }: Tracker, etag: string | null): Record<string, string> {
  return {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': `nixos-rebuild-test/${version}`,
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(etag !== null && { 'if-none-match': etag }),
  };
}
