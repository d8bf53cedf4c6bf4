import { once } from 'node:events';
import { link, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { ToolError, usageError } from '../../system/errors.js';
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

/** The machines whose sockets are there, by their names; some may have been killed. `socket` tells a socket from a newer one. */
export async function registered({ dir }: Registry): Promise<{ name: string; socket: number }[]> {
  const files = (await readdir(dir)).filter((file) => file.endsWith(suffix)).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.slice(0, -suffix.length),
      socket: await inode(join(dir, file)),
    })),
  );
}

/**
 * Puts a machine's socket at its place and returns what tells it from others. `listen` is called with a path beside it: at
 * its place a socket is never one that does not answer yet. Throws a usage error (`machine-exists`) where a machine of
 * that name runs.
 */
export async function register(
  registry: Registry,
  name: string,
  listen: (path: string) => Promise<void>,
): Promise<number> {
  const place = socketOf(registry, name);
  const draft = `${place}.${process.pid}`;
  await listen(draft);
  try {
    // Unlike a rename, it does not take another driver's place.
    await link(draft, place).catch(async (thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== 'EEXIST') throw thrown;
      const taken = await inode(place);
      if (await answers(place)) throw machineExists(name);
      await forget(registry, name, taken);
      await link(draft, place);
    });
    return await inode(place);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Throws a usage error for a name that a machine has. */
export function machineExists(name: string, more = ''): ToolError {
  return usageError('machine-exists', `there is a machine "${name}" already${more}`);
}

async function answers(path: string): Promise<boolean> {
  const socket = createConnection(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Removes what the driver with that socket has left, unless another one has taken its place. */
export async function forget(registry: Registry, name: string, socket: number): Promise<void> {
  const place = socketOf(registry, name);
  if (socket === 0 || (await inode(place)) !== socket) return;
  for (const path of [place, logOf(registry, name)]) await rm(path, { force: true });
}

/** Of a file; 0 where there is none. */
async function inode(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.ino ?? 0;
}
