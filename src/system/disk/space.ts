import { statfsSync } from 'node:fs';

const mebibyte = 1024 * 1024;

// The limits of free space, in bytes, from the least to the most.

/** A recording ends when less is free, so that metadata and pictures can still be written. */
export const reservedBytes = 8 * mebibyte;
/** `doctor` reports less as too little: a recording of a long rebuild is some tens of megabytes. */
export const roomToRecord = 64 * mebibyte;
/** A run warns when less is free where builds are kept. */
export const lowDiskBytes = 200 * mebibyte;
/** `doctor` warns when less is free: a rebuild may need more, most of it in the store. */
export const roomToBuild = 2048 * mebibyte;

/** Bytes that this user may still write on the file system of `path`; null where that cannot be read. */
export function freeBytes(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return null;
  }
}
