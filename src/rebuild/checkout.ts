import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { localFlakeDir, splitFlakeRef } from '../nix/flake/ref.js';
import { hasSucceeded, runProgram } from '../system/programs.js';
import type { RebuildRequest } from './request.js';

/** The sources that are built, on this machine. */
export type CheckoutState = {
  /** The root of the git tree, or the directory of the flake or file; absolute. */
  root: string;
  /** The directory of the flake that is built, absolute; null for a remote flake and for what is not a flake. */
  flakeDir: string | null;
  revision: { sha: string; branch: string | null; dirty: boolean } | null;
  /** `owner/repo` where the remote `origin` is on GitHub. */
  repository: string | null;
};

/** The checkout of a request. Without git or outside a git tree, `revision` is null. */
export async function checkoutOf(request: RebuildRequest): Promise<CheckoutState> {
  const flakeDir = flakeDirOf(request);
  const dir = flakeDir ?? sourceDirOf(request);
  const git = async (...args: string[]) => {
    const result = await runProgram(['git', '-C', dir, ...args], {
      env: { ...request.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      timeoutMs: 10_000,
    });
    return hasSucceeded(result) ? result.stdout.trim() : null;
  };
  const [head, branch, changes, origin] = await Promise.all([
    git('rev-parse', '--show-toplevel', 'HEAD'),
    git('symbolic-ref', '--short', '--quiet', 'HEAD'),
    git('status', '--porcelain', '--untracked-files=no'),
    git('remote', 'get-url', 'origin'),
  ]);
  const [root = dir, sha] = head?.split('\n') ?? [];
  return {
    root,
    flakeDir,
    revision: sha ? { sha, branch: branch || null, dirty: changes !== '' } : null,
    repository: /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin ?? '')?.[1] ?? null,
  };
}

/** With `?dir=` of the reference, which names a flake below the root of its tree. */
function flakeDirOf({ target, cwd }: RebuildRequest): string | null {
  if (target.kind !== 'flake') return null;
  const { flake } = splitFlakeRef(target.ref);
  const dir = localFlakeDir(flake);
  if (dir === null) return null;
  const below = new URLSearchParams(flake.slice(dir.length + flake.indexOf(dir))).get('dir') ?? '.';
  return realPathOr(resolve(cwd, dir, below), null);
}

function sourceDirOf({ target, cwd }: RebuildRequest): string {
  return realPathOr(target.kind === 'file' ? resolve(cwd, target.path, '..') : cwd, cwd);
}

function realPathOr<T>(path: string, otherwise: T): string | T {
  try {
    return realpathSync(path);
  } catch {
    return otherwise;
  }
}
