import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isDirectory, makeDirectory } from '../system/disk/make-directory.js';
import { ToolError, usageError } from '../system/errors.js';
import { systemFault, systemReason } from '../system/system-fault.js';
import { buildName } from './build-name.js';
import { buildState } from './build-state.js';
import type { Build } from './metadata.js';
import { type CleanResult, cleanBuilds } from './retention.js';
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
  /** Creates a uniquely named directory (safe in parallel) for a build that starts at `now`; its absolute path. */
  create(now: Date): Promise<string>;
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
    create: (now) => createBuild(dir, now),
    clean: ({ keepLast, dryRun }) => cleanBuilds(dir, keepLast, dryRun === true),
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

async function createBuild(dir: string, now: Date): Promise<string> {
  try {
    if (!(await isDirectory(dir))) await makeOutputDirectory(dir);
    for (let turn = 1; ; turn += 1) {
      const path = join(dir, buildName(now, turn));
      // mkdir decides between parallel runs: it succeeds for one of them only.
      if (await isNewlyMade(path)) return path;
    }
  } catch (error) {
    const isMisnamed = misnaming.has((error as NodeJS.ErrnoException).code ?? '');
    throw new ToolError('output-dir', `cannot make a build's directory in ${dir}: ${systemReason(error)}`, {
      status: isMisnamed ? 2 : 3,
      hint: isMisnamed
        ? 'Name a directory that can be written with --output-dir.'
        : (systemFault(error)?.hint ?? 'Name another directory with --output-dir.'),
      cause: error,
    });
  }
}

/** Makes the directory of builds, which git ignores: recordings are not to be committed along with other new files. */
async function makeOutputDirectory(dir: string): Promise<void> {
  await makeDirectory(dir);
  // Another run may have made it at the same time; a build can be kept without it.
  await writeFile(join(dir, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => {});
}

/** What a path that no build can be in is refused with; anything else is a fault of the machine. */
const misnaming = new Set([
  'EACCES',
  'EEXIST',
  'EINVAL',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'EPERM',
  'EROFS',
]);

/** Makes the directory. False where something of that name exists already. */
async function isNewlyMade(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
