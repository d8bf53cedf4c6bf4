import { inflateRawSync } from 'node:zlib';

// Written by hand, since the input is hostile: libraries trust the unpacked size that a zip claims, here
// inflating stops at a limit.

// From PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const centralSize = 46;
const localSize = 30;
const longestComment = 0xffff;

/**
 * Reads the wanted files from a zip in memory; nothing is written to disk, so no path in it can escape.
 * `wanted` maps names to the largest unpacked size in bytes. A file that is larger, damaged or packed with
 * another method than artifacts use is left out of the result.
 *
 * @throws Error if the bytes are no zip.
 */
export function readZip(bytes: Buffer, wanted: ReadonlyMap<string, number>): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count && at + centralSize <= bytes.length; index += 1) {
    if (bytes.readUInt32LE(at) !== centralSignature) break;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + centralSize, at + centralSize + nameLength);
    const limit = wanted.get(name);
    if (limit !== undefined && !found.has(name)) {
      const content = contentOf(bytes, at, limit);
      if (content !== null) found.set(name, content);
    }
    at += centralSize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

function endOf(bytes: Buffer): number {
  const last = bytes.length - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (bytes.readUInt32LE(at) === endSignature) return at;
  throw new Error('not a zip file');
}

function contentOf(bytes: Buffer, central: number, limit: number): Buffer | null {
  const method = bytes.readUInt16LE(central + 10);
  const packed = bytes.readUInt32LE(central + 20);
  const local = bytes.readUInt32LE(central + 42);
  if (local + localSize > bytes.length || bytes.readUInt32LE(local) !== localSignature) return null;
  const start = local + localSize + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) return null;
  if (method === 0) return content.length <= limit ? content : null;
  if (method !== 8) return null;
  try {
    // The limit holds whatever size the zip claims.
    return inflateRawSync(content, { maxOutputLength: limit });
  } catch {
    return null;
  }
}
