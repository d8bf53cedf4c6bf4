import { access, constants, lstat, readdir, rename, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { abandonedIn, processStamp, stampPattern } from '../system/proc/identity.js';
import { randomHex } from '../system/random.js';
import { systemReason } from '../system/system-fault.js';
import { isBuildName } from './build-name.js';
import { type BuildState, buildState } from './build-state.js';
import { metadataFileName } from './files.js';

/**
 * What became of a build that should be deleted. `gone`: something else took it away first. `kept`: it may not be
 * deleted, as it turned out. `failed`: the system refused it; the build is where it was.
 */
export type Removal =
  | { kind: 'removed' | 'gone' }
  | {
      kind: 'kept' | 'failed';
      reason: string;
      /** What was kept, where that is not the build under its own name. */
      name?: string;
    };

/**
 * A build is renamed before it is deleted, so that a reader never sees a part of one. The name says which build it
 * was and which process deletes it, so that other cleaners leave it alone as long as that one runs.
 */
const removingName = new RegExp(`^\\.removing-(.+?)-(?:${stampPattern}-)?[0-9a-f]{12}$`);

/**
 * Why a directory may not be deleted, as half a sentence, or null where it may: it must have a name that
 * `buildName` returns, be a real directory with valid metadata in it, and have no recorder, running or killed.
 */
export function reasonToKeep(name: string, state: BuildState): string | null {
  if (state.kind === 'running') return 'it is still running';
  if (state.kind === 'interrupted') return 'it was interrupted and is not completed yet (run finish)';
  if (state.kind === 'damaged') return state.reason;
  if (state.kind === 'foreign') return 'it holds no build';
  if (state.marked) return 'its recorder was killed before it had tidied up (run finish)';
  return isBuildName(name) ? null : 'it does not have the name of a build';
}

/** Deletes one build; symlinks in it are removed, not followed. Never throws. */
export async function removeBuild(dir: string): Promise<Removal> {
  try {
    await checkDeletable(dir);
    const removing = join(dirname(dir), await newRemovingName(basename(dir)));
    await rename(dir, removing);
    return await removeRenamed(removing, dir);
  } catch (thrown) {
    if (await isGone(dir)) return { kind: 'gone' };
    return { kind: 'failed', reason: systemReason(thrown) };
  }
}

/** A build that a killed cleaner had renamed: its directory, and where it was. */
export type LeftBuild = { dir: string; original: string };

/** What cleaners that do not run any more left in a directory of builds. */
export async function leftByCleaners(outputDir: string): Promise<LeftBuild[]> {
  const left: LeftBuild[] = [];
  for (const [name, original = ''] of await abandonedIn(outputDir, removingName)) {
    if (!isBuildName(original)) continue;
    const dir = join(outputDir, name);
    const stats = await lstat(dir).catch(() => null);
    if (stats?.isDirectory()) left.push({ dir, original: join(outputDir, original) });
  }
  return left;
}

/**
 * Deletes a build that was renamed to `removing`, or gives it back its name `dir` where it must not or cannot be
 * deleted. Never throws.
 */
export async function removeRenamed(removing: string, dir: string): Promise<Removal> {
  // It may have been exchanged since it was looked at, so what was renamed is looked at again.
  const state = await buildState(removing);
  const reason = reasonToKeep(basename(dir), state);
  try {
    if (reason === null) await deleteBuild(removing);
    // A cleaner that was killed at the very end leaves an empty directory.
    else if (state.kind === 'foreign') await rmdir(removing);
    else return await giveBack(removing, dir, { kind: 'kept', reason });
    return { kind: 'removed' };
  } catch (thrown) {
    if (await isGone(removing)) return { kind: 'gone' };
    if (state.kind === 'foreign')
      return {
        kind: 'kept',
        name: basename(removing),
        reason: 'it holds no build; delete it by hand if you do not need it',
      };
    return giveBack(removing, dir, { kind: 'failed', reason: systemReason(thrown) });
  }
}

/** The metadata comes last, so that a build that cannot be deleted whole is still one. */
async function deleteBuild(dir: string): Promise<void> {
  await deleteEntries(dir, (name) => name !== metadataFileName);
  await deleteEntries(dir);
  await rmdir(dir);
}

/** Node's own recursive removal reports another error than the system's where a file cannot be deleted. */
async function deleteEntries(dir: string, isWanted: (name: string) => boolean = () => true): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (!isWanted(entry.name)) continue;
    if (!entry.isDirectory()) await unlink(path);
    else {
      await deleteEntries(path);
      await rmdir(path);
    }
  }
}

async function giveBack(removing: string, dir: string, removal: Removal & { reason: string }) {
  try {
    if (!(await isGone(dir))) return { ...removal, reason: `${removal.reason}; it is in ${removing} now` };
    await rename(removing, dir);
    return removal;
  } catch (thrown) {
    if (await isGone(removing)) return { kind: 'gone' } as const;
    return { ...removal, reason: `${removal.reason}; it is in ${removing}: ${systemReason(thrown)}` };
  }
}

/** Throws where a directory of the build may not be changed: better than to find out with half of it deleted. */
async function checkDeletable(dir: string): Promise<void> {
  await access(dir, constants.W_OK | constants.X_OK);
  for (const entry of await readdir(dir, { withFileTypes: true }))
    if (entry.isDirectory()) await checkDeletable(join(dir, entry.name));
}

async function newRemovingName(name: string): Promise<string> {
  return `.removing-${name}-${await processStamp()}-${randomHex(6)}`;
}

async function isGone(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    (thrown: NodeJS.ErrnoException) => thrown.code === 'ENOENT',
  );
}
