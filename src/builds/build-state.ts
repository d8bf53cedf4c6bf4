import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '../system/errors.js';
import { isProcessAlive } from '../system/proc/identity.js';
import { systemReason } from '../system/system-fault.js';
import { isBuildName } from './build-name.js';
import { metadataFileName, runningFileName } from './files.js';
import type { Build } from './metadata.js';
import { readMetadata } from './metadata-file.js';
import { type RunningMark, readRunning } from './running.js';

/**
 * What a directory is:
 * - `finished`: its metadata is written. `marked` is true where a running.json is still beside it, and `mark` is what
 *   that holds, null where it cannot be read.
 * - `running`: its recorder is at work; the metadata is provisional.
 * - `interrupted`: its recorder was killed before it could write the metadata.
 * - `damaged`: it has files of those names, which cannot be used.
 * - `foreign`: it is not a build.
 */
export type BuildState =
  | { kind: 'finished'; build: Build; marked: boolean; mark: RunningMark | null }
  | { kind: 'running'; build: Build; mark: RunningMark }
  | { kind: 'interrupted'; mark: RunningMark }
  | { kind: 'damaged'; reason: string }
  | { kind: 'foreign' };

/** Looks at the directory `dir` (absolute). A symlink is foreign, wherever it leads. */
export async function buildState(dir: string): Promise<BuildState> {
  const stats = await lstat(dir).catch(() => null);
  if (!stats?.isDirectory()) return { kind: 'foreign' };
  const name = basename(dir);
  const mark = await readIfPresent(join(dir, runningFileName), () => readRunning(dir));
  if (mark.value && (await isProcessAlive(mark.value)))
    return {
      kind: 'running',
      mark: mark.value,
      build: { dir, name, metadata: mark.value.metadata, running: true },
    };
  const metadata = await readIfPresent(join(dir, metadataFileName), () => readMetadata(dir));
  if (metadata.value)
    return {
      kind: 'finished',
      build: { dir, name, metadata: metadata.value },
      marked: mark.isPresent,
      mark: mark.value,
    };
  if (mark.value) return { kind: 'interrupted', mark: mark.value };
  const problem = metadata.problem ?? mark.problem;
  return problem === null ? { kind: 'foreign' } : { kind: 'damaged', reason: problem };
}

/** A file's value, or why it could not be read; neither where there is no such file. */
type FileRead<T> = { isPresent: boolean; value: T | null; problem: string | null };

async function readIfPresent<T>(path: string, read: () => Promise<T>): Promise<FileRead<T>> {
  try {
    await lstat(path);
  } catch (error) {
    // A directory into which this user may not look is no build that can be used, whatever it holds.
    const isHidden =
      (error as NodeJS.ErrnoException).code !== 'ENOENT' && isBuildName(basename(dirname(path)));
    return {
      isPresent: false,
      value: null,
      problem: isHidden ? `cannot look into it: ${systemReason(error)}` : null,
    };
  }
  try {
    return { isPresent: true, value: await read(), problem: null };
  } catch (error) {
    return { isPresent: true, value: null, problem: messageOf(error) };
  }
}
