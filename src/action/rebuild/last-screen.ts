import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames } from '../../builds/files.js';
import type { Build } from '../../builds/metadata.js';

/** The lines of the screen that a build's recording ends with, masked; null without one. */
export async function readLastScreen({ dir }: Build): Promise<string[] | null> {
  try {
    return (await readFile(join(dir, fileNames.screen), 'utf8')).replace(/\n$/, '').split('\n');
  } catch {
    return null;
  }
}
