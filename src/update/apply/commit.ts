import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { UpdateCommit } from '../../builds/update.js';
import type { InputChange } from '../../nix/closure/result.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { asOwnerOf } from '../../system/git/as-owner.js';
import { type Repository, repositoryAt } from '../../system/git/repository.js';
import { failureReason, hasSucceeded } from '../../system/programs.js';

/** Hooks of a repository may build something. */
const commitMs = 10 * 60_000;

/** A lock in the git repository around it. */
export type LockRepository = { lock: string; env: Environment; signal?: AbortSignal };

/** git in the directory of a lock, as the owner of that. */
async function gitOf({ lock, env, signal }: LockRepository): Promise<Repository> {
  return repositoryAt(dirname(lock), await asOwnerOf(dirname(lock), env), signal);
}

/** What git prints; null where it fails. */
async function gitSaid(repository: LockRepository, ...words: string[]): Promise<string | null> {
  return (await gitOf(repository)).said(...words);
}

/**
 * Throws a usage error (`cannot-commit`) where the lock could not be committed alone, or not be taken back: outside of a
 * repository, before its first commit, in the middle of a merge or rebase, or where the lock differs from the last commit.
 */
export async function requireCommittable(repository: LockRepository): Promise<void> {
  const refuse = (why: string, hint: string) => {
    throw new ToolError('cannot-commit', `flake.lock cannot be committed: ${why}`, { status: 2, hint });
  };
  if ((await gitSaid(repository, 'rev-parse', '--verify', '--quiet', 'HEAD')) === null)
    refuse('it is in no git repository that has a commit', 'Leave --commit out.');
  const dir = (await gitSaid(repository, 'rev-parse', '--absolute-git-dir')) ?? '';
  for (const [mark, what] of [
    ['MERGE_HEAD', 'a merge'],
    ['rebase-merge', 'a rebase'],
    ['rebase-apply', 'a rebase'],
    ['CHERRY_PICK_HEAD', 'a cherry-pick'],
  ] as const)
    if (await stat(`${dir}/${mark}`).catch(() => null))
      refuse(`${what} is under way`, 'Finish it, or leave --commit out.');
  const state = await gitSaid(repository, 'status', '--porcelain', '--', basename(repository.lock));
  if (state !== '')
    refuse('it differs from the last commit', 'Commit or restore it first, or leave --commit out.');
}

/** Makes a lock that is new in a git repository known to git: Nix sees no other files there. */
export async function makeKnown(repository: LockRepository): Promise<void> {
  const name = basename(repository.lock);
  if (await gitSaid(repository, 'ls-files', '--others', '--exclude-standard', '--', name))
    await gitSaid(repository, 'add', '--intent-to-add', '--', name);
}

/** Undoes {@link makeKnown} for a lock that is not there any more. */
export async function forgetNew(repository: LockRepository): Promise<void> {
  await gitSaid(repository, 'reset', '--quiet', '--', basename(repository.lock));
}

/** Commits the lock and nothing else, whatever the index has. Throws a ToolError (`cannot-commit`) with git's words. */
export async function commitLock(repository: LockRepository, message: string): Promise<UpdateCommit> {
  const { lock, env } = repository;
  const parent = await headOf(repository);
  try {
    await commitAlone(repository, message);
  } catch (thrown) {
    // A git that is stopped may have committed before it ended: who takes the update back has to know of it.
    if (!(await isLockAlone({ lock, env }, parent))) throw thrown;
  }
  return { id: await headOf({ lock, env }), parent, state: 'made' };
}

/** Whether the last commit has one parent, and changes the lock and nothing else: a hook may have changed its message. */
async function isLockAlone(repository: LockRepository, parent: string): Promise<boolean> {
  const parents = await gitSaid(repository, 'log', '-1', '--no-show-signature', '--format=%P');
  const paths = await gitSaid(
    repository,
    'diff-tree',
    '-r',
    '--no-commit-id',
    '--name-only',
    '--relative',
    'HEAD',
  );
  return parents === parent && paths === basename(repository.lock);
}

async function headOf(repository: LockRepository): Promise<string> {
  const head = await gitSaid(repository, 'rev-parse', '--verify', 'HEAD');
  if (head) return head;
  throw new ToolError('cannot-commit', 'git does not say which commit is checked out');
}

async function commitAlone(repository: LockRepository, message: string): Promise<void> {
  const name = basename(repository.lock);
  const words = ['commit', '--quiet', '--only', '--message', message, '--', name];
  const result = await (await gitOf(repository)).run(words, { timeoutMs: commitMs });
  if (hasSucceeded(result)) return;
  throw new ToolError('cannot-commit', `flake.lock was not committed: ${failureReason(result)}`, {
    hint: 'A hook of the repository, a missing name or a signature may keep git from it; git commit tells more.',
  });
}

/**
 * Takes a commit of the lock back, whose text must be the former one again. Where it is still the last one, and no other
 * repository is known to have it, the branch goes back to its parent; else another commit takes it back.
 */
export async function takeCommitBack(
  commit: UpdateCommit,
  repository: LockRepository,
): Promise<UpdateCommit> {
  const isPublished = (await gitSaid(repository, 'branch', '--remotes', '--contains', commit.id)) !== '';
  if (!isPublished && (await headOf(repository)) === commit.id) {
    const reason = 'nixos-rebuild-test: the update is taken back';
    // Only where it is still the last one: another process may commit at this moment.
    const moved = await gitSaid(repository, 'update-ref', '-m', reason, 'HEAD', commit.parent, commit.id);
    if (moved !== null) {
      await gitSaid(repository, 'reset', '--quiet', '--', basename(repository.lock));
      return { ...commit, state: 'dropped' };
    }
  }
  await commitAlone(repository, `flake.lock: take back ${commit.id.slice(0, 12)}`);
  return { ...commit, state: 'reverted' };
}

/** The message of an update: which inputs, and from where to where. */
export function commitMessage(inputs: readonly InputChange[]): string {
  const own = inputs.filter(({ name }) => !name.includes('/')).map(({ name }) => name);
  const names = own.length > 0 ? own : inputs.map(({ name }) => name);
  const few = names.length <= 3 ? names.join(', ') : `${names.length} inputs`;
  const lines = inputs.slice(0, 100).map(({ name, old_revision, new_revision, old_date, new_date }) => {
    const state = (revision: string | null, date: string | null) =>
      [revision?.slice(0, 12) ?? '', date === null ? '' : `(${date.slice(0, 10)})`].filter(Boolean).join(' ');
    const steps = [state(old_revision, old_date), state(new_revision, new_date)].filter(Boolean);
    return `${name}: ${steps.join(' -> ') || 'changed'}`;
  });
  return `flake.lock: update ${few}\n\n${lines.join('\n')}\n`;
}
