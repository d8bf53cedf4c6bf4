import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { localFlakeDir, namesRevision, parseFlakeRef } from '../nix/flake/ref.js';
import { gitIn } from '../nix/flake/revision.js';
import type { Environment } from '../system/environment.js';
import type { RebuildRequest } from './request.js';

/** The sources that are built, on this machine. */
export type CheckoutState = {
  /** The root of the git tree, or the directory of the flake or file; absolute. */
  root: string;
  /** The directory of the flake or file itself; absolute. */
  directory: string;
  /** False where git is missing, or knows of no repository there. */
  isInGit: boolean;
  revision: { sha: string; branch: string | null; dirty: boolean } | null;
};

/** Where others can fetch a checkout: `owner/repo` on a server such as `https://github.com`. */
export type Repository = { server: string; repository: string };

/**
 * The checkout of a request. `revision` is null without git, outside a git tree, and for a flake that is fetched, also
 * from a commit or branch of a local repository: the working directory is then no part of what is built.
 */
export async function checkoutOf(request: RebuildRequest): Promise<CheckoutState> {
  const dir = directoryOf(request);
  const { target } = request;
  if (dir === null || (target.kind === 'flake' && namesRevision(parseFlakeRef(target.ref).flake)))
    return { root: realOr(request.cwd), directory: realOr(request.cwd), isInGit: true, revision: null };
  if (!mayBeInGit(dir, request.env)) return { root: dir, directory: dir, isInGit: false, revision: null };
  const git = gitIn(dir, request.env);
  const [head, status] = await Promise.all([
    git('rev-parse', '--show-toplevel', 'HEAD'),
    git('status', '--porcelain=v2', '--branch', '--no-ahead-behind', '--untracked-files=no'),
  ]);
  const [root = dir, sha] = head?.trim().split('\n') ?? [];
  // Lines that describe the branch begin with #, all others are changes (git-status(1)).
  const branch = /^# branch\.head (?!\(detached\)$)(.+)$/m.exec(status ?? '')?.[1] ?? null;
  return {
    root,
    directory: dir,
    isInGit: status !== null,
    revision: sha ? { sha, branch, dirty: status === null || /^[^#]/m.test(status) } : null,
  };
}

/** Whether git may find a working tree: where nothing says so, it need not be started. */
function mayBeInGit(dir: string, env: Environment): boolean {
  if (env.GIT_DIR !== undefined || env.GIT_WORK_TREE !== undefined) return true;
  for (let at = dir; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (at === dirname(at)) return false;
  }
}

/** The repository that a checkout was cloned from; null where none is known that others could fetch. */
export async function repositoryOf(
  { root, isInGit }: CheckoutState,
  env: Environment,
): Promise<Repository | null> {
  const origin = isInGit ? await gitIn(root, env)('remote', 'get-url', 'origin') : null;
  const servers = ['https://github.com', env.GITHUB_SERVER_URL ?? ''];
  for (const server of servers) {
    const repository = repositoryOn(server, origin?.trim() ?? '');
    if (repository !== null) return repository;
  }
  return repositoryOfRun(env, root);
}

/** Reads `https://HOST/owner/repo`, `git@HOST:owner/repo.git` and the like; null for an address of another server. */
function repositoryOn(server: string, origin: string): Repository | null {
  if (!URL.canParse(server)) return null;
  const [, host, repository] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^@/:]+)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin) ?? [];
  return repository !== undefined && host === new URL(server).hostname ? { server, repository } : null;
}

/** The repository that a GitHub Actions run has checked out at `root`, on whichever server. */
function repositoryOfRun(env: Environment, root: string): Repository | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKSPACE: workspace } = env;
  return server && repository && workspace === root ? { server, repository } : null;
}

/** The directory of a flake on this machine; null for a remote flake and for any other target. */
export function localFlakeDirOf({ target }: RebuildRequest): string | null {
  return target.kind === 'flake' ? localFlakeDir(parseFlakeRef(target.ref).flake) : null;
}

/** Where the sources are; null for those that are fetched. A command is believed to build the working directory. */
function directoryOf(request: RebuildRequest): string | null {
  const { target, cwd } = request;
  switch (target.kind) {
    case 'command':
      return realOr(cwd);
    case 'file':
      return realOr(resolve(cwd, target.path, '..'));
    case 'default':
      return machineSources.find((dir) => existsSync(dir)) ?? null;
    case 'flake': {
      const dir = localFlakeDirOf(request);
      return dir === null ? null : realOr(resolve(cwd, dir));
    }
  }
}

/** Where nixos-rebuild looks for the machine's own configuration. */
const machineSources = ['/etc/nixos'];

function realOr(dir: string): string {
  try {
    return realpathSync(dir);
  } catch {
    return dir;
  }
}
