import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { localFlakeDir, parseFlakeRef } from '../nix/flake/ref.js';
import type { Environment } from '../system/environment.js';
import { hasSucceeded, runProgram } from '../system/programs.js';
import type { RebuildRequest } from './request.js';

/** The sources that are built, where they lie on this machine. */
export type CheckoutState = {
  /** The top of the git tree, or the directory of the flake or file; absolute. */
  root: string;
  revision: { sha: string; branch: string | null; dirty: boolean } | null;
  /** The directory of the flake or file itself; absolute. */
  directory: string;
  /** Where others can fetch it: `owner/repo` on a server such as `https://github.com`. */
  repository: { server: string; repository: string } | null;
};

/** Looks at the checkout of a request; without git or outside a tree, `revision` is null. */
export async function checkoutOf(request: RebuildRequest): Promise<CheckoutState> {
  const dir = sourceDir(request);
  const git = async (...args: string[]) => {
    const result = await runProgram(['git', '-C', dir, ...args], {
      env: { ...request.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      timeoutMs: 10_000,
    });
    return hasSucceeded(result) ? result.stdout.trim() : null;
  };
  const [place, branch, changes, origin] = await Promise.all([
    git('rev-parse', '--show-toplevel', 'HEAD'),
    git('symbolic-ref', '--short', '--quiet', 'HEAD'),
    git('status', '--porcelain', '--untracked-files=no'),
    git('remote', 'get-url', 'origin'),
  ]);
  const [root = dir, sha] = place?.split('\n') ?? [];
  return {
    root,
    revision: sha ? { sha, branch: branch || null, dirty: changes !== '' } : null,
    directory: dir,
    repository: repositoryOf(origin) ?? repositoryOfRun(request.env, root),
  };
}

function repositoryOf(origin: string | null): CheckoutState['repository'] {
  const repository = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin ?? '')?.[1];
  return repository === undefined ? null : { server: 'https://github.com', repository };
}

/** The repository that a GitHub Actions run has checked out at `root`, on whichever server. */
function repositoryOfRun(env: Environment, root: string): CheckoutState['repository'] {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKSPACE: workspace } = env;
  return server && repository && workspace === root ? { server, repository } : null;
}

/** `flake.lock` of the checkout as git has it at `base`; null where there is none. */
export async function lockAt(base: string, root: string): Promise<string | null> {
  const shown = await runProgram(['git', '-C', root, 'show', `${base}:flake.lock`], { timeoutMs: 10_000 });
  return hasSucceeded(shown) ? shown.stdout : null;
}

function sourceDir({ target, cwd }: RebuildRequest): string {
  const named =
    target.kind === 'flake'
      ? localFlakeDir(parseFlakeRef(target.ref).flake)
      : target.kind === 'file'
        ? resolve(cwd, target.path, '..')
        : null;
  try {
    return realpathSync(resolve(cwd, named ?? '.'));
  } catch {
    return cwd;
  }
}
