import { readFile, stat } from 'node:fs/promises';
import type { Environment } from '../environment.js';
import { usageError } from '../errors.js';

/** How a program is run as the one whom a directory belongs to: words before its own, and its environment. */
export type AsOwner = { words: readonly string[]; env: Environment };

/**
 * Root, as whom this machine is deployed to, would leave files in a person's repository that the person cannot change. Throws
 * a usage error (`no-owner`) where the owner is no user of this machine.
 */
export async function asOwnerOf(directory: string, env: Environment): Promise<AsOwner> {
  const { uid, gid } = await stat(directory);
  if (process.getuid?.() !== 0 || uid === 0) return { words: [], env };
  const home = homeOf(uid, await readFile('/etc/passwd', 'utf8').catch(() => ''));
  if (home === null)
    throw usageError(
      'no-owner',
      `${directory} belongs to user ${uid}, who is not in /etc/passwd, and git cannot be run as that user`,
      'Give the directory to a user of this machine, or run this as that user.',
    );
  const { XDG_CONFIG_HOME: _, ...rest } = env;
  return {
    words: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups', '--'],
    env: { ...rest, HOME: home },
  };
}

/** The home of a user by a text of passwd(5). */
function homeOf(uid: number, passwd: string): string | null {
  const line = passwd.split('\n').find((one) => one.split(':')[2] === String(uid));
  return line?.split(':')[5] || null;
}
