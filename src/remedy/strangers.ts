import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Environment } from '../system/environment.js';

/** Events that only people who may write to the repository cause, or that run the default branch's code. */
const ownEvents = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
  'create',
]);

const eventSchema = z.object({
  repository: z.object({ full_name: z.string() }),
  pull_request: z.object({ head: z.object({ repo: z.object({ full_name: z.string() }).nullable() }) }),
});

/**
 * Whether the sources may be a stranger's: in a job of GitHub for the pull request of a fork, or for an event of which that
 * is not known. What their configuration says is then not run.
 */
export async function mayBeStrangers(env: Environment): Promise<boolean> {
  if (env.GITHUB_ACTIONS !== 'true') return false;
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (ownEvents.has(event)) return false;
  if (!event.startsWith('pull_request')) return true;
  try {
    const { repository, pull_request } = eventSchema.parse(
      JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8')),
    );
    return pull_request.head.repo?.full_name !== repository.full_name;
  } catch {
    return true;
  }
}
