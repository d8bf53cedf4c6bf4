import { failure, ok, type Route } from './route.js';
import type { Artifact } from './state.js';

/**
 * The service to which the real @actions/artifact client uploads (Twirp over JSON, then block blobs as
 * Azure takes them). What is finalized shows up among the repository's artifacts.
 */
export const artifactServiceRoutes: Record<string, Route> = {
  CreateArtifact: ({ state, body, origin }) => {
    const runId = Number(body.workflow_run_backend_id);
    const name = String(body.name);
    // The name is taken from here on, not only once the artifact is finished (actions/upload-artifact#560).
    if (state.artifacts.some((other) => other.runId === runId && other.name === name))
      return {
        status: 409,
        body: { code: 'already_exists', msg: `an artifact named ${name} already exists` },
        headers: {},
      };
    const id = state.nextId++;
    const mimeType = String(body.mime_type ?? '');
    state.artifacts.push({
      id,
      name,
      runId,
      bytes: Buffer.alloc(0),
      mimeType,
      finalized: false,
      expired: false,
    });
    return ok(200, { ok: true, signed_upload_url: `${origin}/upload/${id}?sig=x` });
  },
  FinalizeArtifact: ({ state, body }) => {
    const runId = Number(body.workflow_run_backend_id);
    const artifact = state.artifacts.findLast((one) => one.runId === runId && one.name === String(body.name));
    if (artifact === undefined) return failure(404, 'not found');
    artifact.finalized = true;
    return ok(200, { ok: true, artifact_id: String(artifact.id) });
  },
  ListArtifacts: ({ state, body }) => {
    const name = String(body.name_filter ?? '');
    const found = state.artifacts.filter((one) => isOfRun(one, body) && one.name === name);
    return ok(200, {
      artifacts: found.map((one) => ({
        workflow_run_backend_id: String(one.runId),
        workflow_job_run_backend_id: 'job-1',
        database_id: String(one.id),
        name: one.name,
        size: String(one.bytes.length),
      })),
    });
  },
  DeleteArtifact: ({ state, body }) => {
    const at = state.artifacts.findIndex((one) => isOfRun(one, body) && one.name === String(body.name));
    const [deleted] = at < 0 ? [] : state.artifacts.splice(at, 1);
    return deleted ? ok(200, { ok: true, artifact_id: String(deleted.id) }) : failure(404, 'not found');
  },
};

function isOfRun({ runId, finalized }: Artifact, body: Record<string, unknown>): boolean {
  return finalized && runId === Number(body.workflow_run_backend_id);
}
