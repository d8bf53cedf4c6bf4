import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.js';
import { usageError } from './errors.js';
import { stateDirectoryOf } from './state-directory.js';

/**
 * Where records of one kind about a directory are kept. `what` is kept there, in words for a person. Throws a usage error
 * (`no-home`) where the environment names no home.
 */
export function recordsDirectory(kind: string, directory: string, what: string, env: Environment): string {
  const state = stateDirectoryOf({ ...env, HOME: env.HOME || homedir() });
  if (state !== null)
    return join(state, kind, createHash('sha256').update(directory).digest('hex').slice(0, 16));
  throw usageError(
    'no-home',
    `HOME is "${env.HOME}", and no absolute path`,
    `${what} below it. XDG_STATE_HOME names another place, as an absolute path.`,
  );
}
