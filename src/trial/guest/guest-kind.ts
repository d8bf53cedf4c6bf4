import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { GuestKind } from '../../builds/trial.js';
import type { LocalSystem } from '../../deploy/plan/new-system.js';
import type { Backend, Machine } from '../../machine/index.js';
import { isStorePath } from '../../nix/store-path.js';
import type { Environment } from '../../system/environment.js';

/** What a machine of a kind is made of, and how it comes to run the base system of a trial. */
export type TrialGuest = {
  kind: GuestKind;
  backend: Backend;
  memoryMib: number | null;
  /** What of a host such a machine cannot try, in sentences. */
  limits: readonly string[];
  /** Switches a pristine machine on, and brings it a system that it boots next. */
  bring(machine: Machine, system: LocalSystem, options: GuestOptions): Promise<void>;
  /** Boots that. Rejects with a `ToolError` where it does not come up in time. */
  boot(machine: Machine, options: GuestOptions): Promise<void>;
};

export type GuestOptions = {
  env: Environment;
  signal?: AbortSignal;
  /** Receives a line for each thing that is done. */
  say: (line: string) => void;
};

/**
 * The kind of machine that a system can run in; null where there is none yet. A toplevel of NixOS brings its own systemd, as a
 * link into the store; one whose link leads elsewhere needs a distribution around it, which the base image of machines is.
 */
export async function guestKindOf(toplevel: string): Promise<GuestKind | null> {
  const systemd = await readlink(join(toplevel, 'systemd')).catch(() => null);
  return systemd !== null && !isStorePath(systemd) ? 'miniature' : null;
}
