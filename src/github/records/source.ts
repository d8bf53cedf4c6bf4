import { readArtifact } from '../artifacts/run-artifacts.js';
import type { GitHub } from '../client.js';
import type { ListedArtifact, RecordSource } from './records.js';

/** The records of a repository through GitHub's API (needs the permission `actions: read`). */
export function recordSource(github: GitHub): RecordSource {
  const { octokit, owner, repo } = github;
  return {
    async list(name) {
      // Newest first, and only artifacts of exactly this name; one page holds all that can matter.
      const { data } = await octokit.rest.actions.listArtifactsForRepo({
        owner,
        repo,
        name,
        per_page: 100,
      });
      return data.artifacts.map(listed);
    },
    async read(artifactId, file, maxBytes) {
      const found = await readArtifact(github, artifactId, new Map([[file, maxBytes]]), maxBytes);
      const bytes = found.get(file);
      if (!bytes) throw new Error(`it holds no readable ${file}`);
      return bytes.toString('utf8');
    },
  };
}

type ApiArtifact = {
  id: number;
  name: string;
  expired: boolean;
  size_in_bytes: number;
  workflow_run?: {
    id?: number;
    head_branch?: string | null;
    repository_id?: number;
    head_repository_id?: number;
  } | null;
};

function listed({ id, name, expired, size_in_bytes, workflow_run: run }: ApiArtifact): ListedArtifact {
  return {
    id,
    name,
    expired,
    sizeBytes: size_in_bytes,
    run:
      run?.id === undefined
        ? null
        : {
            id: run.id,
            branch: run.head_branch ?? null,
            repositoryId: run.repository_id ?? 0,
            headRepositoryId: run.head_repository_id ?? 0,
          },
  };
}
