import { closeSync, openSync, rmSync } from 'node:fs';
import { asciicastEncoder, type RecordingEncoder } from '../cast/encode.js';
import type { CastHeader } from '../cast/recording.js';
import { writeWhole } from './log-file.js';
import { LogWriter } from './log-writer.js';
import type { RecordingRequest } from './request.js';

type Files = Pick<RecordingRequest, 'logPath' | 'castPath' | 'castVersion' | 'newFilter'>;

/**
 * Writes `rebuild.cast` and `rebuild.log` while commands run. Every call writes whole events and lines
 * synchronously: a kill at any moment leaves a playable cast and a readable log, nothing piles up in
 * memory when the disk is slower than the rebuild, and a full disk is an exception right here.
 */
export class RecordingWriter {
  readonly log: LogWriter;
  readonly #files: Files;
  readonly #cast: number | null;
  readonly #castEncoder: RecordingEncoder;
  #time = 0;
  #exitCode: number | null = null;

  /**
   * Throws what opening or writing a file throws (EEXIST, ENOSPC, EACCES), and leaves no new file then.
   * `onLines` receives the log's lines when they are whole.
   */
  constructor(files: Files, header: CastHeader, onLines: (lines: string) => void = () => {}) {
    this.#files = files;
    this.#castEncoder = asciicastEncoder(files.castVersion);
    const firstLine = this.#castEncoder.header(header);
    this.#cast = files.castPath === null ? null : openSync(files.castPath, 'wx');
    try {
      if (this.#cast !== null) writeWhole(this.#cast, firstLine);
      this.log = new LogWriter(files.logPath, () => files.newFilter('lines'), onLines);
    } catch (thrown) {
      if (this.#cast !== null) closeSync(this.#cast);
      if (files.castPath !== null) rmSync(files.castPath);
      throw thrown;
    }
  }

  /** Writes redacted terminal text into the cast. */
  output(seconds: number, text: string): void {
    if (text) this.#event(seconds, 'o', text);
  }

  resize(seconds: number, cols: number, rows: number): void {
    this.#event(seconds, 'r', `${cols}x${rows}`);
  }

  marker(seconds: number, label: string): void {
    this.#event(seconds, 'm', label);
  }

  /** Marks that a command has ended: a marker shows the status in every player. */
  exit(seconds: number, exitCode: number | null): void {
    this.#exitCode = exitCode;
    this.marker(seconds, exitCode === null ? 'end' : `exit ${exitCode}`);
  }

  /** Closes both files. Version 3 has an event for the status of the whole recording: the last command's. */
  close(seconds: number): void {
    this.log.settle();
    if (this.#files.castVersion === 3 && this.#exitCode !== null)
      this.#event(seconds, 'x', String(this.#exitCode));
    if (this.#cast !== null) writeWhole(this.#cast, this.#castEncoder.end());
    this.abandon();
  }

  /** Closes both files without the text that cannot be masked. */
  cutOff(seconds: number): void {
    try {
      this.log.cutOff();
      this.exit(seconds, null);
    } finally {
      this.abandon();
    }
  }

  /** Closes the files as they are, when nothing more can be written. */
  abandon(): void {
    this.log.close();
    if (this.#cast !== null) closeSync(this.#cast);
  }

  /** Closes and removes the files, when nothing was recorded. */
  discard(): void {
    this.abandon();
    rmSync(this.#files.logPath, { force: true });
    if (this.#files.castPath !== null) rmSync(this.#files.castPath, { force: true });
  }

  /** A marker set while a chunk is processed is some microseconds later than the chunk; time never decreases. */
  #event(seconds: number, code: string, data: string): void {
    if (this.#cast === null) return;
    this.#time = Math.max(this.#time, seconds);
    writeWhole(this.#cast, this.#castEncoder.event({ time: this.#time, code, data }));
  }
}
