import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { repositoryAround } from '../../system/git/repository.js';

const mostFiles = 20_000;
const mostBytes = 512 * 1024 ** 2;
const listMs = 60_000;

/**
 * The root of the files that a flake is evaluated from, and their names relative to it: of a git tree what git knows, else all of
 * the directory. `isPath` is a flake that is a path and not a git tree. Throws a `ToolError` (`large-config`).
 */
export async function configFiles(
  directory: string,
  { isPath, env, signal }: { isPath: boolean; env: Environment; signal?: AbortSignal | undefined },
): Promise<{ root: string; files: string[] }> {
  const repository = isPath ? null : await repositoryAround(directory, { env, ...(signal && { signal }) });
  if (repository === null) return { root: directory, files: await filesBelow(directory) };
  const files = await repository.paths(['-c', 'core.fsmonitor=false', 'ls-files', '-z'], {
    timeoutMs: listMs,
  });
  return { root: repository.directory, files: [...new Set(files)] };
}

/** Copies files and links, as they are, into an empty directory; one that is gone is left out. Throws a `ToolError` (`large-config`). */
export async function copyFiles(
  { root, files }: { root: string; files: readonly string[] },
  to: string,
): Promise<void> {
  requireFew(files.length);
  let bytes = 0;
  for (const file of files) {
    const source = join(root, file);
    const target = join(to, file);
    const stats = await lstat(source).catch(() => null);
    if (stats === null || !(stats.isFile() || stats.isSymbolicLink())) continue;
    bytes += stats.size;
    if (bytes > mostBytes) throw large(`more than ${mostBytes / 1024 ** 2} MiB`);
    await mkdir(dirname(target), { recursive: true });
    if (stats.isSymbolicLink()) await symlink(await readlink(source), target);
    else await copyFile(source, target, constants.COPYFILE_FICLONE);
  }
}

async function filesBelow(root: string): Promise<string[]> {
  const found: string[] = [];
  const directories = [''];
  for (const directory of directories)
    for (const entry of await readdir(join(root, directory), { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') directories.push(path);
      else if (!entry.isDirectory()) found.push(path);
      requireFew(found.length + directories.length);
    }
  return found;
}

function requireFew(count: number): void {
  if (count > mostFiles) throw large(`more than ${mostFiles} files`);
}

function large(what: string): ToolError {
  return new ToolError('large-config', `the configuration has ${what}, and is not copied`);
}
