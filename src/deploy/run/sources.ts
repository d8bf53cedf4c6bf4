import { resolve } from 'node:path';
import { localFlakeDir } from '../../nix/flake/ref.js';
import { flakeOf, type RebuildRequest } from '../../rebuild/request.js';
import type { Environment } from '../../system/environment.js';
import { hasSucceeded, runProgram } from '../../system/programs.js';
import type { SourceComparison } from '../host/deploy-call.js';

/** A revision that git may be asked about. */
const sha = /^[0-9a-f]{7,64}$/;
const mostFiles = 2000;

/** The commit that a system was built from, or that its sources were changed after; null where it names none. */
export function commitOf(revision: string | null): string | null {
  // A dirty tree's revision ends so.
  const commit = revision?.replace(/-dirty$/, '') ?? '';
  return sha.test(commit) ? commit : null;
}

/** The checkout whose revisions are compared: that of a flake that is a directory here, else the working directory. */
export function checkoutOf({ target, cwd }: Pick<RebuildRequest, 'target' | 'cwd'>): string {
  const flake = flakeOf(target);
  const dir = flake === null ? null : localFlakeDir(flake);
  return dir === null ? cwd : resolve(cwd, dir);
}

/**
 * Compares two revisions of a checkout. Unknown where one of them is not known or not in the checkout, as of a shallow clone:
 * a host is not refused for what cannot be known.
 */
export async function compareRevisions(
  directory: string,
  { old, new: next }: { old: string | null; new: string | null },
  env: Environment,
): Promise<SourceComparison> {
  const [from, to] = [commitOf(old), commitOf(next)];
  const unknown = { files: null, isOlder: false };
  if (from === null || to === null) return unknown;
  if (from === to) return { files: [], isOlder: false };
  const git = (...words: string[]) =>
    runProgram(['git', '-C', directory, ...words], { env, timeoutMs: 20_000 });
  const files = await git('diff', '--name-only', '-z', from, to, '--');
  if (!hasSucceeded(files)) return unknown;
  const ancestor = await git('merge-base', '--is-ancestor', to, from);
  return {
    files: files.stdout.split('\0').filter(Boolean).slice(0, mostFiles),
    isOlder: hasSucceeded(ancestor),
  };
}
