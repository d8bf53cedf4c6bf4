import { resolve } from 'node:path';
import { isDirectory } from '../system/disk/make-directory.js';
import { usageError } from '../system/errors.js';
import { buildState } from './build-state.js';
import { createBuild } from './create-build.js';
import type { Build } from './metadata.js';
import { type CleanResult, cleanBuilds } from './retention.js';
import type { RunningMark } from './running.js';
import { type BuildsScan, newestFirst, scanBuilds, type UnfinishedBuild } from './scan.js';

/** The directory that holds builds (`--output-dir`). It need not exist before `create`. */
export interface Builds {
  /** Absolute path. */
  readonly dir: string;
  /** Reads the directory once. Everything below but `create` and `clean` is a part of it. */
  scan(): Promise<BuildsScan>;
  /**
   * Finished builds, newest first, with the running ones (`running: true`) where asked for. Each directory
   * that looks like a build and cannot be used is left out with a sentence in `notes`.
   */
  list(options?: { running?: boolean }): Promise<{ builds: Build[]; notes: string[] }>;
  /** A build by its name or path, or the newest finished one. Throws a usage error where it is missing. */
  find(name?: string): Promise<Build>;
  /**
   * Creates a uniquely named directory (safe in parallel) with its mark, for a build that starts at `now`; its
   * absolute path.
   */
  create(now: Date, mark: RunningMark): Promise<string>;
  /**
   * Deletes all but the `keepLast` newest finished builds whose directories still have the names that
   * `create` gave them. `removed`, `kept` and `failed` (what the system refused to delete) are absolute paths,
   * newest first. `dryRun` deletes nothing.
   */
  clean(options: { keepLast: number; dryRun?: boolean }): Promise<CleanResult>;
  /** What killed recorders left, for `finish` to complete. */
  unfinished(): Promise<UnfinishedBuild[]>;
}

/** Opens a directory of builds; nothing is read or made yet. `outputDir` may be relative. */
export function openBuilds(outputDir: string): Builds {
  const dir = resolve(outputDir);
  return {
    dir,
    scan: () => scanBuilds(dir),
    list: async ({ running = false } = {}) => {
      const scan = await scanBuilds(dir);
      const builds = running ? [...scan.finished, ...scan.running].sort(newestFirst) : scan.finished;
      return { builds, notes: scan.notes };
    },
    find: (name) => (name === undefined ? newestBuild(dir) : namedBuild(dir, name)),
    create: (now, mark) => createBuild(dir, now, mark),
    clean: ({ keepLast, dryRun }) => cleanBuilds(dir, keepLast, { dryRun: dryRun === true }),
    unfinished: async () => (await scanBuilds(dir)).unfinished,
  };
}

/** Throws a usage error (`no-builds`) unless `dir` is an existing directory. */
export async function requireBuildsDirectory(dir: string): Promise<void> {
  if (await isDirectory(dir)) return;
  throw usageError('no-builds', noBuilds(dir), 'Record one first, or name another with --output-dir.');
}

/** The one wording for a directory of builds that is missing or is a file. */
function noBuilds(dir: string): string {
  return `${dir} is not a directory of builds`;
}

const recordOne = 'Record one with "run", or name another directory with --output-dir.';

async function newestBuild(dir: string): Promise<Build> {
  await requireBuildsDirectory(dir);
  const [newest] = (await scanBuilds(dir)).finished;
  if (newest) return newest;
  throw usageError('no-build', `there are no builds in ${dir}`, recordOne);
}

async function namedBuild(dir: string, name: string): Promise<Build> {
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
  if (!(await isDirectory(dir)))
    throw usageError('no-builds', `there is no build "${name}": ${noBuilds(dir)}`, recordOne);
  throw usageError('no-build', `there is no build "${name}" in ${dir}`, 'See "list-builds".');
}
