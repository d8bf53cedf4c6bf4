import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Environment } from './environment.js';
import { findProgram } from './programs.js';

/** The directories of programs in Nix's profiles, which a service's PATH may lack: the user's, the system's. */
export function profileDirectories(env: Environment): string[] {
  const home = env.HOME || homedir();
  const user = env.USER || env.LOGNAME;
  return [
    join(home, '.nix-profile', 'bin'),
    join(env.XDG_STATE_HOME || join(home, '.local', 'state'), 'nix', 'profile', 'bin'),
    ...(user ? [join('/etc/profiles/per-user', user, 'bin')] : []),
    '/run/current-system/sw/bin',
    '/nix/var/nix/profiles/default/bin',
  ];
}

/**
 * `env`, in which a program that is not on PATH is found if one of the directories has it. Its own directory in the
 * store is added, at the end of PATH, and not the profile: what else the profile holds stays as unreachable as it was.
 */
export function withProgram(
  name: string,
  env: Environment,
  directories = profileDirectories(env),
): Environment {
  if (findProgram(name, env) !== null) return env;
  const path = findProgram(name, { PATH: directories.join(delimiter) });
  if (path === null) return env;
  const own = dirname(realpathSync(path));
  // A program under several names (busybox) is found by the link only.
  const directory = findProgram(name, { PATH: own }) === null ? dirname(path) : own;
  return { ...env, PATH: [env.PATH, directory].filter(Boolean).join(delimiter) };
}
