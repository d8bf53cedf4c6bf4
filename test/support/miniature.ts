import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Backend } from '../../src/machine/backend.js';
import { container } from '../../src/machine/container/backend.js';
import type { CommandOptions } from '../../src/machine/guest-commands.js';
import { baseImage } from '../../src/machine/image/setup.js';
import type { Machine } from '../../src/machine/machine.js';
import { nixEnvironment } from '../../src/system/nix-environment.js';
import { quoteWord } from '../../src/text/shell.js';

// The systems of examples/miniature: built by the Nix on PATH, and brought into machines.

export const systemProfile = '/nix/var/nix/profiles/system';

/** All systems of `examples/miniature/variants.nix`. */
export const systemNames = [
  ...(['base', 'next', 'later', 'activated'] as const),
  ...(['failed-unit', 'failed-activation', 'failed-boot-loader', 'failed-check', 'inhibited'] as const),
  ...(['new-init', 'new-kernel', 'new-systemd-settings', 'crash-loop', 'uplink'] as const),
] as const;

export type SwitchAction = 'check' | 'switch' | 'boot' | 'test' | 'dry-activate';

async function nix(program: string, args: readonly string[]): Promise<Buffer> {
  const { env } = await nixEnvironment({ env: process.env });
  const { stdout } = await promisify(execFile)(program, args, {
    env: { ...process.env, ...env },
    encoding: 'buffer',
    maxBuffer: 1024 ** 3,
    timeout: 300_000,
  });
  return stdout;
}

/** Builds systems of `examples/miniature` by their names; returns their store paths. Needs a writable /nix/store. */
export async function buildSystems<Name extends string>(
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const attributes = names.flatMap((name) => ['-A', `${name}.config.system.build.toplevel`]);
  const paths = await nixBuild(['examples/miniature', ...attributes]);
  return Object.fromEntries(names.map((name, index) => [name, paths[index]])) as Record<Name, string>;
}

/** Builds what the arguments of `nix-build` name; returns the store paths, in their order. */
export async function nixBuild(args: readonly string[]): Promise<string[]> {
  return (await nix('nix-build', ['--no-out-link', ...args])).toString().trim().split('\n');
}

/** Store paths with all that they need, as `nix-store --import` reads them. */
export async function exportClosure(paths: readonly string[]): Promise<Buffer> {
  const closure = (await nix('nix-store', ['--query', '--requisites', ...paths])).toString();
  return nix('nix-store', ['--export', ...closure.trim().split('\n')]);
}

/** Brings store paths with all that they need into a machine. */
export async function bringInto(machine: Machine, paths: readonly string[]): Promise<void> {
  await machine.succeed('nix-store --import >/dev/null', { input: await exportClosure(paths) });
}

/** Makes a system the newest generation of the system profile, without activating it. */
export async function setProfile(machine: Machine, toplevel: string): Promise<void> {
  await machine.succeed(`nix-env --profile ${systemProfile} --set ${quoteWord(toplevel)}`);
}

/** A container without networks, which a switch does not need. */
export async function lonelyContainer(): Promise<Backend> {
  return container({ root: (await baseImage()).root, vlans: [] });
}

/** How a switch ended, and what it printed to both outputs, in order. */
export type Switched = { status: number; output: string };

/** Runs a system's own `switch-to-configuration`. */
export async function switchTo(
  machine: Machine,
  toplevel: string,
  action: SwitchAction,
  options?: CommandOptions,
): Promise<Switched> {
  const command = `${quoteWord(toplevel)}/bin/switch-to-configuration ${action} 2>&1`;
  const { status, stdout } = await machine.execute(command, options);
  return { status, output: stdout };
}

/**
 * Makes a machine of the base image one that runs a system: as its first generation, booted into, so that later switches
 * start from it. The system must have been brought in.
 */
export async function bootInto(machine: Machine, toplevel: string): Promise<void> {
  await setProfile(machine, toplevel);
  // Of what a distribution's system lacks, this alone is asked for before a boot.
  await machine.succeed('touch /etc/NIXOS');
  const { status, output } = await switchTo(machine, toplevel, 'boot');
  if (status !== 0) throw new Error(`${machine.name}: status ${status} of its first boot entry: ${output}`);
  await machine.reboot();
  await machine.waitForUnit('multi-user.target');
}

/** Makes a specialisation of a system what runs, while the system itself is in the profile and boots; returns its store path. */
export async function specialiseIn(machine: Machine, toplevel: string, name: string): Promise<string> {
  await setProfile(machine, toplevel);
  await settleIn(machine, toplevel);
  const special = `${toplevel}/specialisation/${name}`;
  await machine.succeed(`${special}/bin/switch-to-configuration test >/dev/null 2>&1`);
  return resolved(machine, special);
}

/** The file at the end of a link in the machine. */
export async function resolved(machine: Machine, path: string): Promise<string> {
  return (await machine.succeed(`readlink -f ${quoteWord(path)}`)).trim();
}

export function currentSystem(machine: Machine): Promise<string> {
  return resolved(machine, '/run/current-system');
}

/** The system that boots next. */
export async function bootEntry(machine: Machine): Promise<string> {
  return (await machine.succeed('cat /boot/default')).trim();
}

/** ActiveState of units, in their order. */
export async function activeStates(machine: Machine, ...units: string[]): Promise<string[]> {
  const { stdout } = await machine.execute(`systemctl is-active ${units.map(quoteWord).join(' ')}`);
  return stdout.trim().split('\n');
}

/** Makes a system the one that runs and the one that boots, whatever ran before; for what is then tried from it. */
export async function settleIn(machine: Machine, toplevel: string): Promise<void> {
  await machine.execute(
    `NIXOS_NO_CHECK=1 NIXOS_NO_SYNC=1 ${quoteWord(toplevel)}/bin/switch-to-configuration switch`,
  );
  const current = await currentSystem(machine);
  if (current !== toplevel) throw new Error(`${machine.name}: ${current} runs, and not ${toplevel}`);
}
