import { closeSync, ftruncateSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { messageOf, ToolError } from '../errors.js';

/**
 * A file that is written under another name until it is committed; pipes and devices are written directly. Every
 * method throws a `ToolError` (`cannot-write`) where the system refuses.
 */
export class DraftFile {
  readonly #path: string;
  readonly #special: boolean;
  readonly #draftPath: string;
  readonly #fd: number;
  #bytes = 0;
  #open = true;

  constructor(path: string) {
    this.#path = path;
    this.#special = isSpecial(path);
    this.#draftPath = this.#special ? path : join(dirname(path), `.${basename(path)}.${process.pid}.part`);
    this.#fd = this.#attempt(() => openSync(this.#draftPath, 'w'));
  }

  append(part: Uint8Array): void {
    this.#attempt(() => {
      for (let at = 0; at < part.length; )
        at += writeSync(this.#fd, part, at, part.length - at, this.#special ? null : this.#bytes + at);
    });
    this.#bytes += part.length;
  }

  rewriteHead(head: Uint8Array): void {
    this.#attempt(() => writeSync(this.#fd, head, 0, head.length, 0));
  }

  restart(): void {
    this.#bytes = 0;
    this.#attempt(() => ftruncateSync(this.#fd));
  }

  commit(): { path: string; bytes: number } {
    this.#close();
    if (!this.#special) this.#attempt(() => renameSync(this.#draftPath, this.#path));
    return { path: this.#path, bytes: this.#bytes };
  }

  /** Closes the file, and removes it unless it was committed. */
  discard(): void {
    this.#close();
    if (!this.#special) rmSync(this.#draftPath, { force: true });
  }

  #close(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }

  #attempt<Result>(act: () => Result): Result {
    try {
      return act();
    } catch (cause) {
      throw new ToolError('cannot-write', `${this.#path} cannot be written: ${messageOf(cause)}`, { cause });
    }
  }
}

/** True for a path that exists and is neither a file nor a directory. */
export function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
