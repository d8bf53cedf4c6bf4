import type { HostCall } from '../../deploy/host/deploy-call.js';
import { deployPolicy } from '../../deploy/policy.js';
import { parseFlakeRef } from '../../nix/flake/ref.js';
import type { StopSignals } from '../../rebuild/stops.js';
import { ToolError } from '../../system/errors.js';
import { isRoot } from '../../system/package-manager.js';
import { baseRevision } from '../../trial/base-revision.js';
import type { SystemSource } from '../../trial/build.js';
import { guestKindOf, type TrialGuest } from '../../trial/guest/guest-kind.js';
import { miniatureGuest } from '../../trial/guest/miniature.js';
import { trialPermissions } from '../../trial/policy.js';
import type { TrialRequest } from '../../trial/record-trial.js';
import type { HostsWorld } from '../deploy/world.js';
import { absolutePath, type CliIo } from '../io.js';
import { rebuildRequest } from '../run/options.js';
import type { UpgradeOptions } from './options.js';

/** One call of `trial upgrade`, for all its hosts. */
export type TrialCall = {
  options: UpgradeOptions;
  memoryMib: number | null;
  world: HostsWorld;
  signals: StopSignals;
  io: CliIo;
};

/** Where the two systems of all hosts come from. Throws a usage error where the base is not known. */
export async function systemsOf({ options, world, io }: TrialCall): Promise<TrialRequest['systems']> {
  const { from, fromStorePath, storePath } = options;
  const { flake } = parseFlakeRef(options.flake);
  const next: SystemSource =
    storePath === undefined
      ? { kind: 'flake', flake, revision: null, because: 'the working tree' }
      : { kind: 'store-path', path: absolutePath(io, storePath) };
  if (fromStorePath !== undefined)
    return { base: { kind: 'store-path', path: absolutePath(io, fromStorePath) }, next };
  const base = await baseRevision({ flake, from: from ?? null, cwd: io.cwd, env: world.env });
  return { base: { kind: 'flake', ...base }, next };
}

/** The trial of one host. */
export function requestFor(name: string, systems: TrialRequest['systems'], call: TrialCall): TrialRequest {
  const { options, world, io } = call;
  const { flake: _, storePath: __, ...rest } = options;
  const edges = { ...io, env: world.env, interactive: false };
  return {
    ...{ name, systems, by: world.by, env: world.env, rootsDir: world.dir },
    asked: { reboot: options.reboot, rollback: options.rollback === true },
    bootSeconds: options.bootTimeout,
    build: rebuildRequest({ ...rest, command: 'true' }, { action: undefined, extraArgs: [] }, edges),
    guestFor: ({ base, next }) => guestFor([base, next], call),
    judgedBy: (system) => judgedBy(name, system, call),
  };
}

async function judgedBy(
  name: string,
  system: string,
  { options, world, io }: TrialCall,
): Promise<Pick<HostCall, 'policy' | 'settings'>> {
  const { reboot: _, rollback: __, ...judged } = options;
  const { settings, sources, notices } = await world.known(name, judged, system);
  for (const notice of notices) io.err(`note: ${notice}\n`);
  return { policy: deployPolicy(settings, 'standard', trialPermissions), settings: sources };
}

/**
 * The machine for both systems. Throws a `ToolError`: `no-guest` for systems that no machine of trials can run, or what is in the
 * way of making it.
 */
async function guestFor(systems: readonly string[], call: TrialCall): Promise<TrialGuest> {
  const kinds = await Promise.all(systems.map(guestKindOf));
  if (kinds.includes(null))
    throw new ToolError('no-guest', 'systems that bring their own systemd cannot be tried yet', {
      hint: 'Machines of trials are those of the base image, for systems such as examples/miniature.',
      status: 2,
    });
  return miniatureFor(call);
}

function miniatureFor({ options, memoryMib, world }: TrialCall): Promise<TrialGuest> {
  const backend = options.backend ?? (isRoot() ? 'container' : 'qemu');
  return miniatureGuest({ backend, memoryMib, env: world.env });
}

/** Throws before anything is built where it is known that its machine cannot be made. */
export async function requireGuest(systems: TrialRequest['systems'], call: TrialCall): Promise<void> {
  const { base, next } = systems;
  const areThere = base.kind === 'store-path' && next.kind === 'store-path';
  if (call.options.guest === 'miniature' || areThere) await miniatureFor(call);
}
