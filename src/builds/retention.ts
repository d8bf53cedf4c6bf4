import { basename } from 'node:path';
import { messageOf, usageError } from '../system/errors.js';
import { isBuildName } from './build-name.js';
import { leftByCleaners, type Removal, reasonToKeep, removeBuild, removeRenamed } from './removal.js';
import { entriesIn, newestFirst } from './scan.js';

/**
 * Absolute paths, newest first: what this call removed, what is kept, and what the system refused to delete; and a
 * sentence for each directory that could not be deleted, or only looks like a build.
 */
export type CleanResult = { removed: string[]; kept: string[]; failed: string[]; notes: string[] };

/**
 * Deletes all but the `keepLast` newest builds in `dir` that may be deleted. `dryRun` deletes nothing. Several may run
 * at once, beside rebuilds, whose builds are named unless `namesRunning` is false. Throws a usage error where `dir` cannot be read.
 */
export async function cleanBuilds(
  dir: string,
  keepLast: number,
  { dryRun = false, namesRunning = true }: { dryRun?: boolean; namesRunning?: boolean } = {},
): Promise<CleanResult> {
  if (!Number.isInteger(keepLast) || keepLast < 0)
    throw usageError('bad-option', `the number of builds to keep must be 0 or more, not ${keepLast}`);
  const entries = await entriesIn(dir);
  const notes = entries.flatMap(({ name, state }) => {
    if (state.kind === 'running' && !namesRunning) return [];
    const isBuild = isBuildName(name) && state.kind !== 'foreign';
    const reason = isBuild ? reasonToKeep(name, state) : null;
    return reason === null ? [] : [`kept ${name}: ${reason}`];
  });
  const deletable = entries
    .flatMap(({ name, state }) =>
      state.kind === 'finished' && reasonToKeep(name, state) === null ? [state.build] : [],
    )
    .sort(newestFirst)
    .map((build) => build.dir);
  const [kept, surplus] = [deletable.slice(0, keepLast), deletable.slice(keepLast)];
  if (dryRun) return { removed: surplus, kept, failed: [], notes };
  const result: CleanResult = { removed: [], kept, failed: [], notes };
  for (const path of surplus) {
    const removal = await removeBuild(path);
    if (removal.kind === 'removed') result.removed.push(path);
    count(removal, path, result);
  }
  // A build that a killed cleaner had taken was removed for every reader already.
  for (const left of await leftByCleaners(dir))
    count(await removeRenamed(left.dir, left.original), left.original, result);
  return result;
}

function count(removal: Removal, path: string, { failed, notes }: CleanResult): void {
  if (removal.kind === 'kept') notes.push(`kept ${removal.name ?? basename(path)}: ${removal.reason}`);
  if (removal.kind !== 'failed') return;
  failed.push(path);
  notes.push(`could not delete ${path}: ${removal.reason}`);
}

/** Deletes old builds after a rebuild, whose result does not depend on it. Returns sentences; never throws. */
export async function keepNewestBuilds(dir: string, keepLast: number): Promise<string[]> {
  try {
    return (await cleanBuilds(dir, keepLast, { namesRunning: false })).notes;
  } catch (thrown) {
    return [`old builds were not deleted: ${messageOf(thrown)}`];
  }
}
