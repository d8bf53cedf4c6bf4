import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { requireMachineName } from '../name.js';

/** Where the machines are found that outlive the command that has started them. */
export type Registry = { dir: string };

const suffix = '.sock';

/**
 * This user's registry: a private directory in `XDG_RUNTIME_DIR`, or in the temporary one. Throws a `ToolError`
 * (`foreign-registry`) where another user may write there.
 */
export async function openRegistry(env: Environment): Promise<Registry> {
  const { uid } = userInfo();
  const dir = join(env.XDG_RUNTIME_DIR || tmpdir(), `nixos-rebuild-test-kept-${uid}`);
  await mkdir(dir, { mode: 0o700 }).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'EEXIST') throw thrown;
  });
  const found = await stat(dir);
  if (found.uid !== uid || (found.mode & 0o077) !== 0)
    throw new ToolError('foreign-registry', `${dir} is not private to this user`, {
      hint: 'Remove it, or set XDG_RUNTIME_DIR to a directory of your own.',
    });
  return { dir };
}

/** Throws a usage error for what cannot be the name of a machine. */
export function socketOf({ dir }: Registry, name: string): string {
  requireMachineName(name);
  return join(dir, `${name}${suffix}`);
}

/** What the machine's driver prints. */
export function logOf({ dir }: Registry, name: string): string {
  return join(dir, `${name}.log`);
}

/** The names of the machines whose sockets are there, sorted; some may have been killed. */
export async function registeredNames({ dir }: Registry): Promise<string[]> {
  const files = await readdir(dir);
  return files
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
}

/** Removes what a driver that was killed has left. */
export async function forget(registry: Registry, name: string): Promise<void> {
  for (const path of [socketOf(registry, name), logOf(registry, name)]) await rm(path, { force: true });
}
