import { join } from 'node:path';
import { fileNames } from '../../builds/files.js';
import type { Build } from '../../builds/metadata.js';
import { readRegularFile } from '../../system/disk/regular-file.js';

// A screen of 1000 by 1000 cells of four bytes each.
const largest = 4_000_000;

/** The lines of the redacted screen that the rebuild ended with; null where the build has none. */
export async function readFinalScreen({ dir }: Pick<Build, 'dir'>): Promise<string[] | null> {
  const text = await readRegularFile(join(dir, fileNames.screen), largest).catch(noFile);
  return text === null ? null : text.replace(/\n$/, '').split('\n');
}

/** Null for what cannot be opened; a disk that cannot be read is named in the report. */
function noFile(thrown: NodeJS.ErrnoException): null {
  if (thrown.syscall === 'open') return null;
  throw thrown;
}
