import { boundedBody } from '../bounded-body.js';
import type { GitHub } from '../client.js';
import { readZip } from './zip.js';

export type RunArtifact = { id: number; name: string; bytes: number; expired: boolean };

// Enough for a matrix of 256 legs with a picture each that ran twice.
const longestList = 1000;

/** The artifacts of a workflow run, newest first, at most a thousand. One request for each hundred. */
export async function runArtifacts({ octokit, owner, repo }: GitHub, runId: number): Promise<RunArtifact[]> {
  const all: RunArtifact[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id: runId,
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const { id, name, size_in_bytes, expired } of data)
      all.push({ id, name, bytes: size_in_bytes, expired });
    if (all.length >= longestList) break;
  }
  return all;
}

/**
 * Downloads an artifact and reads the wanted files from it (name to the largest size in bytes), in memory.
 *
 * @throws Error if it is larger than `maximumBytes` or no zip.
 */
export async function readArtifact(
  { octokit, owner, repo }: GitHub,
  artifactId: number,
  wanted: ReadonlyMap<string, number>,
  maximumBytes: number,
): Promise<Map<string, Buffer>> {
  // GitHub answers with the address of the storage, which must not receive the token.
  const answer = await octokit.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: artifactId,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  });
  const address = answer.headers.location;
  if (address === undefined) throw new Error('GitHub returned no address for the artifact');
  const viaProxy = octokit.request.endpoint.DEFAULTS.request?.fetch as typeof fetch | undefined;
  const response = await (viaProxy ?? fetch)(address, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`the artifact storage answered ${response.status}`);
  const body = await boundedBody(response, maximumBytes);
  if (body === null) throw new Error(`larger than ${maximumBytes} bytes`);
  return readZip(body, wanted);
}
