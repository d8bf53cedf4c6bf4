import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDirectory, makeDirectory } from '../system/disk/make-directory.js';
import { ToolError } from '../system/errors.js';
import { abandonedIn, processStamp, stampPattern } from '../system/proc/identity.js';
import { randomHex } from '../system/random.js';
import { systemFault, systemReason } from '../system/system-fault.js';
import { buildName } from './build-name.js';
import { type RunningMark, writeRunning } from './running.js';

/** A build's directory until it has its mark. The name says which process makes it. */
const startingName = new RegExp(`^\\.starting-${stampPattern}-[0-9a-f]{12}$`);

/**
 * Makes a build's directory, which has its mark from the first moment on: a recorder that is killed leaves nothing that
 * `finish` does not know. Returns its absolute path. Throws a `ToolError` (`output-dir`).
 */
export async function createBuild(dir: string, now: Date, mark: RunningMark): Promise<string> {
  try {
    if (!(await isDirectory(dir))) await makeOutputDirectory(dir);
    const starting = join(dir, await newStartingName());
    await mkdir(starting);
    try {
      await writeRunning(starting, mark);
      for (let turn = 1; ; turn += 1) {
        const path = join(dir, buildName(now, turn));
        // Renaming decides between parallel runs: it succeeds for one of them only.
        if (await isRenamed(starting, path)) return path;
      }
    } catch (error) {
      await rm(starting, { recursive: true, force: true });
      throw error;
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

/** Removes what recorders left that were killed before their build's directory had its name. */
export async function removeAbandonedStarts(dir: string): Promise<void> {
  for (const [name] of await abandonedIn(dir, startingName))
    await rm(join(dir, name), { recursive: true, force: true });
}

async function newStartingName(): Promise<string> {
  return `.starting-${await processStamp()}-${randomHex(6)}`;
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

/** Renames the directory. False where something of that name exists already. */
async function isRenamed(from: string, to: string): Promise<boolean> {
  // An empty directory would be replaced, which is somebody else's.
  if ((await lstat(to).catch(() => null)) !== null) return false;
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
