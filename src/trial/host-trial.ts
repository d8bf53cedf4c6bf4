import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SystemGuestKind } from '../builds/trial.js';
import type { HostEntry } from '../config/index.js';
import type { HostCall } from '../deploy/host/deploy-call.js';
import { type Configuration, knownHost } from '../deploy/hosts/configuration.js';
import { deployPolicy } from '../deploy/policy.js';
import type { RebuildRequest, RemedyOptions } from '../rebuild/request.js';
import type { Environment } from '../system/environment.js';
import { ToolError } from '../system/errors.js';
import { isRoot } from '../system/package-manager.js';
import type { SystemSource } from './build.js';
import { guestKindOf, type SystemGuest, type TrialBackend, type TrialNetwork } from './guest/guest-kind.js';
import { miniatureGuest } from './guest/miniature.js';
import { nixosGuest } from './guest/nixos.js';
import { requireTests } from './nixos-test-names.js';
import type { NixosTests } from './nixos-tests.js';
import { trialPermissions } from './policy.js';
import type { Setup } from './setup.js';

/** What is asked of every trial of a host. Null where the default is meant; paths are absolute. */
export type HostTrialAsked = {
  /** The flake whose hosts are meant, without the name of one. */
  flake: string;
  /** The new system where it was built before; else it is that of the working tree. */
  storePath: string | null;
  guest: SystemGuestKind | null;
  backend: TrialBackend | null;
  memoryMib: number | null;
  /** How large a virtual machine sees its disk; null or absent for the usual size. */
  diskMib?: number | null;
  /** `none` where absent. */
  network?: TrialNetwork;
  /** The name of the kind of machine, where one was named. */
  profile?: string | null;
  /** What is done in the machine, or in one from which it goes on, before anything is tried. */
  setup?: Setup | null;
  /** Names of NixOS tests of the flake, which are run after the trial. */
  nixosTests?: readonly string[];
  reboot: boolean;
  bootSeconds: number;
  /** What the caller says of the hosts, over all that files say. */
  flags: HostEntry;
};

/** One call of the command line or the Action, for all its hosts. */
export type HostTrialCall = {
  asked: HostTrialAsked;
  /** How systems are recorded while they are built; what is built is set later. */
  build: RebuildRequest;
  /** What may be done about failures in the machines. */
  remedies?: RemedyOptions | undefined;
  configuration: Configuration;
  cwd: string;
  env: Environment;
  by: string;
  /** An existing directory for links to the systems. */
  rootsDir: string;
  /** Receives what is to be known of how a host is judged. */
  onNotice: (message: string) => void;
};

/** The system that a trial is about. */
export function newSystemOf({ flake, storePath }: Pick<HostTrialAsked, 'flake' | 'storePath'>): SystemSource {
  return storePath === null
    ? { kind: 'flake', flake, revision: null, because: 'the working tree' }
    : { kind: 'store-path', path: storePath };
}

/** The NixOS tests that are run beside the trial of each host; null for none. */
export function testsOf({ asked, build }: HostTrialCall): NixosTests | null {
  const { flake, nixosTests: names = [] } = asked;
  return names.length === 0 ? null : { flake, names, timeoutSeconds: build.timeoutSeconds };
}

/** Throws a usage error (`no-such-test`) where a NixOS test is named that the flake does not have. */
export async function requireTestsOf(call: HostTrialCall): Promise<void> {
  const tests = testsOf(call);
  if (tests !== null) await requireTests(tests, call);
}

/** How a host is judged in a trial, by all that is said of it; `system` is null where none is here that could say something. */
export async function judgedBy(
  name: string,
  system: string | null,
  {
    asked,
    configuration,
    onNotice,
  }: Pick<HostTrialCall, 'configuration' | 'onNotice'> & { asked: Pick<HostTrialAsked, 'flags'> },
): Promise<Pick<HostCall, 'policy' | 'settings'>> {
  const { flags } = asked;
  const { settings, sources, notices } = await knownHost(name, { ...configuration, flags, system });
  for (const notice of notices) onNotice(notice);
  return { policy: deployPolicy(settings, 'standard', trialPermissions), settings: sources };
}

/**
 * The machine for the systems of a host; it boots the first one. Throws a `ToolError`: `no-guest` for systems that no machine of
 * trials can run, or what is in the way of making it.
 */
export async function guestFor(
  systems: readonly [string, ...string[]],
  call: HostTrialCall,
): Promise<SystemGuest> {
  const { guest, backend, memoryMib, diskMib = null, network } = call.asked;
  const kinds = guest === null ? await Promise.all(systems.map(guestKindOf)) : [guest];
  if (!kinds.includes('nixos')) return miniatureFor(call);
  if (kinds.includes('miniature'))
    throw noGuest('one of the two systems brings its own systemd, and the other one does not', '');
  if (backend === 'container')
    throw noGuest('a system of NixOS is tried in a virtual machine', 'Leave --backend out.');
  if (network === 'user')
    throw noGuest('the machine of a NixOS host has no network to the world', 'Leave the network out.');
  for (const system of systems) await requireVariant(system);
  return nixosGuest({ base: systems[0], memoryMib, diskMib });
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

/** The machine for a system without a systemd of its own. Throws a `ToolError` (`no-image`). */
export function miniatureFor({ asked, env }: HostTrialCall): Promise<SystemGuest> {
  const backend = asked.backend ?? (isRoot() ? 'container' : 'qemu');
  const { memoryMib, diskMib = null, network = 'none' } = asked;
  return miniatureGuest({ backend, memoryMib, diskMib, network, env });
}

/** Throws before anything is built where it is known that its machine cannot be made. */
export async function requireGuest(systems: readonly SystemSource[], call: HostTrialCall): Promise<void> {
  const areThere = systems.every(({ kind }) => kind === 'store-path');
  const { guest } = call.asked;
  if (guest === 'miniature' || (areThere && guest === null)) await miniatureFor(call);
}
