import { boundedBody } from '../bounded-body.js';
import type { Tracker } from './tracker.js';

/** Why a page was not read. After `end`, no other page would be either. */
export type PageFailure = { words: string; end: boolean };

/** Only the status, and what the headers say of a limit: the words of an answer may be anyone's. */
export async function refusalOf(response: Response, { repository, token }: Tracker): Promise<PageFailure> {
  const { status, headers } = response;
  if (status === 429 || (status === 403 && (await isLimit(response))))
    return { words: `GitHub's rate limit is used up (status ${status})${untilWords(headers)}`, end: true };
  if (status === 401 && token !== null) return { words: 'GitHub does not accept the token (401)', end: true };
  if (status === 404 || status === 410)
    return { words: `${repository} has no issues that can be read (${status})`, end: true };
  if (status === 0 || (status >= 300 && status < 400))
    return { words: `GitHub points elsewhere (${status}): ${repository} may have another name`, end: true };
  return { words: `GitHub answered ${status}`, end: status < 500 };
}

/** Secondary limits are told by a header, or by the message alone ("Rate limits for the REST API" in GitHub's documentation). */
async function isLimit(response: Response): Promise<boolean> {
  const { headers } = response;
  if (headers.get('x-ratelimit-remaining') === '0' || headers.get('retry-after') !== null) return true;
  return /rate limit/i.test((await boundedBody(response, 100_000))?.toString('utf8') ?? '');
}

function untilWords(headers: Headers): string {
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (headers.get('x-ratelimit-remaining') !== '0' || !(reset > 0 && reset < 1e11)) return '';
  return `, until ${new Date(reset * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The code of the system or of the TLS library alone. */
export function connectionWords(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : 'the connection failed';
}
