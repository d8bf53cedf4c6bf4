import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, usageError } from '../system/errors.js';
import { type BuildState, buildState } from './build-state.js';
import type { Build } from './metadata.js';
import type { RunningMark } from './running.js';

/** A build whose recorder was killed, with the mark that the recorder wrote. */
export type UnfinishedBuild = { dir: string; mark: RunningMark };

/** Everything in a directory of builds, from one reading of it. Builds are newest first. */
export type BuildsScan = {
  finished: Build[];
  /** Being recorded at this moment; their metadata is provisional (`running: true`). */
  running: Build[];
  /** For `finish` to complete. A build whose metadata was already written is in `finished` as well. */
  unfinished: UnfinishedBuild[];
  /** One sentence for each directory that looks like a build but is in neither list of builds. */
  notes: string[];
};

export type DirectoryEntry = { name: string; dir: string; state: BuildState };

/** Reads a directory of builds (absolute) once. Empty where it does not exist. */
export async function scanBuilds(dir: string): Promise<BuildsScan> {
  const scan: BuildsScan = { finished: [], running: [], unfinished: [], notes: [] };
  for (const { name, dir: path, state } of await entriesIn(dir)) {
    if (state.kind === 'finished') scan.finished.push(state.build);
    else if (state.kind === 'running') scan.running.push(state.build);
    else if (state.kind === 'damaged') scan.notes.push(`skipped ${name}: ${state.reason}`);
    else if (state.kind === 'interrupted')
      scan.notes.push(`skipped ${name}: its recorder was killed; "nixos-rebuild-test finish" completes it`);
    if ((state.kind === 'finished' || state.kind === 'interrupted') && state.mark !== null)
      scan.unfinished.push({ dir: path, mark: state.mark });
  }
  scan.finished.sort(newestFirst);
  scan.running.sort(newestFirst);
  return scan;
}

/** Every visible real directory in `dir` with what it is; none where `dir` does not exist. */
export async function entriesIn(dir: string): Promise<DirectoryEntry[]> {
  if ((await lstat(dir).catch(() => null)) === null) return [];
  try {
    const found = await readdir(dir, { withFileTypes: true });
    const directories = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const entries: DirectoryEntry[] = [];
    // One after the other: a thousand builds open a file each, and that must not exhaust a limit.
    for (const { name } of directories) {
      const path = join(dir, name);
      const state = await buildState(path);
      // A cleaner may take a build away while it is looked at: it is no build then, nor anything to speak of.
      if ((await lstat(path).catch(() => null)) !== null) entries.push({ name, dir: path, state });
    }
    return entries;
  } catch (error) {
    throw usageError('output-dir', `cannot read the builds in ${dir}: ${messageOf(error)}`);
  }
}

/** By the metadata's time; within the same instant, the higher suffix is the newer one. */
export function newestFirst(a: Build, b: Build): number {
  return (
    Date.parse(b.metadata.timestamp) - Date.parse(a.metadata.timestamp) ||
    b.name.localeCompare(a.name, 'en', { numeric: true })
  );
}
