import { existsSync, lstatSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ClosurePath, closureBytes, closureOf } from '../../nix/closure/closure.js';
import { packageChanges } from '../../nix/closure/package-changes.js';
import type { InputChange, Result } from '../../nix/closure/result.js';
import type { Failure } from '../../nix/failures/failure.js';
import { flakeInputChanges } from '../../nix/flake/changes.js';
import { namesRevision } from '../../nix/flake/ref.js';
import { nixQuery } from '../../nix/query.js';
import { actionFacts } from '../action.js';
import type { Activated } from '../activation/activated.js';
import type { SystemState } from '../activation/system-state.js';
import { localFlakeDirOf } from '../checkout.js';
import type { Rebuild } from '../prepare.js';

/** The most time that one question to Nix about a finished build may take. */
export const queryTimeoutMs = 120_000;

/** How a rebuild ended, as far as it shows which system it made. */
export type Made = {
  succeeded: boolean;
  /** It succeeded, or failed only after everything was built. */
  isBuilt: boolean;
  /** The store path that it printed. */
  printed: string | null;
  /** The activation that it came to. */
  activated: Activated | null;
  /** The state, read afterwards, of the machine that was activated. */
  state: SystemState | null;
  failures: readonly Pick<Failure, 'family'>[];
  /** The closure is not looked at, which may take minutes. */
  isInHurry: boolean;
};

/**
 * What the rebuild made: the store path that its link leads to, that it activated or printed, or that `result` leads
 * to; the closure's size, and how packages and flake inputs differ from what was there before. What is not known is
 * null or absent. Removes the rebuild's own link to the result.
 */
export async function resultOf(rebuild: Rebuild, made: Made): Promise<Result | null> {
  const inputs = made.isInHurry ? null : await changedInputs(rebuild);
  const known = { ...(inputs === null ? {} : { inputs }) };
  const storePath = storePathOf(rebuild, made);
  if (storePath === null) return inputs?.length ? { store_path: null, closure_bytes: null, ...known } : null;
  const result: Result = { store_path: storePath, closure_bytes: null, ...known };
  if (made.isInHurry) return result;
  try {
    const run = nixQuery(rebuild.request.env, queryTimeoutMs);
    const closure = await closureOf(storePath, run);
    result.closure_bytes = closureBytes(closure);
    const isHere = made.activated !== null && made.activated.host === null;
    const before = rebuild.previousSystem ?? (isHere ? rebuild.before.current : null);
    if (before === null || !existsSync(before)) return result;
    const old: ClosurePath[] = before === storePath ? closure : await closureOf(before, run);
    return { ...result, compared_with: before, packages: packageChanges(old, closure) };
  } catch {
    // The store is on another host, or the path was never built: only the path is known.
    return result;
  }
}

function storePathOf(rebuild: Rebuild, made: Made): string | null {
  const { succeeded, isBuilt, printed, activated } = made;
  const linked = takeLink(rebuild.command.outLink);
  if (linked !== null) return linked;
  // What a rebuild printed whose build failed may be a builder's.
  const told = activated?.system ?? (isBuilt ? printed : null);
  return told ?? activatedSystem(made) ?? (succeeded ? freshLink(rebuild) : null);
}

/**
 * The system that was activated, by the state of the machine afterwards: nixos-rebuild sets the profile before it
 * activates, and an activation script makes a system the current one before its units are started.
 */
function activatedSystem({ succeeded, activated, state, failures }: Made): string | null {
  const { action = null } = activated ?? {};
  if (action === 'switch' || action === 'boot') return state?.profile ?? null;
  const isCurrent = succeeded || failures[0]?.family === 'units';
  return action === 'test' && isCurrent ? (state?.current ?? null) : null;
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

/** The target of `result` in the working directory, if this rebuild has just made it. */
function freshLink({ request, metadata }: Rebuild): string | null {
  const isOwn = metadata.action !== null && !request.besideOthers;
  if (!isOwn || !actionFacts[request.action].makesResultLink) return null;
  try {
    const link = join(request.cwd, 'result');
    return lstatSync(link).mtimeMs >= Date.parse(metadata.timestamp) - 1000 ? realpathSync(link) : null;
  } catch {
    return null;
  }
}

/** The flake inputs that differ from the base revision's; null where there is no local flake or base to compare with. */
async function changedInputs({
  request,
  checkout,
  metadata,
  notice,
}: Rebuild): Promise<InputChange[] | null> {
  const base = request.baseRevision ?? (checkout.revision ? 'HEAD' : null);
  const isCheckedOut = localFlakeDirOf(request) !== null && !namesRevision(metadata.flake ?? '');
  if (!isCheckedOut || base === null) return null;
  const found = await flakeInputChanges({ flakeDir: checkout.directory, base, env: request.env });
  if (found.notice !== null) notice(found.notice);
  return found.changes;
}
