import { sample } from './openapi.js';
import { type Call, failure, ok, type Route } from './route.js';
import type { Artifact } from './state.js';

const repository = '/repos/{owner}/{repo}';

/** Artifacts as users and other jobs see them: lists of the repository and of a run, and the zip. */
export const artifactRoutes: Record<string, Route> = {
  [`GET ${repository}/actions/artifacts`]: ({ state, query, link }) => {
    const name = query.get('name');
    return listAnswer({ state, query, link }, ({ name: own }) => name === null || own === name);
  },
  [`GET ${repository}/actions/runs/{run_id}/artifacts`]: ({ state, values, query, link }) =>
    listAnswer({ state, query, link }, ({ runId }) => runId === Number(values[2])),
  [`GET ${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: ({ state, values, origin }) => {
    const artifact = state.artifacts.find(({ id }) => id === Number(values[2]));
    if (artifact === undefined) return failure(404, 'Not Found');
    if (artifact.expired) return failure(410, 'Artifact has expired');
    return { status: 302, body: null, headers: { location: `${origin}/storage/${artifact.id}` } };
  },
};

function listAnswer(
  { state, query, link }: Pick<Call, 'state' | 'query' | 'link'>,
  wanted: (artifact: Artifact) => boolean,
) {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const all = state.artifacts.filter((artifact) => artifact.finalized && wanted(artifact)).reverse();
  const artifacts = all.slice((page - 1) * size, page * size).map((artifact) =>
    sample('artifact', {
      id: artifact.id,
      name: artifact.name,
      size_in_bytes: artifact.bytes.length,
      expired: artifact.expired,
      workflow_run: {
        id: artifact.runId,
        repository_id: 1,
        head_repository_id: 1,
        head_branch: 'main',
        head_sha: 'x',
      },
    }),
  );
  const more = all.length > page * size;
  return ok(200, { total_count: all.length, artifacts }, more ? { link: link(page + 1) } : {});
}
