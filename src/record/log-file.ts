import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';

/** Of a longer line that has not ended the end is not rewritten (UTF-16 units). */
const maxReplaced = 64 * 1024;

/**
 * A text file whose end can still change: lines are appended for good, and behind them is what a terminal shows, so
 * that a reader finds both at any moment. Only what changed is written again. Everything is synchronous: after a kill
 * the file is as the last call left it, and a full disk is an exception of that call (ENOSPC), which writes nothing.
 */
export class LogFile {
  readonly #fd: number;
  /** Where in the file the last line begins that was not appended whole. */
  #lineStart = 0;
  /** What was appended of that line; null where it is too long for its end to change. */
  #line: string | null = '';
  /** What is in the file from there on. */
  #written = '';

  /** Creates the file; throws what that throws, EEXIST where it exists. */
  constructor(path: string) {
    this.#fd = openSync(path, 'ax');
  }

  /** Appends text, which may end within a line. What the file shows behind it stays until `show` is called again. */
  append(text: string): void {
    if (text === '') return;
    if (this.#line === null) {
      const end = text.indexOf('\n') + 1;
      writeWhole(this.#fd, end > 0 ? text.slice(0, end) : text);
      if (end === 0) return;
      this.#lineStart = fstatSync(this.#fd).size;
      this.#line = '';
      this.append(text.slice(end));
      return;
    }
    const appended = this.#line + text;
    // What is shown already is not removed for a moment only because less of it is final.
    if (!this.#written.startsWith(appended)) this.#put(appended);
    const end = appended.lastIndexOf('\n') + 1;
    this.#lineStart += Buffer.byteLength(appended.slice(0, end));
    this.#line = appended.slice(end);
    this.#written = this.#written.slice(end);
    if (this.#line.length <= maxReplaced) return;
    this.#put(this.#line);
    this.#written = '';
    this.#line = null;
  }

  /** The lines that the terminal shows, from the beginning of the line that was not appended whole. */
  show(text: string): void {
    if (this.#line !== null) this.#put(text);
  }

  /** Removes what was shown and not appended. */
  hide(): void {
    if (this.#line !== null) this.#put(this.#line);
  }

  close(): void {
    closeSync(this.#fd);
  }

  /** Makes the file end with `text` behind the whole lines. */
  #put(text: string): void {
    const same = commonLength(this.#written, text);
    if (same < this.#written.length) {
      ftruncateSync(this.#fd, this.#lineStart + Buffer.byteLength(this.#written.slice(0, same)));
      this.#written = this.#written.slice(0, same);
    }
    writeWhole(this.#fd, text.slice(same));
    this.#written = text;
  }
}

/** How many UTF-16 units the texts begin with alike, no character cut in two. */
function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  const isHalf = length > 0 && (a.charCodeAt(length - 1) & 0xfc00) === 0xd800;
  return isHalf ? length - 1 : length;
}

/** What is written is encoded here, since a flood would otherwise allocate all that it writes. */
const scratch = Buffer.allocUnsafeSlow(1 << 20);
const mostBytesOfUnit = 3;

/** The bytes of a text in UTF-8, until the next call. */
function encoded(text: string): Buffer {
  if (text.length * mostBytesOfUnit > scratch.length) return Buffer.from(text);
  return scratch.subarray(0, scratch.write(text));
}

/** Writes all of it at the end of the file or, where that fails, nothing: half a line would be unreadable. */
export function writeWhole(fd: number, text: string): void {
  const bytes = encoded(text);
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(fd, bytes, at);
  } catch (thrown) {
    ftruncateSync(fd, fstatSync(fd).size - at);
    throw thrown;
  }
}
