import { lstat, mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeDirectory } from '../system/disk/make-directory.js';
import { messageOf, ToolError, usageError } from '../system/errors.js';
import { buildName, isBuildName } from './build-name.js';
import { type BuildState, buildState } from './build-state.js';
import type { Build } from './metadata.js';
import { reasonToKeep, removeBuild, sweepCondemned } from './retention.js';
import type { RunningMark } from './running.js';

/** The directory that holds builds (`--output-dir`). It need not exist before `create`. */
export interface Builds {
  /** Absolute path. */
  readonly dir: string;
  /**
   * Builds, newest first. Running ones (`running: true`) come only when asked for. Each directory
   * that looks like a build and is of no use is left out with a sentence in `notes`.
   */
  list(options?: { running?: boolean }): Promise<{ builds: Build[]; notes: string[] }>;
  /** A build by its name or path, or the newest finished one. Throws a usage error where it is missing. */
  find(name?: string): Promise<Build>;
  /** Makes the directory of a build that starts at `now`, nobody else's even in parallel; its absolute path. */
  create(now: Date): Promise<string>;
  /**
   * Deletes all but the `keepLast` newest finished builds that carry our names. `removed` and
   * `kept` are absolute paths, newest first; `dryRun` only tells.
   */
  clean(options: { keepLast: number; dryRun?: boolean }): Promise<CleanResult>;
  /** What killed recorders left, for `finish` to complete. */
  unfinished(): Promise<{ dir: string; mark: RunningMark }[]>;
}
export type CleanResult = { removed: string[]; kept: string[]; notes: string[] };

/** Opens the directory of builds; nothing is read or made yet. `outputDir` may be relative. */
export function openBuilds(outputDir: string): Builds {
  const dir = resolve(outputDir);
  return {
    dir,
    list: (options) => listBuilds(dir, options?.running === true),
    find: (name) => (name === undefined ? newestBuild(dir) : findBuild(dir, name)),
    create: (now) => createBuild(dir, now),
    clean: ({ keepLast, dryRun }) => cleanBuilds(dir, keepLast, dryRun === true),
    unfinished: () => unfinishedBuilds(dir),
  };
}

/** Throws a usage error (`no-builds`) where `dir` is no directory, for what only reads builds. */
export async function requireBuildsDirectory(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null);
  if (found?.isDirectory()) return;
  throw usageError(
    'no-builds',
    `${dir} is not a directory of builds`,
    'Record one first, or name another with --output-dir.',
  );
}

type Entry = { name: string; dir: string; state: BuildState };

async function listBuilds(dir: string, running: boolean): ReturnType<Builds['list']> {
  const builds: Build[] = [];
  const notes: string[] = [];
  for (const entry of await entries(dir)) {
    const { state, name } = entry;
    if (state.kind === 'finished' || (state.kind === 'running' && running)) builds.push(state.build);
    else if (state.kind === 'damaged') notes.push(`skipped ${name}: ${state.reason}`);
    else if (state.kind === 'interrupted')
      notes.push(`skipped ${name}: its recorder was killed; "nixos-rebuild-test finish" completes it`);
  }
  return { builds: builds.sort(newestFirst), notes };
}

async function newestBuild(dir: string): Promise<Build> {
  const newest = (await listBuilds(dir, false)).builds[0];
  if (newest) return newest;
  throw usageError(
    'no-build',
    `there are no builds in ${dir}`,
    'Record one with "run", or name --output-dir.',
  );
}

async function findBuild(dir: string, name: string): Promise<Build> {
  for (const path of [resolve(dir, name), resolve(name)]) {
    const state = await buildState(path);
    if (state.kind === 'finished' || state.kind === 'running') return state.build;
    if (state.kind === 'damaged') throw usageError('bad-metadata', state.reason);
    if (state.kind === 'interrupted')
      throw usageError(
        'unfinished-build',
        `the recorder of ${path} was killed before it could write the metadata`,
        `Complete it with "nixos-rebuild-test finish ${name}".`,
      );
  }
  throw usageError('no-build', `there is no build "${name}" in ${dir}`, 'list-builds shows what is there.');
}

async function createBuild(dir: string, now: Date): Promise<string> {
  try {
    await makeDirectory(dir);
    for (let turn = 1; ; turn += 1) {
      const path = join(dir, buildName(now, turn));
      // mkdir is what decides between parallel runs: it succeeds for one of them only.
      if (await made(path)) return path;
    }
  } catch (error) {
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    throw new ToolError('output-dir', `cannot make a build's directory in ${dir}: ${messageOf(error)}`, {
      status: full ? 3 : 2,
      hint: full ? 'Make room on that disk.' : 'Name a directory that can be written with --output-dir.',
      cause: error,
    });
  }
}

async function made(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function cleanBuilds(dir: string, keepLast: number, dryRun: boolean): Promise<CleanResult> {
  if (!Number.isInteger(keepLast) || keepLast < 0)
    throw usageError('bad-option', `the number of builds to keep must be 0 or more, not ${keepLast}`);
  const found = await entries(dir);
  const notes = found.flatMap(({ name, state }) => {
    const reason = isBuildName(name) ? reasonToKeep(name, state) : null;
    return reason === null ? [] : [`kept ${name}: ${reason}`];
  });
  const ours = found
    .flatMap(({ name, state }) =>
      state.kind === 'finished' && reasonToKeep(name, state) === null ? [state.build] : [],
    )
    .sort(newestFirst)
    .map((build) => build.dir);
  const [kept, surplus] = [ours.slice(0, keepLast), ours.slice(keepLast)];
  if (dryRun) return { removed: surplus, kept, notes };
  const removed: string[] = [];
  for (const path of surplus) {
    const problem = await removeBuild(path);
    if (problem === null) removed.push(path);
    else notes.push(`could not delete ${path}: ${problem}`);
  }
  return { removed, kept, notes: [...notes, ...(await sweepCondemned(dir))] };
}

async function unfinishedBuilds(dir: string): ReturnType<Builds['unfinished']> {
  return (await entries(dir)).flatMap(({ dir, state }) => {
    const mark = state.kind === 'interrupted' || state.kind === 'finished' ? state.mark : null;
    return mark === null ? [] : [{ dir, mark }];
  });
}

/** Every visible real directory in `dir` with what it is; none where `dir` does not exist. */
async function entries(dir: string): Promise<Entry[]> {
  const stats = await lstat(dir).catch(() => null);
  if (stats === null) return [];
  try {
    const found = await readdir(dir, { withFileTypes: true });
    const directories = found.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const result: Entry[] = [];
    // One after the other: a thousand builds open a file each, and that must not exhaust a limit.
    for (const { name } of directories) {
      const path = join(dir, name);
      result.push({ name, dir: path, state: await buildState(path) });
    }
    return result;
  } catch (error) {
    throw usageError('output-dir', `cannot read the builds in ${dir}: ${messageOf(error)}`);
  }
}

/** By the metadata's time; within the same instant, the higher suffix is the newer one. */
function newestFirst(a: Build, b: Build): number {
  return (
    Date.parse(b.metadata.timestamp) - Date.parse(a.metadata.timestamp) ||
    b.name.localeCompare(a.name, 'en', { numeric: true })
  );
}
