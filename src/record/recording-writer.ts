import { closeSync, fstatSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { asciicastEncoder, type LineReader, type RecordingEncoder } from '../cast/encode.js';
import type { CastHeader } from '../cast/recording.js';
import { Transcript } from '../terminal/transcript.js';
import type { RecordingRequest, TextFilter } from './request.js';

type Files = Pick<RecordingRequest, 'logPath' | 'castPath' | 'castVersion' | 'newFilter'>;

/**
 * Writes `rebuild.cast` and `rebuild.log` while commands run. Every call writes whole lines
 * synchronously: a kill at any moment leaves a playable cast and a readable log, nothing piles up in
 * memory when the disk is slower than the rebuild, and a full disk is an exception right here.
 */
export class RecordingWriter {
  readonly #files: Files;
  readonly #onLines: (lines: string) => void;
  readonly #log: number;
  readonly #cast: number | null;
  readonly #castEncoder: RecordingEncoder;
  /** One for all commands: it remembers the beginning of a secret that the end of a command cuts in two. */
  readonly #logFilter: TextFilter;
  #logLines: LineReader;
  #time = 0;
  #unfinishedLine = '';
  #exitCode: number | null = null;

  /**
   * Throws what opening or writing a file throws (EEXIST, ENOSPC, EACCES), and leaves no new file then.
   * `onLines` receives the log's lines when they are whole.
   */
  constructor(files: Files, header: CastHeader, onLines: (lines: string) => void = () => {}) {
    this.#files = files;
    this.#onLines = onLines;
    this.#castEncoder = asciicastEncoder(files.castVersion);
    this.#logFilter = files.newFilter('lines');
    this.#logLines = maskedLines(this.#logFilter);
    const firstLine = this.#castEncoder.header(header);
    this.#cast = files.castPath === null ? null : openSync(files.castPath, 'wx');
    try {
      if (this.#cast !== null) writeWhole(this.#cast, firstLine);
      this.#log = openSync(files.logPath, 'wx');
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

  /**
   * Writes the lines that unredacted terminal text completes into the log. They are masked as finished lines:
   * a mask inside the stream is shorter than a secret that was redrawn letter by letter, and would leave the
   * rest of it in the line.
   */
  print(text: string): void {
    this.#writeLog(this.#logLines.push(text));
  }

  /** Writes a line into the log only, as it is. */
  line(text: string): void {
    this.#writeLog(`${text}\n`);
  }

  /** Writes what the log's filter can release while the terminal is quiet. */
  release(): void {
    this.#writeLog(this.#logFilter.release());
  }

  /** Writes everything that is held back of the log; what comes next begins a new line. */
  settle(): void {
    this.#writeLog(this.#logLines.end());
    this.#logLines = maskedLines(this.#logFilter);
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
    this.#writeLog(this.#logLines.end());
    if (this.#files.castVersion === 3 && this.#exitCode !== null)
      this.#event(seconds, 'x', String(this.#exitCode));
    if (this.#cast !== null) writeWhole(this.#cast, this.#castEncoder.end());
    this.abandon();
  }

  /** Closes both files without the text that is held back, where that cannot be masked. */
  closeWithoutHeld(seconds: number): void {
    try {
      if (this.#unfinishedLine) this.line('');
      this.exit(seconds, null);
    } finally {
      this.abandon();
    }
  }

  /** Closes the files as they are, when nothing more can be written. */
  abandon(): void {
    closeSync(this.#log);
    if (this.#cast !== null) closeSync(this.#cast);
  }

  /** Closes and removes the files, when nothing was recorded. */
  discard(): void {
    this.abandon();
    rmSync(this.#files.logPath, { force: true });
    if (this.#files.castPath !== null) rmSync(this.#files.castPath, { force: true });
  }

  /** The filter may hold back the end of a line, which is in the log as soon as it is released. */
  #writeLog(text: string): void {
    if (!text) return;
    writeWhole(this.#log, text);
    this.#unfinishedLine += text;
    const end = this.#unfinishedLine.lastIndexOf('\n') + 1;
    if (end === 0) return;
    const lines = this.#unfinishedLine.slice(0, end);
    this.#unfinishedLine = this.#unfinishedLine.slice(end);
    this.#onLines(lines);
  }

  /** A marker set while a chunk is processed is some microseconds later than the chunk; time never decreases. */
  #event(seconds: number, code: string, data: string): void {
    if (this.#cast === null) return;
    this.#time = Math.max(this.#time, seconds);
    writeWhole(this.#cast, this.#castEncoder.event({ time: this.#time, code, data }));
  }
}

/** The lines that terminal text prints, masked when they are complete. */
function maskedLines(filter: TextFilter): LineReader {
  const transcript = new Transcript();
  return {
    push: (text) => filter.push(transcript.push(text)),
    end: () => filter.push(transcript.end()) + filter.flush(),
  };
}

/** Writes all of it or, where that fails, nothing: half a line would make a cast unreadable. */
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
