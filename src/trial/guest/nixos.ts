import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Machine, nixosSystem } from '../../machine/index.js';
import { nixQuery } from '../../nix/query.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { quoteWord } from '../../text/shell.js';
import {
  type GuestOptions,
  makeFirstGeneration,
  type SystemGuest,
  startSeconds,
  type TrialSystems,
} from './guest-kind.js';

export type NixosGuestOptions = {
  /** The variant of the base system for its trial, as a store path. */
  base: string;
  memoryMib: number | null;
  /** How large its empty root is; null for the usual size. */
  diskMib?: number | null;
  /** What the root starts from, as a raw disk; an empty one by default. */
  disk?: string;
  accelerator?: 'auto' | 'kvm' | 'tcg';
};

/** Twice that of qemu-vm.nix: a host runs more than a test. */
const usualMemoryMib = 2048;
/** How long (s, on hardware) a system may take until its shell answers: a host starts more than a test's machine. */
const shellSeconds = 300;
const platform = 'x86_64-linux';
/** How long (ms) Nix may take to say what it knows of two closures. */
const registrationMs = 120_000;

const limits = [
  'what is tried is not the host itself: a machine has neither its disks, devices and keys nor its firmware and boot loader',
  'the machine has no network but a card with an address: names, routes and what is reached over them are not tried',
  'both systems are in the store that it shares with this machine: copying one to the host is not tried',
];

/**
 * A machine that boots the kernel, the initrd and the services of a NixOS host. Throws a `ToolError` (`no-guest`) for one of another
 * platform than the machines'.
 */
export async function nixosGuest({
  base,
  memoryMib,
  diskMib = null,
  disk,
  accelerator,
}: NixosGuestOptions): Promise<SystemGuest> {
  const system = (await readFile(join(base, 'system'), 'utf8').catch(() => platform)).trim();
  if (system !== platform)
    throw new ToolError('no-guest', `the host is ${system}, and machines of trials are ${platform}`, {
      status: 2,
    });
  const memory = memoryMib ?? usualMemoryMib;
  const backend = nixosSystem({
    system: base,
    memoryMiB: memory,
    ...(disk && { disk }),
    ...(diskMib && { diskMiB: diskMib }),
    ...(accelerator && { accelerator }),
  });
  return {
    ...{ kind: 'nixos', backend, memoryMib: memory, diskMib, canGoOn: false },
    ...{ limits, bring: async () => {}, boot },
  };
}

/** A pristine machine boots the base system at once, as the machines of NixOS' tests do, and is then told what it runs. */
const boot: SystemGuest['boot'] = async (machine, systems, options) => {
  options.say(`the machine boots the base system (${machine.kind})`);
  await machine.connect({ timeoutSeconds: shellSeconds });
  await machine.waitForUnit('multi-user.target', { timeoutSeconds: startSeconds });
  await register(machine, systems, options);
  await makeFirstGeneration(machine, systems.base.toplevel.path);
};

/**
 * The files of a shared store are there, and Nix in the machine does not know of them: what this machine's Nix knows of both
 * closures is loaded. A system that the machine does not see is copied in the course of its deployment.
 */
async function register(
  machine: Machine,
  { base, next }: TrialSystems,
  { env }: GuestOptions,
): Promise<void> {
  for (const { toplevel, closure } of [base, next]) {
    const { status } = await machine.execute(`test -e ${quoteWord(toplevel.path)}`);
    if (status !== 0 || closure === null) continue;
    const input = await registrationOf(
      closure.map(({ path }) => path),
      env,
    );
    await machine.succeed('nix-store --load-db', { input });
  }
}

/** What Nix knows of store paths, in the form of `nix-store --load-db`. */
function registrationOf(paths: readonly string[], env: Environment): Promise<string> {
  return nixQuery(env, registrationMs)('nix-store', ['--dump-db', ...paths]);
}
