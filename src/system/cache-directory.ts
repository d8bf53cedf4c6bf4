import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.js';

/** Where this program keeps what it can make again: a directory of its own in the user's cache (XDG Base Directory). */
export function cacheDirectoryOf(env: Environment): string {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'nixos-rebuild-test');
}
