import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames, metadataFileName } from '../../builds/files.js';
import { readMetadata } from '../../builds/metadata-file.js';
import { usageError } from '../../system/errors.js';

/** A file to explain, and the rebuild's exit status where what is beside the file tells it. */
export type ExplainedFile = { path: string; exitCode: number | null };

const deepest = 16;

/**
 * The files that a path names: the file itself, the recording of a build's directory (its log where there is no
 * recording), or all files below any other directory, in the order of their names. Hidden files and symbolic links
 * within a directory are left out. A path that does not exist is returned as it is.
 * Throws a usage error for a directory without files.
 */
export async function explainedFiles(path: string, depth = 0): Promise<ExplainedFile[]> {
  const stat = await lstat(path).catch(() => null);
  if (!stat?.isDirectory() && depth === 0) return [{ path, exitCode: null }];
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const recording = [fileNames.cast, fileNames.log].find((name) => names.includes(name));
  if (recording) return [{ path: join(path, recording), exitCode: await exitCodeIn(path, names) }];
  const files: ExplainedFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isFile()) files.push({ path: join(path, entry.name), exitCode: null });
    else if (entry.isDirectory() && depth < deepest)
      files.push(...(await explainedFiles(join(path, entry.name), depth + 1)));
  }
  if (files.length === 0 && depth === 0)
    throw usageError('no-input', `${path} has no files`, 'Give a log, a cast, or a directory with some.');
  return files;
}

async function exitCodeIn(dir: string, names: readonly string[]): Promise<number | null> {
  if (!names.includes(metadataFileName)) return null;
  const metadata = await readMetadata(dir).catch(() => null);
  return metadata?.exit_code ?? null;
}
