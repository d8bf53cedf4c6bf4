import { hostname, userInfo } from 'node:os';
import type { Environment } from './environment.js';

/** Who calls this program, for others: `user@machine`. */
export function callerName(env: Environment): string {
  return `${userName(env)}@${hostname()}`;
}

/** In a container, a user need not have a name. */
function userName(env: Environment): string {
  try {
    return userInfo().username;
  } catch {
    return env.USER || `uid-${process.getuid?.()}`;
  }
}
