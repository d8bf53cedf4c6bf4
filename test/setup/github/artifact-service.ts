import { failure, ok, type Route } from './route.js';

/**
 * The service to which the real @actions/artifact client uploads (Twirp over JSON, then block blobs as
 * Azure takes them). What is finalized shows up among the repository's artifacts.
 */
export const artifactServiceRoutes: Record<string, Route> = {
  CreateArtifact: ({ state, body, origin }) => {
    const runId = Number(body.workflow_run_backend_id);
    const name = String(body.name);
    if (state.artifacts.some((other) => other.runId === runId && other.name === name && other.finalized))
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
};
