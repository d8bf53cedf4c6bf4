import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { type Repository, repositoryAround } from '../system/git/repository.js';
import { jjTopAround, workspaceAt } from '../system/jj/workspace.js';
import { findProgram } from '../system/programs.js';
import type { VersionControl } from './course.js';
import { gitSide } from './git/side.js';
import { jjSide } from './jj/side.js';

/**
 * The git repository around a directory. Throws a usage error: `no-repository`; `not-colocated` where jj keeps it without a `.git`
 * beside, since Nix would copy all of the directory then, ignored files and jj's own too; `no-owner`.
 */
export async function syncedRepository(
  directory: string,
  how: { env: Environment; signal?: AbortSignal },
): Promise<Repository> {
  const [git, jjTop] = await Promise.all([repositoryAround(directory, how), jjTopAround(directory)]);
  // One of git's above it has nothing to do with it.
  if (jjTop !== null && !(await stat(join(jjTop, '.git')).catch(() => null)))
    throw usageError(
      'not-colocated',
      `${jjTop} is a workspace of jj without a .git beside its .jj, which Nix does not know as a repository`,
      'In the main workspace, jj git colocation enable makes it one that both know.',
    );
  if (git !== null) return git;
  throw usageError(
    'no-repository',
    `${directory} is in no git repository`,
    'sync is for a configuration that git or jj keeps; deploy and update need neither.',
  );
}

/** jj where it keeps the repository and can be run; else git. */
export async function versionControlOf(git: Repository, signal?: AbortSignal): Promise<VersionControl> {
  const isJj = (await stat(join(git.directory, '.jj')).catch(() => null)) !== null;
  if (!isJj || findProgram('jj', git.owner.env) === null) return gitSide(git);
  return jjSide(git, workspaceAt(git.directory, git.owner, signal));
}
