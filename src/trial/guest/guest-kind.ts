import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { systemProfile } from '../../activation/index.js';
import type { GuestKind } from '../../builds/trial.js';
import type { TrialNetwork } from '../../config/index.js';
import type { LocalSystem } from '../../deploy/plan/new-system.js';
import type { Backend, Machine } from '../../machine/index.js';
import { isStorePath } from '../../nix/store-path.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { quoteWord } from '../../text/shell.js';

export { type TrialBackend, type TrialNetwork, trialBackends, trialNetworks } from '../../config/index.js';

/** How long (s) a profile and a boot entry may take. */
const entrySeconds = 120;
/** How long (s, on hardware) a system may take from its shell to its services. */
export const startSeconds = 300;

/** What a machine of a kind is made of. */
export type TrialGuest = {
  kind: GuestKind;
  backend: Backend;
  memoryMib: number | null;
  /** Null or absent for the usual size. */
  diskMib?: number | null;
  /** `none` where absent. */
  network?: TrialNetwork;
  /** Whether other machines can go on from where one has ended; true where absent. */
  canGoOn?: boolean;
  /** What of a host such a machine cannot try, in sentences. */
  limits: readonly string[];
};

/** And how it comes to run the base system of an upgrade. */
export type SystemGuest = TrialGuest & {
  /** Makes a pristine machine one that boots the base system next. */
  bring(machine: Machine, systems: TrialSystems, options: GuestOptions): Promise<void>;
  /** Boots that, as its first generation. Rejects with a `ToolError` where it does not come up in time. */
  boot(machine: Machine, systems: TrialSystems, options: GuestOptions): Promise<void>;
};

export type TrialSystems = { base: LocalSystem; next: LocalSystem };

export type GuestOptions = {
  env: Environment;
  signal?: AbortSignal;
  /** Receives a line for each thing that is done. */
  say: (line: string) => void;
};

/**
 * The kind of machine that a system can run in. A toplevel of NixOS brings its own systemd, as a link into the store; one whose
 * link leads elsewhere needs a distribution around it, which the base image of machines is.
 */
export async function guestKindOf(toplevel: string): Promise<GuestKind> {
  const systemd = await readlink(join(toplevel, 'systemd')).catch(() => null);
  return systemd !== null && !isStorePath(systemd) ? 'miniature' : 'nixos';
}

/**
 * Sets a system as the first generation of a machine, with a boot entry. Throws a `ToolError` (`base-entry`) with the machine's own
 * words.
 */
export async function makeFirstGeneration(machine: Machine, path: string): Promise<void> {
  const commands = [
    `nix-env --profile ${systemProfile} --set ${quoteWord(path)}`,
    `${quoteWord(path)}/bin/switch-to-configuration boot 2>&1`,
  ];
  const { status, stdout, stderr } = await machine.execute(commands.join(' && '), {
    timeoutSeconds: entrySeconds,
  });
  if (status === 0) return;
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ');
  throw new ToolError('base-entry', `${machine.name}: the base system has no boot entry: ${said}`);
}
