import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import type { SourceFile } from '../cause/place.js';
import { regularFile } from './regular-file.js';
import { gitIn } from './revision.js';

const mostFiles = 5000;
const largestFile = 1024 * 1024;
const mostBytes = 32 * 1024 * 1024;

/**
 * The `.nix` files of a checkout that git knows, at most 5,000 of them and 32 MiB. Empty outside a git tree. What is
 * not a regular file below `root`, reached without a symbolic link, is left out, and so is one of more than 1 MiB.
 */
export async function nixSources(root: string, env: Environment): Promise<SourceFile[]> {
  const listed = await gitIn(root, env)('-c', 'core.fsmonitor=false', 'ls-files', '-z', '--', '*.nix');
  const files = [...new Set((listed ?? '').split('\0'))].filter((file) => file !== '').slice(0, mostFiles);
  const top = await realpath(root).catch(() => root);
  const sources: SourceFile[] = [];
  let left = mostBytes;
  for (const file of files) {
    const bytes = await regularFile(join(top, file), Math.min(largestFile, left));
    if (bytes === null) continue;
    left -= bytes.length;
    sources.push({ file, text: bytes.toString('utf8') });
  }
  return sources;
}
