import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../builds/metadata.js';
import { type ClosurePath, closureBytes, closureOf } from '../../nix/closure/closure.js';
import { packageChanges } from '../../nix/closure/package-changes.js';
import type { InputChange, Result } from '../../nix/closure/result.js';
import { inputChanges } from '../../nix/flake/lock.js';
import type { Environment } from '../../system/environment.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';
import { actionFacts } from '../action.js';
import { type CheckoutState, lockAt } from '../checkout.js';
import type { RebuildRequest } from '../request.js';

const queryTimeoutMs = 120_000;
const currentSystem = '/run/current-system';

/** Runs Nix for its answer; throws where it fails. */
export function nixQuery(env: Environment) {
  return async (file: string, args: string[]): Promise<string> => {
    const result = await runProgram([file, ...args], {
      env: env,
      timeoutMs: queryTimeoutMs,
    });
    if (!hasSucceeded(result)) throw new Error(`${file}: ${failureReason(result)}`);
    return result.stdout;
  };
}

/** The system that runs now, before a rebuild replaces it; null where this is not NixOS. */
export function runningSystem(): string | null {
  try {
    return realpathSync(currentSystem);
  } catch {
    return null;
  }
}

/**
 * What the rebuild made: the store path it printed (or its `result` link, or the system it activated),
 * the closure's size, and how packages and flake inputs differ from what was there before. Whatever
 * cannot be told is null or left out.
 */
export async function resultOf(
  request: RebuildRequest,
  facts: {
    storePath: string | null;
    outLink: string | null;
    startedMs: number;
    previous: string | null;
    checkout: CheckoutState;
    succeeded: boolean;
  },
): Promise<Result | null> {
  const inputs = await changedInputs(request, facts.checkout);
  const storePath =
    takeLink(facts.outLink) ??
    facts.storePath ??
    (facts.succeeded ? freshResult(request, facts.startedMs) : null);
  const known = { ...(inputs === null ? {} : { inputs }) };
  if (storePath === null) return inputs?.length ? { store_path: null, closure_bytes: null, ...known } : null;
  const result: Result = { store_path: storePath, closure_bytes: null, ...known };
  try {
    const run = nixQuery(request.env);
    const closure = await closureOf(storePath, run);
    result.closure_bytes = closureBytes(closure);
    const before = facts.previous !== null && existsSync(facts.previous) ? facts.previous : null;
    if (before === null) return result;
    const old: ClosurePath[] = before === storePath ? closure : await closureOf(before, run);
    return { ...result, compared_with: before, packages: packageChanges(old, closure) };
  } catch {
    // A store on another host, or a path that was never built: the path is all there is to say.
    return result;
  }
}

/** The newest system of the same host that an earlier build made. */
export function previousSystem(earlier: readonly Build[], host: string | null): string | null {
  const build = earlier.find(
    ({ metadata }) => metadata.success && metadata.host === host && metadata.result?.store_path,
  );
  return build?.metadata.result?.store_path ?? null;
}

/** Reads our own link to the result and takes it away. */
function takeLink(outLink: string | null): string | null {
  try {
    const path = outLink && readlinkSync(outLink);
    if (outLink) rmSync(outLink, { force: true });
    return path;
  } catch {
    return null;
  }
}

/** `result` in the working directory, where this rebuild has just made it, or the system it activated. */
function freshResult({ cwd, action, targetHost }: RebuildRequest, startedMs: number): string | null {
  try {
    const { becomesCurrent, makesResultLink } = actionFacts[action];
    if (becomesCurrent && targetHost === null) return runningSystem();
    if (!makesResultLink) return null;
    const link = join(cwd, 'result');
    return lstatSync(link).mtimeMs >= startedMs - 1000 ? realpathSync(link) : null;
  } catch {
    return null;
  }
}

async function changedInputs(
  request: RebuildRequest,
  checkout: CheckoutState,
): Promise<InputChange[] | null> {
  const base = request.baseRevision ?? (checkout.revision ? 'HEAD' : null);
  if (request.target.kind !== 'flake' || base === null) return null;
  try {
    const now = readFileSync(join(checkout.root, 'flake.lock'), 'utf8');
    return inputChanges((await lockAt(base, checkout.root)) ?? '', now);
  } catch {
    return null;
  }
}
