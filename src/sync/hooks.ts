import { runAsOwner } from '../system/git/run-as-owner.js';
import { shownLine } from '../text/clean.js';
import type { Course } from './course.js';

const hookMs = 10 * 60_000;

/** Runs a hook in the repository, as its owner; returns what went wrong, or null. */
export async function runHook({ git, edges, record, request }: Course, hook: string): Promise<string | null> {
  const result = await runAsOwner(git.owner, ['/bin/sh', '-c', hook], {
    env: {
      ...{ SYNC_HOST: request.host, SYNC_OUTCOME: record.outcome, SYNC_COMMIT: record.commit ?? '' },
      SYNC_GENERATION: String(record.after?.generation ?? record.before.generation ?? ''),
    },
    ...{ cwd: git.directory, timeoutMs: hookMs, signal: edges.signal },
    onOutput: (bytes) => edges.show(bytes.toString('utf8')),
  });
  if (result.kind === 'timed_out') return 'it took longer than 10 minutes';
  const { status, stderr } = result;
  return status === 0 ? null : shownLine(stderr.trim() || `it ended with status ${status}`, 200);
}
