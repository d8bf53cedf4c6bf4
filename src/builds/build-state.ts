import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { messageOf } from '../system/errors.js';
import { isProcessAlive } from '../system/proc/identity.js';
import { metadataFileName, runningFileName } from './files.js';
import type { Build } from './metadata.js';
import { readMetadata } from './metadata-file.js';
import { type RunningMark, readRunning } from './running.js';

/**
 * What a directory is:
 * - `finished`: its metadata is written. `marked` tells that a running.json still lies beside it.
 * - `running`: its recorder is at work; the metadata is provisional.
 * - `interrupted`: its recorder was killed before it could write the metadata.
 * - `damaged`: it has files of those names, which cannot be used.
 * - `foreign`: it is nothing of ours.
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
  const mark = await attempt(join(dir, runningFileName), () => readRunning(dir));
  if (mark.value && (await isProcessAlive(mark.value)))
    return {
      kind: 'running',
      mark: mark.value,
      build: { dir, name, metadata: mark.value.metadata, running: true },
    };
  const metadata = await attempt(join(dir, metadataFileName), () => readMetadata(dir));
  if (metadata.value)
    return {
      kind: 'finished',
      build: { dir, name, metadata: metadata.value },
      marked: mark.exists,
      mark: mark.value,
    };
  if (mark.value) return { kind: 'interrupted', mark: mark.value };
  const reason = metadata.reason ?? mark.reason;
  return reason === null ? { kind: 'foreign' } : { kind: 'damaged', reason };
}

type Attempt<T> = { exists: boolean; value: T | null; reason: string | null };

async function attempt<T>(path: string, read: () => Promise<T>): Promise<Attempt<T>> {
  const exists = await lstat(path).then(
    () => true,
    () => false,
  );
  if (!exists) return { exists, value: null, reason: null };
  try {
    return { exists, value: await read(), reason: null };
  } catch (error) {
    return { exists, value: null, reason: messageOf(error) };
  }
}
