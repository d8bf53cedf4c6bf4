import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ToolError } from '../errors.js';
import { randomHex } from '../random.js';
import { systemFault, systemReason } from '../system-fault.js';

/**
 * Writes a whole file so that readers see the old content or the new, never a part of it, even when
 * the machine dies in between. Throws a ToolError (`cannot-write`), and leaves nothing behind then.
 */
export async function writeFileAtomic(path: string, content: string): Promise<void> {
  // In the same directory, since a rename is atomic only within one file system.
  const temporary = join(dirname(path), `.${basename(path)}.${randomHex(6)}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw unwritable(path, error);
  }
}

/** Names the file itself rather than the temporary one. */
function unwritable(path: string, error: unknown): unknown {
  const fault = systemFault(error);
  if (fault === null) return error;
  // The file itself need not exist, so it is its directory that is missing.
  const isDirectoryGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
  const why = isDirectoryGone
    ? `the directory ${dirname(path)} does not exist any more`
    : systemReason(error);
  return new ToolError('cannot-write', `cannot write ${path}: ${why}`, { hint: fault.hint, cause: error });
}
