import { type ClosurePath, closureBytes, closureOf, type RunProgram } from './closure.js';
import { inputChanges } from './flake-lock.js';
import { packageChanges } from './package-changes.js';
import type { Result } from './result.js';

export type ResultSources = {
  /** What the rebuild made: a store path, or a derivation where nothing was built; null for nothing. */
  storePath: string | null;
  /** What to compare with: `/run/current-system`, another build's path; null for no comparison. */
  previous: string | null;
  /** The texts of flake.lock before and now, where both are known. */
  locks: { before: string; after: string } | null;
  run: RunProgram;
};

/**
 * The `result` of the metadata: the closure's size, and what changed since `previous`. What Nix or a lock
 * file cannot tell is left out, since a rebuild is not worse for it.
 */
export async function resultOf({ storePath, previous, locks, run }: ResultSources): Promise<Result> {
  const result: Result = { store_path: storePath, closure_bytes: null };
  const closure = storePath === null ? null : await readable(storePath, run);
  if (closure) result.closure_bytes = closureBytes(closure);
  const before = closure && previous !== null ? await readable(previous, run) : null;
  if (closure && before) {
    result.compared_with = previous;
    result.packages = packageChanges(before, closure);
  }
  if (locks) {
    try {
      result.inputs = inputChanges(locks.before, locks.after);
    } catch {
      // Not a lock file that is understood; Nix will have said so itself.
    }
  }
  return result;
}

async function readable(storePath: string, run: RunProgram): Promise<ClosurePath[] | null> {
  try {
    return await closureOf(storePath, run);
  } catch {
    return null;
  }
}
