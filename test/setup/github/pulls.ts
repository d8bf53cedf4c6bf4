import { sample } from './openapi.js';
import { failure, ok, type Route } from './route.js';
import type { Pull, State } from './state.js';

const repository = '/repos/{owner}/{repo}';

/** Pull requests, found by the branch they come from; one of the same branches is refused while one is open. */
export const pullRoutes: Record<string, Route> = {
  [`GET ${repository}/pulls`]: ({ state, query }) => {
    const [head, base, wanted] = [query.get('head'), query.get('base'), query.get('state') ?? 'open'];
    const found = state.pulls.filter(
      ({ owner, branch, base: into, state: now = 'open' }) =>
        (head === null || head === `${owner}:${branch}`) &&
        (base === null || (into ?? base) === base) &&
        (wanted === 'all' || wanted === now),
    );
    return ok(
      200,
      found.reverse().map((pull) => answer('pull-request-simple', state, pull)),
    );
  },
  [`POST ${repository}/pulls`]: ({ state, values, body }) => {
    const [branch, base] = [String(body.head), String(body.base)];
    const sha = state.refs.get(`refs/heads/${branch}`);
    if (sha === undefined) return failure(422, 'Validation Failed: head is invalid');
    const owner = values[0] ?? '';
    if (state.pulls.some((one) => one.branch === branch && one.base === base && isOpen(one)))
      return failure(422, `Validation Failed: A pull request already exists for ${owner}:${branch}.`);
    const texts = { title: String(body.title), body: String(body.body), labels: [] };
    const number = Math.max(10, ...state.pulls.map((one) => one.number)) + 1;
    const pull: Pull = { number, sha, branch, owner, repositoryId: 1, base, state: 'open', ...texts };
    state.pulls.push(pull);
    return ok(201, answer('pull-request', state, pull));
  },
  [`PATCH ${repository}/pulls/{pull_number}`]: ({ state, values, body }) => {
    const pull = state.pulls.find(({ number }) => number === Number(values[2]));
    if (pull === undefined) return failure(404, 'Not Found');
    pull.sha = headOf(state, pull);
    Object.assign(pull, body);
    return ok(200, answer('pull-request', state, pull));
  },
  [`POST ${repository}/issues/{issue_number}/labels`]: ({ state, values, body }) => {
    const pull = state.pulls.find(({ number }) => number === Number(values[2]));
    if (pull === undefined) return failure(404, 'Not Found');
    pull.labels = [...(pull.labels ?? []), ...(body.labels as string[])];
    return ok(
      200,
      pull.labels.map((name) => sample('label', { name })),
    );
  },
};

function isOpen({ state = 'open' }: Pull): boolean {
  return state === 'open';
}

/** An open one is at the head of its branch. */
function headOf(state: State, pull: Pull): string {
  return (isOpen(pull) && state.refs.get(`refs/heads/${pull.branch}`)) || pull.sha;
}

function answer(schema: string, state: State, pull: Pull): Record<string, unknown> {
  const { number, branch, owner, repositoryId, base = 'main', title = 'x', body = null } = pull;
  const simple = sample(schema, { number, title, body, state: pull.state ?? 'open' });
  const repo = { ...sample('repository', {}), id: repositoryId };
  const head = { sha: headOf(state, pull), ref: branch, label: `${owner}:${branch}`, repo };
  return {
    ...simple,
    html_url: `http://github.localhost/${owner}/r/pull/${number}`,
    head: { ...(simple.head as object), ...head },
    base: { ...(simple.base as object), ref: base },
  };
}
