import { type IssuePage, pageSize } from './answer.js';
import type { CachedIssues } from './cache.js';
import type { AskPage } from './cold.js';
import type { PageFailure } from './refusal.js';

/** No more issues are kept; those with the highest numbers are. */
const mostKept = 10_000;

/**
 * Asks, with one request, for what changed since a tracker was listed. While there is little, the question stays the same, so that
 * GitHub can answer it with 304; then it moves on. More than one page is a gap, which stays one until all is listed again.
 */
export async function refreshed(
  kept: CachedIssues,
  ask: AskPage,
): Promise<{ kept: CachedIssues; failure: PageFailure | null }> {
  const query = { state: 'all', since: kept.since, sort: 'updated', direction: 'desc' };
  const answer = await ask(query, kept.etag);
  if (answer === null) return { kept, failure: null };
  if ('words' in answer) return { kept, failure: answer };
  return { kept: withChanges(kept, answer), failure: null };
}

function withChanges(kept: CachedIssues, page: IssuePage): CachedIssues {
  const issues = new Map(kept.issues.map((issue) => [issue.number, issue]));
  for (const issue of page.issues) {
    if (issue.state === 'open') issues.set(issue.number, issue);
    else issues.delete(issue.number);
  }
  const movesOn = page.first !== null && (page.hasMore || page.entries > pageSize / 2);
  const gap =
    page.hasMore && page.last !== null
      ? { from: kept.gap?.from ?? kept.since, to: page.last.updated_at }
      : kept.gap;
  const newest = [...issues.values()].sort((a, b) => b.number - a.number).slice(0, mostKept);
  const since = movesOn ? { since: page.first!.updated_at, etag: null } : { etag: page.etag };
  return { ...kept, ...since, gap, issues: newest };
}
