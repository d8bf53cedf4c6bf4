import { resolve } from 'node:path';
import { type GifSink, MemorySink } from '../../render/gif/sink.js';
import { DraftFile, isSpecial } from '../../system/disk/draft-file.js';

type Parts = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;
export type WrittenFile = { path: string; bytes: number };

/**
 * Writes a file from its parts as they arrive. It takes its name only when it is whole. Throws a
 * ToolError (`cannot-write`) where that fails, and leaves nothing behind.
 */
export async function createFile(cwd: string, file: string, parts: Parts): Promise<WrittenFile> {
  const draft = new DraftFile(resolve(cwd, file));
  try {
    for await (const part of parts) draft.append(typeof part === 'string' ? Buffer.from(part) : part);
    return draft.commit();
  } finally {
    draft.discard();
  }
}

/** Has `write` put a GIF into a file, as `createFile` does. */
export async function createGif<Result>(
  cwd: string,
  file: string,
  write: (sink: GifSink) => Promise<Result>,
): Promise<WrittenFile & { result: Result }> {
  const path = resolve(cwd, file);
  if (isSpecial(path)) {
    // A pipe or a device cannot be written over at its start, so it gets the whole file at once.
    const sink = new MemorySink();
    const result = await write(sink);
    return { result, ...(await createFile(cwd, file, [sink.bytes()])) };
  }
  const draft = new DraftFile(path);
  try {
    const result = await write(draft);
    return { result, ...draft.commit() };
  } finally {
    draft.discard();
  }
}
