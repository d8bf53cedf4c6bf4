import { sample } from './openapi.js';
import { failure, ok, type Route } from './route.js';
import { type State, store, type Tree } from './state.js';

const repository = '/repos/{owner}/{repo}';

/** The Git data API: blobs, trees, commits and refs, refs moved by fast-forward unless forced. */
export const gitRoutes: Record<string, Route> = {
  [`POST ${repository}/git/blobs`]: ({ state, body }) => {
    const encoding = body.encoding === 'base64' ? 'base64' : 'utf8';
    const sha = store(state.blobs, Buffer.from(String(body.content), encoding));
    return ok(201, sample('short-blob', { sha }));
  },
  [`POST ${repository}/git/trees`]: ({ state, body }) => {
    const tree = body.tree as Tree;
    const missing = tree.find(({ sha, type }) => type === 'blob' && !state.blobs.has(sha));
    if (missing) return failure(422, `tree.sha ${missing.sha} is not a valid blob`);
    const based = body.base_tree === undefined ? [] : state.trees.get(String(body.base_tree));
    if (based === undefined) return failure(404, 'Not Found');
    // Paths of files in directories stay as they are, where GitHub would make trees of them.
    const kept = based.filter(({ path }) => !tree.some((entry) => entry.path === path));
    const all = [...kept, ...tree];
    return ok(201, treeAnswer(store(state.trees, all), all));
  },
  [`GET ${repository}/git/trees/{tree_sha}`]: ({ state, values }) => {
    const tree = state.trees.get(values[2] ?? '');
    return tree === undefined ? failure(404, 'Not Found') : ok(200, treeAnswer(values[2] ?? '', tree));
  },
  [`POST ${repository}/git/commits`]: ({ state, body }) => {
    const commit = {
      message: String(body.message),
      tree: String(body.tree),
      parents: body.parents as string[],
    };
    if (!state.trees.has(commit.tree)) return failure(422, 'Tree SHA does not exist');
    return ok(201, commitAnswer(state, store(state.commits, commit)));
  },
  [`GET ${repository}/git/commits/{commit_sha}`]: ({ state, values }) =>
    state.commits.has(values[2] ?? '')
      ? ok(200, commitAnswer(state, values[2] ?? ''))
      : failure(404, 'Not Found'),
  [`GET ${repository}/git/ref/{ref}`]: ({ state, values }) => refAnswer(state, `refs/${values[2]}`, 200),
  [`POST ${repository}/git/refs`]: ({ state, body }) => {
    const ref = String(body.ref);
    if (state.refs.has(ref)) return failure(422, 'Reference already exists');
    state.refs.set(ref, String(body.sha));
    return refAnswer(state, ref, 201);
  },
  [`PATCH ${repository}/git/refs/{ref}`]: ({ state, values, body }) => {
    const ref = `refs/${values[2]}`;
    const head = state.refs.get(ref);
    if (head === undefined) return failure(422, 'Reference does not exist');
    if (body.force !== true && !isAncestor(state, head, String(body.sha)))
      return failure(422, 'Update is not a fast forward');
    state.refs.set(ref, String(body.sha));
    return refAnswer(state, ref, 200);
  },
};

function isAncestor(state: State, ancestor: string, sha: string): boolean {
  return (
    sha === ancestor ||
    (state.commits.get(sha)?.parents ?? []).some((one) => isAncestor(state, ancestor, one))
  );
}

function refAnswer(state: State, ref: string, status: number) {
  const sha = state.refs.get(ref);
  if (sha === undefined) return failure(404, 'Not Found');
  const object = { type: 'commit', sha, url: 'https://api.github.example/x' };
  return ok(status, sample('git-ref', { ref, object }));
}

function treeAnswer(sha: string, tree: Tree) {
  const entries = tree.map((entry) => ({ ...entry, size: 1, url: 'https://api.github.example/x' }));
  return sample('git-tree', { sha, truncated: false, tree: entries });
}

function commitAnswer(state: State, sha: string) {
  const commit = state.commits.get(sha);
  const url = 'https://api.github.example/x';
  return sample('git-commit', {
    sha,
    message: commit?.message,
    tree: { sha: commit?.tree, url },
    parents: commit?.parents.map((parent) => ({ sha: parent, url, html_url: url })),
  });
}
