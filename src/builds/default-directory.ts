import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copiedFlakeDir } from '../nix/flake/copied.js';
import type { Environment } from '../system/environment.js';
import { stateDirectoryOf } from '../system/state-directory.js';
import { defaultOutputDir } from './files.js';

/**
 * The directory of builds for rebuilds that run in `cwd`, where none is named. With a `flake` that Nix copies into its
 * store with everything in its directory, builds there would be copied too, and change the system each time: then it is
 * outside, in the user's directory for state (`$XDG_STATE_HOME`), one for each `cwd`. Null for no flake. Absolute.
 */
export function directoryForBuilds(flake: string | null, cwd: string, env: Environment): string {
  const here = join(cwd, defaultOutputDir);
  if (flake === null || copiedFlakeDir(flake, cwd, here) === null) return here;
  const outside = outsideDirectory(cwd, env);
  return outside !== null && copiedFlakeDir(flake, cwd, outside) === null ? outside : here;
}

/** The directory in which builds of rebuilds that ran in `cwd` are looked for, where none is named. Absolute. */
export function directoryOfBuilds(cwd: string, env: Environment): string {
  const meant = directoryForBuilds(existsSync(join(cwd, 'flake.nix')) ? '.' : null, cwd, env);
  for (const dir of [meant, join(cwd, defaultOutputDir)]) if (existsSync(dir)) return dir;
  const outside = outsideDirectory(cwd, env);
  return outside !== null && existsSync(outside) ? outside : meant;
}

/** Null where the user has no home. */
function outsideDirectory(cwd: string, env: Environment): string | null {
  const state = stateDirectoryOf(env);
  // Loaded where it is needed: it takes milliseconds of every start.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 12);
  return state && join(state, `${basename(cwd) || 'root'}-${hash}`);
}
