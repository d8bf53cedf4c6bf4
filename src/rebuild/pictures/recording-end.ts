import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { openCast } from '../../cast/read.js';
import type { Recording } from '../../cast/recording.js';

/** A cast up to this size (bytes) is replayed in less than a second of processor time. */
const quickBytes = 16 * 1024 * 1024;
/** What of a larger one makes its last screen: thousands of times what a screen holds. */
const endBytes = 1024 * 1024;
/** The most that the header's line may have. */
const headerBytes = 64 * 1024;

/**
 * The end of a long `rebuild.cast` as a recording of its own, from an empty screen; null where the whole one is
 * short. Its first events are missing, so what an earlier one had set, such as a colour, is not in it.
 */
export async function recordingEnd(path: string): Promise<Recording | null> {
  const { size } = await stat(path);
  if (size <= quickBytes) return null;
  const file = await open(path);
  try {
    const start = (await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0)).buffer;
    const header = start.subarray(0, start.indexOf(0x0a) + 1);
    const tail = (await file.read(Buffer.alloc(endBytes), 0, endBytes, size - endBytes)).buffer;
    const events = tail.subarray(tail.indexOf(0x0a) + 1);
    return await openCast(() => Readable.from([header, events]));
  } finally {
    await file.close();
  }
}
