import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames } from '../../builds/files.js';
import type { Build } from '../../builds/metadata.js';

// A screen of 1000 by 1000 cells of four bytes each.
const largest = 4_000_000;
// A link could lead out of the directory, to a file that must not be published; a pipe would wait for a writer.
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The lines of the redacted screen that the rebuild ended with; null where the build has none. */
export async function readFinalScreen({ dir }: Pick<Build, 'dir'>): Promise<string[] | null> {
  const file = await open(join(dir, fileNames.screen), flags).catch(() => null);
  if (file === null) return null;
  try {
    const stat = await file.stat();
    if (!stat.isFile() || stat.size > largest) return null;
    return (await file.readFile('utf8')).replace(/\n$/, '').split('\n');
  } finally {
    await file.close();
  }
}
