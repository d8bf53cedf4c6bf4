import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';

/**
 * The bytes of a file of at most `mostSize` bytes, by an absolute path without a symbolic link; null for anything else, such
 * as a FIFO, whose reading may never end.
 */
export async function regularFile(path: string, mostSize: number): Promise<Buffer | null> {
  try {
    // A directory on the way may have become a link since it was listed.
    if ((await realpath(path)) !== path) return null;
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const stats = await handle.stat();
      return stats.isFile() && stats.size <= mostSize ? await handle.readFile() : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
