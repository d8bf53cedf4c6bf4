import { sample } from './openapi.js';
import { failure, ok, type Route } from './route.js';
import type { State } from './state.js';

/** Check runs on commits, and the token's own user as REST has it. */
export const checkRoutes: Record<string, Route> = {
  'POST /repos/{owner}/{repo}/check-runs': ({ state, body }) => {
    const run = body as State['checkRuns'][number];
    if (run.output.summary.length > 65_535) return failure(422, 'Only 65535 characters are allowed');
    if (run.output.annotations.length > 50) return failure(422, 'No more than 50 annotations per request');
    state.checkRuns.push(run);
    const id = state.nextId++;
    return ok(
      201,
      sample('check-run', {
        id,
        conclusion: run.conclusion,
        html_url: `https://github.example/o/r/runs/${id}`,
      }),
    );
  },
  // GitHub refuses this to the tokens of jobs.
  'GET /user': () => failure(403, 'Resource not accessible by integration'),
};
