import { existsSync } from 'node:fs';
import { open, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { revisionPattern } from '../../host/system/script.js';
import { readToplevel, readUnitFiles } from '../../host/system/toplevel.js';
import { type ClosurePath, closureOf } from '../../nix/closure/closure.js';
import { nixQuery } from '../../nix/query.js';
import { isStorePath } from '../../nix/store-path.js';
import type { NewSystem } from '../../plan/plan.js';
import { rulesOf, type SwitchRules } from '../../plan/switch/rules.js';
import type { Environment } from '../../system/environment.js';
import { usageError } from '../../system/errors.js';

/** The system in the store of this machine, and the texts of its unit files by where they are stored. */
export type LocalSystem = Omit<NewSystem, 'etc'> & { stored: Map<string, string | null> };

/** How long (ms) Nix may take to list a closure. */
const closureMs = 120_000;

/** Reads a system that was built. Throws a usage error (`no-system`) for a path that holds none. */
export async function readLocalSystem(path: string, env: Environment): Promise<LocalSystem> {
  const end = await realpath(path).catch(() => null);
  if (end === null) throw usageError('no-system', `there is no ${path} on this machine`, 'Build it first.');
  const program = await orNull(readFile(join(end, 'bin/switch-to-configuration'), 'latin1'));
  if (!isStorePath(end) || program === null)
    throw usageError('no-system', `${path} is no NixOS system: ${whatElse(end)}`, whatToName);
  const [toplevel, { stored, ...units }] = await Promise.all([readToplevel(end), readUnitFiles(end)]);
  const linked = (file: string) => orNull(realpath(join(end, file)));
  return {
    ...{ toplevel, units, stored },
    fstab: (await orNull(readFile(join(end, 'etc/fstab'), 'utf8'))) ?? '',
    closure: await closureAt(end, env),
    rules: await switchRulesOf(program, toplevel.texts['nixos-version']),
    manager: await linked('systemd/lib/systemd/systemd'),
    managerSettings: await linked('etc/systemd/system.conf'),
    revision: await revisionOf(end),
    bootBytes: await sizeOf([toplevel.links.kernel, toplevel.links.initrd]),
  };
}

/** What a store path is instead, where it says so itself. */
function whatElse(path: string): string {
  const has = (name: string) => existsSync(join(path, name));
  if (has('darwin-version')) return 'it is one of nix-darwin';
  if (has('home-path') || has('home-files')) return 'it is a generation of home-manager';
  return 'it has no bin/switch-to-configuration';
}

const whatToName =
  'Name the toplevel of a host: the result of nixos-rebuild build, or config.system.build.toplevel.';

async function closureAt(path: string, env: Environment): Promise<ClosurePath[] | null> {
  return orNull(closureOf(path, nixQuery(env, closureMs)));
}

/** What a system says that it was built from; null where it does not. */
export async function revisionOf(toplevel: string): Promise<string | null> {
  const program = await orNull(readStart(join(toplevel, 'sw/bin/nixos-version'), 8192));
  return revisionPattern.exec(program ?? '')?.[1] ?? null;
}

async function sizeOf(files: readonly (string | null)[]): Promise<number | null> {
  const sizes = await Promise.all(files.map((file) => (file === null ? null : orNull(stat(file)))));
  return sizes.reduce<number | null>((sum, one) => (sum === null || !one ? null : sum + one.size), 0);
}

/** NixOS wraps the program in a script that names it. */
const wrapped = /\/nix\/store\/[0-9a-df-np-sv-z]{32}-[\w+.?=-]{1,211}\/bin\/switch-to-configuration(?![\w-])/;
/** The program has a few megabytes. */
const mostBytes = 64 * 1024 * 1024;

async function switchRulesOf(program: string, release: string | null): Promise<SwitchRules> {
  const behind = program.startsWith('#!') ? wrapped.exec(program)?.[0] : undefined;
  const text = behind === undefined ? program : await orNull(readStart(behind));
  return rulesOf(text ?? program, release);
}

async function readStart(path: string, most = mostBytes): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, most)) });
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function orNull<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}
