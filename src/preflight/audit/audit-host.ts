import type { Audit } from '../../builds/preflight.js';
import type { Environment } from '../../system/environment.js';
import { type ReadPosture, readPosture } from './ask.js';
import { compareAudits } from './compare.js';

export type AuditCall = {
  flake: string;
  host: string;
  /** The same flake as it was; null where there is nothing to compare with. */
  base: { flake: string; revision: string; because: string } | null;
  cwd: string;
  env: Environment;
  signal?: AbortSignal;
};

/**
 * What is new or worse in the security of a host, by its configuration now and at a base. Both are evaluated side by side, and
 * nothing is built. Rejects when `signal` is aborted.
 */
export async function auditHost({ flake, host, base, ...edges }: AuditCall): Promise<Audit> {
  const [next, before] = await Promise.all([
    readPosture({ flake, host, ...edges }),
    base && readPosture({ flake: base.flake, host, ...edges }),
  ]);
  // A host that the base has not is new, and so is all that is weak in it.
  const isCompared = before !== null && !before.unread.some(({ part }) => part === null);
  return {
    host,
    base: base && isCompared ? { revision: base.revision, because: base.because } : null,
    findings: compareAudits(isCompared ? before.posture : null, next.posture),
    notes: [...notesOf(next, `of ${host}`), ...(before ? notesOf(before, `of ${host} at the base`) : [])],
  };
}

function notesOf({ unread }: ReadPosture, what: string): string[] {
  return unread.map(
    ({ part, reason }) => `the ${part ?? 'security'} ${what} could not be evaluated: ${reason}`,
  );
}
