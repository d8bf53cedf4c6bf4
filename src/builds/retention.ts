import { randomBytes } from 'node:crypto';
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf, usageError } from '../system/errors.js';
import { isBuildName } from './build-name.js';
import { type BuildState, buildState } from './build-state.js';
import { entriesIn, newestFirst } from './scan.js';

/** Absolute paths, newest first, and a sentence for each build that could not be deleted. */
export type CleanResult = { removed: string[]; kept: string[]; notes: string[] };

/** Renamed before deletion, so that a reader never sees a partly deleted build. */
const condemnedName = /^\.removing-(.+)-[0-9a-f]{12}$/;

/** Deletes all but the `keepLast` newest builds in `dir` that may be deleted. `dryRun` deletes nothing. */
export async function cleanBuilds(dir: string, keepLast: number, dryRun: boolean): Promise<CleanResult> {
  if (!Number.isInteger(keepLast) || keepLast < 0)
    throw usageError('bad-option', `the number of builds to keep must be 0 or more, not ${keepLast}`);
  const entries = await entriesIn(dir);
  const notes = entries.flatMap(({ name, state }) => {
    const reason = isBuildName(name) ? reasonToKeep(name, state) : null;
    return reason === null ? [] : [`kept ${name}: ${reason}`];
  });
  const deletable = entries
    .flatMap(({ name, state }) =>
      state.kind === 'finished' && reasonToKeep(name, state) === null ? [state.build] : [],
    )
    .sort(newestFirst)
    .map((build) => build.dir);
  const [kept, surplus] = [deletable.slice(0, keepLast), deletable.slice(keepLast)];
  if (dryRun) return { removed: surplus, kept, notes };
  const removed: string[] = [];
  for (const path of surplus) {
    const problem = await removeBuild(path);
    if (problem === null) removed.push(path);
    else notes.push(`could not delete ${path}: ${problem}`);
  }
  return { removed, kept, notes: [...notes, ...(await sweepCondemned(dir))] };
}

/**
 * Why a directory may not be deleted, as half a sentence, or null where it may: it must have a name that
 * `buildName` returns, be a real directory with valid metadata in it, and have no recorder, running or killed.
 */
function reasonToKeep(name: string, state: BuildState): string | null {
  if (state.kind === 'running') return 'it is still running';
  if (state.kind === 'interrupted') return 'it was interrupted and is not completed yet (run finish)';
  if (state.kind === 'damaged') return state.reason;
  if (state.kind === 'foreign') return 'it was not made by nixos-rebuild-test';
  if (state.marked) return 'its recorder was killed before it had tidied up (run finish)';
  return isBuildName(name) ? null : 'it does not have the name of a build';
}

/**
 * Deletes one build; symlinks in it are removed, not followed. Returns null, or what went wrong.
 * Safe beside other cleaners: the rename succeeds for one of them only.
 */
async function removeBuild(dir: string): Promise<string | null> {
  const condemned = join(dirname(dir), `.removing-${basename(dir)}-${randomBytes(6).toString('hex')}`);
  try {
    await rename(dir, condemned);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : messageOf(error);
  }
  // The directory may have been exchanged since it was checked, so what was moved is checked again.
  const reason = reasonToKeep(basename(dir), await buildState(condemned));
  if (reason !== null) {
    await rename(condemned, dir);
    return reason;
  }
  return rm(condemned, { recursive: true }).then(() => null, messageOf);
}

/** Deletes what a killed cleaner had already renamed. Returns a note for each failure. */
async function sweepCondemned(outputDir: string): Promise<string[]> {
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
