import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { CastHeader } from '../cast/recording.js';
import { CastEventEncoder, castHeaderLine, type WritableCastVersion } from '../cast/write.js';
import { Transcript } from '../terminal/transcript.js';
import type { TextFilter } from './source.js';

/**
 * Writes `rebuild.cast` and `rebuild.log` while the rebuild runs. Every call writes whole lines
 * synchronously: a kill at any moment leaves a playable cast and a readable log, nothing piles up in
 * memory when the disk is slower than the rebuild, and a full disk is an exception right here.
 */
export class RecordingWriter {
  readonly #log: number;
  readonly #cast: number | null;
  readonly #transcript = new Transcript();
  readonly #encoder: CastEventEncoder;
  readonly #version: WritableCastVersion;
  readonly #logFilter: TextFilter;
  readonly #onLines: (lines: string) => void;
  #time = 0;

  /**
   * Throws what opening or writing a file throws (ENOSPC, EACCES). `cast` null writes the log only.
   * `logFilter` redacts the log's lines. `onLines` receives them as they are written.
   */
  constructor(
    paths: { log: string; cast: string | null },
    header: CastHeader,
    version: WritableCastVersion,
    logFilter: TextFilter,
    onLines: (lines: string) => void = () => {},
  ) {
    this.#onLines = onLines;
    this.#version = version;
    this.#logFilter = logFilter;
    this.#encoder = new CastEventEncoder(version);
    this.#log = openSync(paths.log, 'wx');
    this.#cast = paths.cast === null ? null : openSync(paths.cast, 'wx');
    if (this.#cast !== null) writeWhole(this.#cast, castHeaderLine(header, version));
  }

  /** Writes redacted terminal text into the cast. */
  output(seconds: number, text: string): void {
    if (text) this.#event(seconds, 'o', text);
  }

  /**
   * Writes the lines that unredacted terminal text completes into the log. They are masked as finished lines:
   * a mask inside the stream is shorter than a secret that was redrawn letter by letter, and would leave the
   * rest of it in the line.
   */
  print(text: string): void {
    this.#writeLog(this.#logFilter.push(this.#transcript.push(text)));
  }

  /** Writes what the log's filter can give out while the terminal is quiet. */
  release(): void {
    this.#writeLog(this.#logFilter.release());
  }

  resize(seconds: number, cols: number, rows: number): void {
    this.#event(seconds, 'r', `${cols}x${rows}`);
  }

  marker(seconds: number, label: string): void {
    this.#event(seconds, 'm', label);
  }

  /** Closes both files; the exit status goes into the cast if there is one. */
  close(seconds: number, exitCode: number | null): void {
    this.#writeLog(this.#logFilter.push(this.#transcript.end()) + this.#logFilter.flush());
    // Version 2 has no exit event; a marker shows the status in every player.
    if (exitCode !== null && this.#version === 3) this.#event(seconds, 'x', String(exitCode));
    else this.#event(seconds, 'm', exitCode === null ? 'end' : `exit ${exitCode}`);
    this.abandon();
  }

  /** Closes the files as they are, when nothing more can be written. */
  abandon(): void {
    closeSync(this.#log);
    if (this.#cast !== null) closeSync(this.#cast);
  }

  #writeLog(lines: string): void {
    if (!lines) return;
    writeWhole(this.#log, lines);
    this.#onLines(lines);
  }

  /** A marker set while a chunk is looked at is later than the chunk by some microseconds; time never goes back. */
  #event(seconds: number, code: string, data: string): void {
    if (this.#cast === null) return;
    this.#time = Math.max(this.#time, seconds);
    writeWhole(this.#cast, this.#encoder.encode({ time: this.#time, code, data }));
  }
}

/** All of it or, where that fails, nothing: half a line would make a cast unreadable. */
function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(fd, bytes, at);
  } catch (thrown) {
    ftruncateSync(fd, fstatSync(fd).size - at);
    throw thrown;
  }
}
