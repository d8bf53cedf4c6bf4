import type { Update } from '../../builds/update.js';
import { messageOf } from '../../system/errors.js';
import { readLock, replaceLock, sha256 } from '../lock-file.js';
import { forgetNew, type LockRepository, takeCommitBack } from './commit.js';

/** What became of lock and commit, and what went wrong with that, a sentence each. */
export type TakenBack = Pick<Update, 'lock' | 'commit'> & { problems: string[] };

/**
 * Brings flake.lock back to the text from before an update, and takes its commit back. A lock that was changed since is left as it
 * is. Never rejects: what is left to be done is told.
 */
export async function takeBack(
  { lock, commit }: Pick<Update, 'lock' | 'commit'>,
  before: string | null,
  { lock: path, env }: Pick<LockRepository, 'lock' | 'env'>,
): Promise<TakenBack> {
  const unchanged = { lock, commit, problems: [] };
  if (lock === null) return unchanged;
  const repository = { lock: path, env };
  try {
    const now = await readLock(path);
    const isBack = now === before;
    if (!isBack && (now === null || sha256(now) !== lock.new_sha256))
      return {
        lock: { ...lock, state: 'changed-since' },
        commit,
        problems: [`${path} was changed since the update, and is left as it is`],
      };
    if (!isBack) await replaceLock(path, now, before);
  } catch (thrown) {
    return { ...unchanged, problems: [`flake.lock was not brought back: ${messageOf(thrown)}`] };
  }
  const restored = { ...lock, state: 'restored' as const };
  try {
    if (before === null) await forgetNew(repository);
    const back = commit?.state === 'made' ? await takeCommitBack(commit, repository) : commit;
    return { lock: restored, commit: back, problems: [] };
  } catch (thrown) {
    const problem = `the commit ${commit?.id.slice(0, 12)} was not taken back: ${messageOf(thrown)}`;
    return { lock: restored, commit, problems: [problem] };
  }
}
