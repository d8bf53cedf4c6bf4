import { realpath, statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { randomHex } from '../../system/random.js';
import { swapDirectoryPrefix } from '../take-back/swap.js';

/** Where a swap file can be made: a directory that is not there yet, and how large it may be, in bytes. */
export type SwapPlace = { directory: string; bytes: number };

const gibibyte = 1024 ** 3;
const mostBytes = 8 * gibibyte;
const leastBytes = gibibyte;
/** Stays free beside it, for what is built. */
const spared = 4 * gibibyte;

/** Directories of a disk, not of memory, that a reboot does not empty. */
const parents = ['/var/tmp', '/var/lib'];

/** By `statfs`: ext4 and XFS, where the kernel can swap to a file as `fallocate` makes it. Others need more, or cannot. */
const swappable = new Set([0xef53, 0x58465342]);

/** A place for as much swap as there is memory, 8 GiB at most; null without root, or without room on such a disk. */
export async function swapPlace(): Promise<SwapPlace | null> {
  if (process.getuid?.() !== 0) return null;
  const bytes = Math.min(mostBytes, Math.max(leastBytes, totalmem()));
  for (const parent of parents) {
    // The kernel names a swap file by its real path, by which it is found again.
    if ((await realpath(parent).catch(() => null)) !== parent) continue;
    const disk = await statfs(parent).catch(() => null);
    if (disk === null || !swappable.has(disk.type) || disk.bavail * disk.bsize < bytes + spared) continue;
    return { directory: join(parent, `${swapDirectoryPrefix}${randomHex(12)}`), bytes };
  }
  return null;
}
