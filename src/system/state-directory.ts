import { isAbsolute, join } from 'node:path';
import type { Environment } from './environment.js';

/**
 * Where this program keeps what it has done: a directory of its own in the user's state (XDG Base Directory, by which a path that is
 * relative does not count). Null where the environment names no home.
 */
export function stateDirectoryOf({ XDG_STATE_HOME, HOME }: Environment): string | null {
  const ofUser = HOME && isAbsolute(HOME) ? join(HOME, '.local/state') : null;
  const state = XDG_STATE_HOME && isAbsolute(XDG_STATE_HOME) ? XDG_STATE_HOME : ofUser;
  return state && join(state, 'nixos-rebuild-test');
}
