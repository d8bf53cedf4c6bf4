import { randomBytes } from 'node:crypto';
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '../system/errors.js';
import { isBuildName } from './build-name.js';
import { type BuildState, buildState } from './build-state.js';

/** A build's directory on its way out: renamed first, so that nobody meets half a build. */
const condemnedName = /^\.removing-(.+)-[0-9a-f]{12}$/;

/**
 * Why the directory may not be deleted, as half a sentence, or null when it may: it must carry one
 * of our names, be a real directory with our metadata in it, and have no recorder, dead or alive.
 */
export function reasonToKeep(name: string, state: BuildState): string | null {
  if (state.kind === 'running') return 'it is still running';
  if (state.kind === 'interrupted') return 'it was interrupted and is not completed yet (run finish)';
  if (state.kind === 'damaged') return state.reason;
  if (state.kind === 'foreign') return 'it was not made by nixos-rebuild-test';
  if (state.marked) return 'its recorder left it in disorder (run finish)';
  return isBuildName(name) ? null : 'it does not carry the name of a build';
}

/**
 * Deletes one build; symlinks in it are removed, not followed. Gives null, or what went wrong.
 * Safe beside other cleaners: the rename succeeds for one of them only.
 */
export async function removeBuild(dir: string): Promise<string | null> {
  const condemned = join(dirname(dir), `.removing-${basename(dir)}-${randomBytes(6).toString('hex')}`);
  try {
    await rename(dir, condemned);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : messageOf(error);
  }
  // What was looked at may have been exchanged since; what was moved is looked at once more.
  const reason = reasonToKeep(basename(dir), await buildState(condemned));
  if (reason !== null) {
    await rename(condemned, dir);
    return reason;
  }
  return rm(condemned, { recursive: true }).then(() => null, messageOf);
}

/** Deletes what a killed cleaner had already renamed. Gives a note for each failure. */
export async function sweepCondemned(outputDir: string): Promise<string[]> {
  const notes: string[] = [];
  for (const name of await readdir(outputDir).catch(() => [])) {
    const original = condemnedName.exec(name)?.[1];
    if (original === undefined || !isBuildName(original)) continue;
    const path = join(outputDir, name);
    const stats = await lstat(path).catch(() => null);
    if (!stats?.isDirectory()) continue;
    await rm(path, { recursive: true, force: true }).catch((error: unknown) => {
      notes.push(`could not delete ${path}: ${messageOf(error)}`);
    });
  }
  return notes;
}
