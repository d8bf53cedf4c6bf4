import { sample } from './openapi.js';
import { ok, type Route } from './route.js';

/** Open pull requests, found by the branch they come from. */
export const pullRoutes: Record<string, Route> = {
  'GET /repos/{owner}/{repo}/pulls': ({ state, query }) => {
    const head = query.get('head');
    const found = state.pulls.filter(({ owner, branch }) => head === null || head === `${owner}:${branch}`);
    return ok(
      200,
      found.map(({ number, sha, branch, owner, repositoryId }) => {
        const simple = sample('pull-request-simple', { number }) as Record<string, Record<string, unknown>>;
        const repo = { ...sample('repository', {}), id: repositoryId };
        return { ...simple, head: { ...simple.head, sha, ref: branch, label: `${owner}:${branch}`, repo } };
      }),
    );
  },
};
