import type { Reach } from '../../builds/known-issues.js';
import type { Environment } from '../../system/environment.js';
import type { TrackerIssue } from './answer.js';
import { type CachedIssues, cacheFile, readCache, writeCache } from './cache.js';
import { type AskPage, type Listed, listOpen } from './cold.js';
import { type Asking, issuePage } from './page.js';
import { reachWords } from './reach.js';
import type { Tracker } from './tracker.js';
import { refreshed } from './warm.js';

/** The open issues of a tracker, as far as they are known. */
export type Listing = {
  issues: readonly TrackerIssue[];
  reach: readonly Reach[];
  /** When all was listed (ISO 8601); null where it never was. */
  listedAt: string | null;
  /** Requests that were made. */
  requests: number;
  /** What is missing, why, and how far back the listings reach; null where all that is open is known. */
  note: string | null;
};

export type ListingEdges = Asking & {
  /** Names the directory of the cache. */
  env: Environment;
  now: () => Date;
};

const dayMs = 24 * 3600 * 1000;
/** After that, no further request is begun. */
const longestMs = 60_000;
/** A request is on its way while others change issues; what is told twice does no harm. */
const overlapMs = 60_000;

/**
 * The open issues of a tracker: by a dozen requests at most, or, within a day of those, by one for what has changed since. What
 * was listed is kept in a cache. Never throws: what cannot be read is told in `note`, and the rest is returned.
 */
export async function listIssues(tracker: Tracker, edges: ListingEdges): Promise<Listing> {
  let requests = 0;
  const start = edges.now();
  const ask: AskPage = async (query, etag = null) => {
    if (edges.now().getTime() - start.getTime() > longestMs)
      return { words: `listing takes longer than ${longestMs / 1000} seconds`, end: true };
    requests += 1;
    return issuePage(tracker, query, etag, edges);
  };
  const path = cacheFile(edges.env, tracker);
  const { kept, note } = await readCache(path, tracker);
  const age = kept === null ? Number.NaN : start.getTime() - Date.parse(kept.listed_at);
  const result =
    kept !== null && age >= 0 && age < dayMs ? await warm(kept, ask) : await cold(kept, ask, start);
  const failed = result.keep === null ? null : await writeCache(path, tracker, result.keep);
  const { issues, reach, listed_at, gap } = result.known;
  const words = [
    note,
    ...result.words,
    result.words.length > 0 && kept !== null ? `what is known is as of ${minute(kept.listed_at)}` : null,
    gap === null
      ? null
      : `of the changes between ${minute(gap.from)} and ${minute(gap.to)} not all are known, since there were too many`,
    tracker.token === null && requests > 0
      ? 'without a token (GITHUB_TOKEN) GitHub allows 60 requests an hour'
      : null,
    failed,
  ].filter((one) => one !== null);
  const isWhole = words.length === 0 && reach.every(({ complete }) => complete);
  return {
    ...{ issues, reach, listedAt: listed_at, requests },
    note: isWhole ? null : sentences([...words, ...reachWords(reach)]),
  };
}

type Known = Pick<CachedIssues, 'issues' | 'reach' | 'gap'> & { listed_at: string | null };

/** `keep` is what the cache is to have from now on; null where it stays. */
type Result = { known: Known; keep: CachedIssues | null; words: string[] };

async function warm(kept: CachedIssues, ask: AskPage): Promise<Result> {
  const now = await refreshed(kept, ask);
  const keep = now.kept === kept ? null : now.kept;
  return { known: now.kept, keep, words: now.failure === null ? [] : [now.failure.words] };
}

/** A listing that failed is not kept, so that the next one begins anew; it completes what is known from before. */
async function cold(old: CachedIssues | null, ask: AskPage, start: Date): Promise<Result> {
  const listed = await listOpen(ask);
  const words = [...new Set(listed.failures.map((failure) => failure.words))];
  const issues = [...listed.issues.values()];
  if (words.length > 0) {
    const before = (old?.issues ?? []).filter(({ number }) => !listed.issues.has(number));
    const known = { ...{ issues: [...issues, ...before], gap: null }, ...reachOf(old, listed) };
    return { known, keep: null, words };
  }
  const since = new Date((listed.clockMs ?? start.getTime()) - overlapMs).toISOString();
  const keep: CachedIssues = {
    ...{ listed_at: start.toISOString(), since: since.replace(/\.\d+Z$/, 'Z'), etag: null, gap: null },
    ...{ reach: listed.reach, issues },
  };
  return { known: keep, keep, words: [] };
}

/** Together they reach as far as the one that was whole did. */
function reachOf(old: CachedIssues | null, listed: Listed): { reach: Reach[]; listed_at: string | null } {
  return old === null
    ? { reach: listed.reach, listed_at: null }
    : { reach: old.reach, listed_at: old.listed_at };
}

/** Clauses as sentences, the first of which goes on behind a colon. */
function sentences([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((one) => one.slice(0, 1).toUpperCase() + one.slice(1))].join('. ');
}

function minute(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
