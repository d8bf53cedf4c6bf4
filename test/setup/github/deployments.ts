import { sample } from './openapi.js';
import { failure, ok, type Route } from './route.js';

const repository = '/repos/{owner}/{repo}';

/** Deployments of commits, and their statuses. */
export const deploymentRoutes: Record<string, Route> = {
  [`POST ${repository}/deployments`]: ({ state, body }) => {
    // The checks of a run are not done while it runs.
    const contexts = body.required_contexts;
    if (!Array.isArray(contexts) || contexts.length > 0)
      return failure(409, 'Conflict: Commit status checks failed');
    const { ref: sha, environment } = body as { ref: string; environment: string };
    const id = state.nextId++;
    state.deployments.push({ id, sha, environment, statuses: [] });
    return ok(201, sample('deployment', { id, sha, environment, payload: '' }));
  },
  [`POST ${repository}/deployments/{deployment_id}/statuses`]: ({ state, values, body }) => {
    const deployment = state.deployments.find(({ id }) => id === Number(values[2]));
    if (deployment === undefined) return failure(404, 'Not Found');
    const status = body as (typeof deployment)['statuses'][number];
    if (status.description.length > 140) return failure(422, 'Description is too long');
    deployment.statuses.push(status);
    return ok(201, sample('deployment-status', { state: status.state, description: status.description }));
  },
};
