import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

// O_NONBLOCK, because opening a FIFO would wait for a writer; O_NOFOLLOW, because a symlink may lead anywhere.
const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/**
 * The text of a file that may come from elsewhere; null where it is no regular file of at most `maxBytes`.
 * Throws the system's error where it cannot be opened (as a symlink cannot) or read.
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<string | null> {
  const file = await open(path, flags);
  try {
    const stats = await file.stat();
    return stats.isFile() && stats.size <= maxBytes ? await file.readFile('utf8') : null;
  } finally {
    await file.close();
  }
}
