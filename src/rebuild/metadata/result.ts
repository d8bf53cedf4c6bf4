import { existsSync, lstatSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ClosurePath, closureBytes, closureOf } from '../../nix/closure/closure.js';
import { packageChanges } from '../../nix/closure/package-changes.js';
import type { InputChange, Result } from '../../nix/closure/result.js';
import { flakeInputChanges } from '../../nix/flake/changes.js';
import { nixQuery } from '../../nix/query.js';
import { actionFacts } from '../action.js';
import { localFlakeDirOf } from '../checkout.js';
import type { Rebuild } from '../prepare.js';
import { runningSystem } from './systems.js';

/** The most time that one question to Nix about a finished build may take. */
export const queryTimeoutMs = 120_000;

/**
 * What the rebuild made: the store path that it printed (or that its `result` link leads to, or that it
 * activated), the closure's size, and how packages and flake inputs differ from what was there before. What
 * is not known is null or absent. Removes the rebuild's own link to the result.
 */
export async function resultOf(
  rebuild: Rebuild,
  found: { storePath: string | null; succeeded: boolean },
): Promise<Result | null> {
  const inputs = await changedInputs(rebuild);
  const storePath =
    takeLink(rebuild.command.outLink) ?? found.storePath ?? (found.succeeded ? freshResult(rebuild) : null);
  const known = { ...(inputs === null ? {} : { inputs }) };
  if (storePath === null) return inputs?.length ? { store_path: null, closure_bytes: null, ...known } : null;
  const result: Result = { store_path: storePath, closure_bytes: null, ...known };
  try {
    const run = nixQuery(rebuild.request.env, queryTimeoutMs);
    const closure = await closureOf(storePath, run);
    result.closure_bytes = closureBytes(closure);
    const { previousSystem: before } = rebuild;
    if (before === null || !existsSync(before)) return result;
    const old: ClosurePath[] = before === storePath ? closure : await closureOf(before, run);
    return { ...result, compared_with: before, packages: packageChanges(old, closure) };
  } catch {
    // The store is on another host, or the path was never built: only the path is known.
    return result;
  }
}

/** The target of the rebuild's own link to the result, which is removed. */
function takeLink(outLink: string | null): string | null {
  try {
    const path = outLink && readlinkSync(outLink);
    if (outLink) rmSync(outLink, { force: true });
    return path;
  } catch {
    return null;
  }
}

/** The system that this rebuild activated, or `result` in the working directory if this rebuild has just made it. */
function freshResult({ request, metadata }: Rebuild): string | null {
  const { cwd, action, targetHost } = request;
  try {
    const { becomesCurrent, makesResultLink } = actionFacts[action];
    if (becomesCurrent && targetHost === null) return runningSystem();
    if (!makesResultLink) return null;
    const link = join(cwd, 'result');
    return lstatSync(link).mtimeMs >= Date.parse(metadata.timestamp) - 1000 ? realpathSync(link) : null;
  } catch {
    return null;
  }
}

/** The flake inputs that differ from the base revision's; null where there is no local flake or base to compare with. */
async function changedInputs({ request, checkout, notice }: Rebuild): Promise<InputChange[] | null> {
  const base = request.baseRevision ?? (checkout.revision ? 'HEAD' : null);
  if (localFlakeDirOf(request) === null || base === null) return null;
  const found = await flakeInputChanges({ flakeDir: checkout.directory, base, env: request.env });
  if (found.notice !== null) notice(found.notice);
  return found.changes;
}
