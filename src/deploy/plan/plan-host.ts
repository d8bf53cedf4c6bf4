import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../builds/plan.js';
import type { Host } from '../../host/host.js';
import { readHostSystem } from '../../host/system/host-system.js';
import { pathsThatMatter } from '../../plan/host-knowledge.js';
import { makePlan, type PlanInput } from '../../plan/plan.js';
import { UnitDirectory } from '../../plan/units/unit-directory.js';
import { dryActivate } from './dry-activate.js';
import type { LocalSystem } from './new-system.js';

/** A host, and how a person names where it is: its ssh destination, or `local`. */
export type Target = { host: Host; destination: string };

type PlanOptions = {
  copy?: (path: string) => Promise<void>;
  /** The link to the profile that the deployment sets; the system profile by default. */
  profile?: string;
  signal?: AbortSignal;
};

/**
 * What it would change to deploy a system to a host. The host is asked once, and nothing is changed on it. With `copy`, which
 * brings it the system where it does not have it, the system is also asked there what its activation would do.
 */
export async function planHost(
  { host, destination }: Target,
  next: LocalSystem,
  { copy, profile, signal }: PlanOptions = {},
): Promise<Plan> {
  const asked = pathsThatMatter(new UnitDirectory(next.units.files, next.units.links));
  const paths = [...(next.closure ?? []).map(({ path }) => path), ...asked];
  const questions = { stored: next.stored, paths, ...(profile !== undefined && { profile }) };
  const system = await readHostSystem(host, questions, signal);
  const etc = await pathsIn(next.toplevel.path, asked);
  const input: PlanInput = {
    ...{ host: host.name, target: destination, system, next: { ...next, etc }, asked, requests: null },
  };
  if (copy === undefined) return makePlan(input);
  const { path } = next.toplevel;
  if (next.closure === null || system.absent.size > 0) await copy(path);
  return makePlan({ ...input, requests: await dryActivate(host, input, signal) });
}

/** Those of the paths below /etc that a system brings. */
async function pathsIn(toplevel: string, paths: readonly string[]): Promise<Set<string>> {
  const own = paths.filter((path) => path.startsWith('/etc/'));
  const there = await Promise.all(
    own.map((path) =>
      lstat(join(toplevel, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return new Set(own.filter((_, index) => there[index]));
}
