import { baseRevision, type NamedBase } from '../../nix/flake/base-revision.js';
import {
  guestFor,
  type HostTrialAsked,
  type HostTrialCall,
  judgedBy,
  newSystemOf,
  testsOf,
} from '../host-trial.js';
import type { UpgradeRequest } from './record-upgrade.js';

/** What is asked of the upgrade of each host. */
export type UpgradeAsked = HostTrialAsked & {
  /** The base system: a commit or a branch, or a system that was built before. */
  from: NamedBase | null;
  fromStorePath: string | null;
  rollback: boolean;
};

/** One call of the command line or the Action, for all its hosts. */
export type UpgradeCall = HostTrialCall & { asked: UpgradeAsked };

/** Where the two systems of all hosts come from. Throws a usage error (`no-base`) where the base is not known. */
export async function systemsOf({ asked, cwd, env }: UpgradeCall): Promise<UpgradeRequest['systems']> {
  const { flake, from, fromStorePath } = asked;
  const next = newSystemOf(asked);
  if (fromStorePath !== null) return { base: { kind: 'store-path', path: fromStorePath }, next };
  const base = await baseRevision({
    ...{ flake, from, cwd, env },
    otherwise: 'Name a system that was built before with --from-store-path.',
  });
  return { base: { kind: 'flake', ...base }, next };
}

/** The trial of one host. */
export function requestFor(
  name: string,
  systems: UpgradeRequest['systems'],
  call: UpgradeCall,
): UpgradeRequest {
  const { asked, build, env, by, rootsDir, remedies } = call;
  return {
    ...{ name, systems, by, env, rootsDir, build, remedies, hasVariants: asked.guest !== 'miniature' },
    asked: { reboot: asked.reboot, rollback: asked.rollback },
    bootSeconds: asked.bootSeconds,
    ...{ profile: asked.profile ?? null, setup: asked.setup ?? null, tests: testsOf(call) },
    guestFor: ({ base, next }) => guestFor([base, next], call),
    judgedBy: (system) => judgedBy(name, system, call),
  };
}
