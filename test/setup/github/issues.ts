import { createHash } from 'node:crypto';
import { sample } from './openapi.js';
import { type Answer, ok, type Route } from './route.js';
import type { TrackedIssue } from './state.js';

/** Issues and pull requests of a repository, by labels, state and time of change, which a reader may ask for without a token. */
export const issueRoutes: Record<string, Route> = {
  'GET /repos/{owner}/{repo}/issues': ({ state, query, link, values, origin }) => {
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const wanted = query.get('state') ?? 'open';
    const labels = query.get('labels')?.split(',') ?? [];
    const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
    const by = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
    const order = query.get('direction') === 'asc' ? 1 : -1;
    const all = state.issues
      .filter((issue) => wanted === 'all' || issue.state === wanted)
      .filter((issue) => labels.every((label) => issue.labels.includes(label)))
      .filter((issue) => Date.parse(issue.updatedAt) >= since)
      .sort((a, b) => order * (a[by].localeCompare(b[by]) || a.number - b.number));
    const shown = all.slice((page - 1) * size, page * size);
    const answers = shown.map((issue) => toAnswer(issue, `${origin}/${values.join('/')}`));
    const etag = `W/"${createHash('sha256').update(JSON.stringify(answers)).digest('hex')}"`;
    return ok(200, answers, { etag, ...(all.length > page * size && { link: link(page + 1) }) });
  },
};

/** 304 where the answer is the one with the ETag that the reader has. */
export function unchanged(answer: Answer, etag: string | undefined): Answer | null {
  return etag !== undefined && answer.headers.etag === etag
    ? { status: 304, body: null, headers: { etag } }
    : null;
}

function toAnswer(issue: TrackedIssue, site: string): Record<string, unknown> {
  const url = `${site}/pull/${issue.number}`;
  return sample('issue', {
    number: issue.number,
    title: issue.title,
    labels: issue.labels.map((name, id) => ({ id, name, color: 'ffffff', default: false })),
    state: issue.state,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    user: sample('simple-user', { login: 'someone', type: 'User' }),
    ...(issue.isPull && { pull_request: { url, html_url: url, diff_url: url, patch_url: url } }),
  });
}
