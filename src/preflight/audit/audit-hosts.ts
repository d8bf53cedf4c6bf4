import type { Audit } from '../../builds/preflight.js';
import { baseRevision } from '../../nix/flake/base-revision.js';
import type { Environment } from '../../system/environment.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { type ReadPosture, readPosture } from './ask.js';
import { compareAudits } from './compare.js';

/**
 * Audits hosts of the flake in a directory, one after the other, against its earlier state: at `base`, else where HEAD left the
 * main branch. Throws a usage error (`no-base`) where there is none.
 */
export async function auditHosts(
  hosts: readonly string[],
  { base: named, ...edges }: { base: string | null; cwd: string; env: Environment; signal?: AbortSignal },
): Promise<Audit[]> {
  const nix = await nixEnvironment({ env: edges.env }).catch(() => null);
  const asked = { ...edges, flake: '.', env: { ...edges.env, ...nix?.env } };
  const from = named === null ? null : { revision: named, because: `--base ${named}` };
  const base = await baseRevision({ ...asked, from, otherwise: 'Name a commit with --base.' });
  const audits: Audit[] = [];
  for (const host of hosts) audits.push(await auditHost({ ...asked, host, base }));
  return audits;
}

type AuditCall = {
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
async function auditHost({ flake, host, base, ...edges }: AuditCall): Promise<Audit> {
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
