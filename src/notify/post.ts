import { version } from '../system/version.js';
import type { Destination } from './destination.js';

/** How a request is sent. */
export type Posting = {
  fetch: typeof fetch;
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** Aborting it ends the request at once. */
  signal?: AbortSignal | undefined;
  /** For all attempts together. */
  deadlineMs?: number;
};

const deadlineMs = 10_000;
/** A service that asks for a longer wait is not waited for. */
const longestWaitSeconds = 5;

/**
 * Sends a body: text as JSON, a form as it is. Once more where the service asks for a short wait (429); redirects are not
 * followed, since they would carry the secret elsewhere. Returns null, or why it failed in words that have nothing of the
 * address nor of the answer, which may repeat it. Never throws.
 */
export async function post(
  destination: Destination,
  body: string | FormData,
  posting: Posting,
): Promise<string | null> {
  const limit = posting.deadlineMs ?? deadlineMs;
  const end = new AbortController();
  const { signal } = end;
  const stop = () => end.abort();
  // A timer of our own: those of AbortSignal.timeout can be collected behind AbortSignal.any (nodejs/node issue 54614).
  const deadline = setTimeout(stop, limit);
  posting.signal?.addEventListener('abort', stop);
  if (posting.signal?.aborted) stop();
  try {
    let answer = await send(destination, body, posting.fetch, signal);
    if (answer.retrySeconds !== null && answer.retrySeconds <= longestWaitSeconds) {
      await posting.sleep(answer.retrySeconds * 1000, signal);
      answer = await send(destination, body, posting.fetch, signal);
    }
    return whyNot(answer.code);
  } catch (thrown) {
    if (posting.signal?.aborted) return 'it was stopped';
    return signal.aborted ? `no answer within ${limit / 1000} seconds` : connectionWords(thrown);
  } finally {
    clearTimeout(deadline);
    posting.signal?.removeEventListener('abort', stop);
  }
}

type Answered = {
  /** Of HTTP; 0 where the client hides that of a redirect. */
  code: number;
  /** After how many seconds the service wants to be asked again; null where it does not say so. */
  retrySeconds: number | null;
};

async function send(
  { url, authorization }: Destination,
  body: string | FormData,
  client: typeof fetch,
  signal: AbortSignal,
): Promise<Answered> {
  const response = await client(url, {
    method: 'POST',
    body,
    redirect: 'manual',
    signal,
    headers: {
      'user-agent': `nixos-rebuild-test/${version}`,
      // A form's has the boundary, which the client chooses.
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      ...(authorization !== null && { authorization }),
    },
  });
  // What else it says is not read, and the connection not kept.
  await response.body?.cancel().catch(() => {});
  return { code: response.status, retrySeconds: response.status === 429 ? retrySeconds(response) : null };
}

/** The header in seconds, as Discord and Slack have it, also with a fraction. A date or nothing is no promise. */
function retrySeconds({ headers }: Response): number | null {
  const given = headers.get('retry-after');
  return given !== null && /^\d{1,9}(?:\.\d{1,9})?$/.test(given) ? Number(given) : null;
}

function whyNot(code: number): string | null {
  if (code >= 200 && code < 300) return null;
  if (code === 0 || (code >= 300 && code < 400)) return 'it redirects, which is not followed';
  return `status ${code}`;
}

/** The code of the system or of the TLS library; what else an error says may hold the address. */
function connectionWords(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  const code = (cause as { code?: unknown } | null)?.code;
  const words = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` (${code})` : '';
  return `it could not be reached${words}`;
}
