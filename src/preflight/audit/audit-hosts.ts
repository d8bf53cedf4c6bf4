import type { Audit } from '../../builds/preflight.js';
import { baseRevision, type NamedBase } from '../../nix/flake/base-revision.js';
import type { Environment } from '../../system/environment.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import { type ReadPosture, readPosture } from './ask.js';
import { compareAudits, exposureFindings } from './compare.js';
import { readExposures } from './exposure.js';

/**
 * Audits hosts of the flake in a directory, one after the other, against its earlier state: at `base`, else where HEAD left the
 * main branch. What `skip` names is not told. Throws a usage error (`no-base`) where there is no earlier state.
 */
export async function auditHosts(
  hosts: readonly string[],
  {
    base: from,
    ...edges
  }: { base: NamedBase | null; skip: readonly string[]; cwd: string; env: Environment; signal?: AbortSignal },
): Promise<Audit[]> {
  const nix = await nixEnvironment({ env: edges.env }).catch(() => null);
  const asked = { ...edges, flake: '.', env: { ...edges.env, ...nix?.env } };
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
  skip: readonly string[];
  cwd: string;
  env: Environment;
  signal?: AbortSignal;
};

/**
 * What is new or worse in the security of a host, by its configuration now and at a base. Both are evaluated side by side, and
 * nothing is built. Rejects when `signal` is aborted.
 */
async function auditHost({ flake, host, base, skip, ...edges }: AuditCall): Promise<Audit> {
  const [next, before] = await Promise.all([
    readPosture({ flake, host, ...edges }),
    base && readPosture({ flake: base.flake, host, ...edges }),
  ]);
  // A host that the base has not is new, and so is all that is weak in it.
  const isCompared = before !== null && !before.unread.some(({ part }) => part === null);
  // Of a host that is new, all services are.
  const [was, is] = [isCompared ? before.posture.services : undefined, next.posture.services];
  const exposed = was && is ? await readExposures(was, is, edges) : { exposures: [] };
  const findings = [
    ...compareAudits(isCompared ? before.posture : null, next.posture),
    ...('exposures' in exposed ? exposureFindings(exposed.exposures) : []),
  ];
  return {
    host,
    base: base && isCompared ? { revision: base.revision, because: base.because } : null,
    findings: findings.filter(({ id }) => !skip.includes(id)),
    notes: [
      ...notesOf(next, `of ${host}`),
      ...(before ? notesOf(before, `of ${host} at the base`) : []),
      ...('reason' in exposed ? [`how its services are confined is not compared: ${exposed.reason}`] : []),
    ],
  };
}

function notesOf({ unread }: ReadPosture, what: string): string[] {
  return unread.map(
    ({ part, reason }) => `the ${part ?? 'security'} ${what} could not be evaluated: ${reason}`,
  );
}
