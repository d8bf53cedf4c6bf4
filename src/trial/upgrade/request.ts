import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SystemGuestKind } from '../../builds/trial.js';
import type { HostEntry } from '../../config/index.js';
import type { HostCall } from '../../deploy/host/deploy-call.js';
import { type Configuration, knownHost } from '../../deploy/hosts/configuration.js';
import { deployPolicy } from '../../deploy/policy.js';
import { baseRevision, type NamedBase } from '../../nix/flake/base-revision.js';
import type { RebuildRequest } from '../../rebuild/request.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { isRoot } from '../../system/package-manager.js';
import type { SystemSource } from '../build.js';
import { guestKindOf, type SystemGuest, type TrialBackend } from '../guest/guest-kind.js';
import { miniatureGuest } from '../guest/miniature.js';
import { nixosGuest } from '../guest/nixos.js';
import { trialPermissions } from '../policy.js';
import type { UpgradeRequest } from './record-upgrade.js';

/** What is asked of the upgrade of each host. Null where the default is meant; paths are absolute. */
export type UpgradeAsked = {
  /** The flake whose hosts are meant, without the name of one. */
  flake: string;
  /** The base system: a commit or a branch, or a system that was built before. */
  from: NamedBase | null;
  fromStorePath: string | null;
  /** The new system where it was built before; else it is that of the working tree. */
  storePath: string | null;
  guest: SystemGuestKind | null;
  backend: TrialBackend | null;
  memoryMib: number | null;
  reboot: boolean;
  rollback: boolean;
  bootSeconds: number;
  /** What the caller says of the hosts, over all that files say. */
  flags: HostEntry;
};

/** One call of the command line or the Action, for all its hosts. */
export type UpgradeCall = {
  asked: UpgradeAsked;
  /** How both systems are recorded while they are built; what is built is set later. */
  build: RebuildRequest;
  configuration: Configuration;
  cwd: string;
  env: Environment;
  by: string;
  /** An existing directory for links to both systems. */
  rootsDir: string;
  /** Receives what is to be known of how a host is judged. */
  onNotice: (message: string) => void;
};

/** Where the two systems of all hosts come from. Throws a usage error (`no-base`) where the base is not known. */
export async function systemsOf({ asked, cwd, env }: UpgradeCall): Promise<UpgradeRequest['systems']> {
  const { flake, from, fromStorePath, storePath } = asked;
  const next: SystemSource =
    storePath === null
      ? { kind: 'flake', flake, revision: null, because: 'the working tree' }
      : { kind: 'store-path', path: storePath };
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
  const { asked, build, env, by, rootsDir } = call;
  return {
    ...{ name, systems, by, env, rootsDir, build, hasVariants: asked.guest !== 'miniature' },
    asked: { reboot: asked.reboot, rollback: asked.rollback },
    bootSeconds: asked.bootSeconds,
    guestFor: ({ base, next }) => guestFor([base, next], call),
    judgedBy: (system) => judgedBy(name, system, call),
  };
}

async function judgedBy(
  name: string,
  system: string,
  { asked, configuration, onNotice }: UpgradeCall,
): Promise<Pick<HostCall, 'policy' | 'settings'>> {
  const { flags } = asked;
  const { settings, sources, notices } = await knownHost(name, { ...configuration, flags, system });
  for (const notice of notices) onNotice(notice);
  return { policy: deployPolicy(settings, 'standard', trialPermissions), settings: sources };
}

/**
 * The machine for both systems. Throws a `ToolError`: `no-guest` for systems that no machine of trials can run, or what is in the
 * way of making it.
 */
async function guestFor(systems: readonly [string, string], call: UpgradeCall): Promise<SystemGuest> {
  const { guest, backend, memoryMib } = call.asked;
  const kinds = guest === null ? await Promise.all(systems.map(guestKindOf)) : [guest];
  if (!kinds.includes('nixos')) return miniatureFor(call);
  if (kinds.includes('miniature'))
    throw noGuest('one of the two systems brings its own systemd, and the other one does not', '');
  if (backend === 'container')
    throw noGuest('a system of NixOS is tried in a virtual machine', 'Leave --backend out.');
  for (const system of systems) await requireVariant(system);
  return nixosGuest({ base: systems[0], memoryMib });
}

/** Throws for a system without the driver's shell: in a machine, nobody would hear of it. */
async function requireVariant(system: string): Promise<void> {
  const isThere = await stat(join(system, 'etc/systemd/system/backdoor.service')).catch(() => null);
  if (isThere === null)
    throw noGuest(
      `${system} has no shell for tests`,
      'A NixOS is tried as a host of a flake, since it gets the modules of a virtual machine before it is built: name it without --store-path and --from-store-path.',
    );
}

function noGuest(message: string, hint: string): ToolError {
  return new ToolError('no-guest', message, { hint, status: 2 });
}

function miniatureFor({ asked, env }: UpgradeCall): Promise<SystemGuest> {
  const backend = asked.backend ?? (isRoot() ? 'container' : 'qemu');
  return miniatureGuest({ backend, memoryMib: asked.memoryMib, env });
}

/** Throws before anything is built where it is known that its machine cannot be made. */
export async function requireGuest(systems: UpgradeRequest['systems'], call: UpgradeCall): Promise<void> {
  const { base, next } = systems;
  const areThere = base.kind === 'store-path' && next.kind === 'store-path';
  const { guest } = call.asked;
  if (guest === 'miniature' || (areThere && guest === null)) await miniatureFor(call);
}
