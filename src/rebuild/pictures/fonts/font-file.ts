import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { FontSource } from '../../../render/fonts/opentype/sfnt.js';

const pageBytes = 64 * 1024;
/** Of each font at most so many pages are kept. */
const maxPages = 64;
const maxFileBytes = 512 * 1024 * 1024;

/** A font on disk: read in pages, since a font of Chinese has twenty megabytes, of which a picture needs little. */
export function fileSource(path: string): FontSource {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > maxFileBytes) throw new RangeError('it cannot be read');
  const pages = new Map<number, Uint8Array>();

  function page(number: number): Uint8Array {
    const known = pages.get(number);
    if (known) return known;
    if (pages.size >= maxPages) pages.clear();
    const bytes = readAt(path, number * pageBytes, pageBytes);
    pages.set(number, bytes);
    return bytes;
  }

  return {
    size: found.size,
    read: (offset, length) => {
      if (!(offset >= 0 && length >= 0 && offset + length <= found.size))
        throw new RangeError('it is cut off');
      if (length > pageBytes) return readAt(path, offset, length);
      const first = Math.floor(offset / pageBytes);
      const from = offset - first * pageBytes;
      const start = page(first).subarray(from, from + length);
      if (start.length === length) return start;
      return Buffer.concat([start, page(first + 1).subarray(0, length - start.length)]);
    },
  };
}

function readAt(path: string, offset: number, length: number): Uint8Array {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw new RangeError('it cannot be opened', { cause });
  }
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
  } catch (cause) {
    throw new RangeError('it cannot be read', { cause });
  } finally {
    closeSync(file);
  }
}
