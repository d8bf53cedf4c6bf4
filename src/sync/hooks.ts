import { runBound } from '../system/proc/run-bound.js';
import { shownLine } from '../text/clean.js';
import type { Course } from './course.js';

const hookMs = 10 * 60_000;

/** Runs a hook in the repository, as its owner; returns what went wrong, or null. */
export async function runHook({ git, edges, record, request }: Course, hook: string): Promise<string | null> {
  const late = AbortSignal.timeout(hookMs);
  const { status, stderr } = await runBound([...git.owner.words, '/bin/sh', '-c', hook], {
    env: {
      ...{
        ...git.owner.env,
        SYNC_HOST: request.host,
        SYNC_OUTCOME: record.outcome,
        SYNC_COMMIT: record.commit ?? '',
      },
      SYNC_GENERATION: String(record.after?.generation ?? record.before.generation ?? ''),
    },
    ...{
      cwd: git.directory,
      signal: AbortSignal.any([edges.signal, late]),
      onOutput: (bytes) => edges.show(bytes.toString('utf8')),
    },
  });
  if (status === 0) return null;
  return late.aborted
    ? 'it took longer than 10 minutes'
    : shownLine(stderr.toString('utf8').trim() || `it ended with status ${status}`, 200);
}
