import { closeSync, ftruncateSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type GifSink, MemorySink } from '../render/gif/sink.js';
import { messageOf, ToolError } from '../system/errors.js';

type Parts = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;
export type WrittenFile = { path: string; bytes: number };

/**
 * Writes a file from its parts as they come. It takes its name only when it is whole. Throws a
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

/** Lets `write` put a GIF into a file, as `createFile` does. */
export async function createGif<Result>(
  cwd: string,
  file: string,
  write: (sink: GifSink) => Promise<Result>,
): Promise<WrittenFile & { result: Result }> {
  const path = resolve(cwd, file);
  if (isSpecial(path)) {
    // A pipe or a device cannot be written over at its start, so it gets the whole at once.
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

/** A file under another name until it is committed; pipes and devices are written as they are. */
class DraftFile implements GifSink {
  private readonly special: boolean;
  private readonly draftPath: string;
  private readonly fd: number;
  private bytes = 0;
  private open = true;

  constructor(private readonly path: string) {
    this.special = isSpecial(path);
    this.draftPath = this.special ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    this.fd = this.attempt(() => openSync(this.draftPath, 'w'));
  }

  append(part: Uint8Array): void {
    this.attempt(() => {
      for (let at = 0; at < part.length; )
        at += writeSync(this.fd, part, at, part.length - at, this.special ? null : this.bytes + at);
    });
    this.bytes += part.length;
  }

  rewriteHead(head: Uint8Array): void {
    this.attempt(() => writeSync(this.fd, head, 0, head.length, 0));
  }

  restart(): void {
    this.bytes = 0;
    this.attempt(() => ftruncateSync(this.fd));
  }

  commit(): WrittenFile {
    this.close();
    if (!this.special) this.attempt(() => renameSync(this.draftPath, this.path));
    return { path: this.path, bytes: this.bytes };
  }

  /** Closes the file, and removes it where it was not committed. */
  discard(): void {
    this.close();
    if (!this.special) rmSync(this.draftPath, { force: true });
  }

  private close(): void {
    if (this.open) closeSync(this.fd);
    this.open = false;
  }

  private attempt<Result>(act: () => Result): Result {
    try {
      return act();
    } catch (cause) {
      throw new ToolError('cannot-write', `${this.path} cannot be written: ${messageOf(cause)}`, { cause });
    }
  }
}

/** Whether a path names something that is there and is neither a file nor a directory. */
function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
