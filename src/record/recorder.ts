import { messageOf } from '../system/errors.js';
import { stripControls, strippedLine } from '../text/clean.js';
import { formatBytes } from '../text/size.js';
import { DiskWatch } from './disk.js';
import { QuietTimer } from './quiet.js';
import { RecordingWriter } from './recording-writer.js';
import { castHeaderOf, type RecordingRequest, type TextFilter } from './request.js';

/** Quiet time (ms) before held-back text is released. */
const releaseMs = 50;
/** Ends an escape sequence that a command left unfinished, and its colours. */
const resetSequence = '\x1b\\\x1b[0m';
/** How much of an unfinished last line is remembered, to know that there is one. */
const tailLength = 200;

export type RecorderHooks = {
  /** Redacted terminal text with its time, before it is written. */
  onText?: ((text: string, seconds: number) => void) | undefined;
  /** Finished lines, redacted, as they were written to the log; each with its newline. */
  onLines?: ((lines: string) => void) | undefined;
  onNotice: (message: string) => void;
  /** Nothing more is written: the disk is full, or a file cannot be written. Called once. */
  onFull: () => void;
};

/**
 * The recording on disk: its clock, its files, what is redacted on the way there, and the free space. A file that
 * cannot be written ends the recording, never the caller: from then on text is dropped.
 */
export class Recorder {
  readonly #request: RecordingRequest;
  readonly #hooks: RecorderHooks;
  readonly #disk: DiskWatch;
  readonly #quiet: QuietTimer;
  #writer: RecordingWriter | null;
  #filter: TextFilter;
  #size: { cols: number; rows: number };
  readonly #screenFilter: { push(text: string): string } | undefined;
  #startMs: number | null = null;
  /** The unfinished last line of what was written. */
  #tail = '';
  /** A command wrote; what is written after its end must not continue its escape sequences. */
  #isDirty = false;
  #needsReset = false;
  #complete = true;

  /** Creates the files. Throws what that throws (EEXIST, ENOENT, ENOSPC), and leaves no file then. */
  constructor(request: RecordingRequest, hooks: RecorderHooks) {
    this.#request = request;
    this.#hooks = hooks;
    this.#writer = new RecordingWriter(request, castHeaderOf(request, Date.now()), hooks.onLines);
    this.#filter = request.newFilter('text');
    this.#size = { cols: request.cols, rows: request.rows };
    this.#screenFilter = request.newScreenFilter?.(() => this.#size);
    this.#quiet = new QuietTimer(releaseMs, () => this.#release());
    this.#disk = new DiskWatch(request.logPath, (freeBytes) => {
      hooks.onNotice(`the recording ends here: only ${formatBytes(freeBytes)} are free where it is written`);
      this.exit(null);
      this.#keep((writer) => writer.close(this.seconds));
      this.#full();
    });
  }

  /** Starts the clock; what is written before has the time 0. */
  start(): void {
    this.#startMs ??= performance.now();
  }

  get seconds(): number {
    return this.#startMs === null ? 0 : (performance.now() - this.#startMs) / 1000;
  }

  /** False once a file could not be written, or the disk was full. */
  get isComplete(): boolean {
    return this.#complete;
  }

  /** Takes terminal text as it was printed. */
  print(text: string): void {
    if (!this.#writer) return;
    this.#write(this.#filter.push(text));
    this.#keep((writer) => writer.print(text));
    this.#quiet.again();
  }

  /**
   * Writes a line of the tool's own: dim, with the tool's name, without escape sequences, redacted. Not while a command
   * prints: what the filters hold back has to be written before.
   */
  note(text: string): void {
    this.#settle();
    const line = `[nixos-rebuild-test] ${this.redact(strippedLine(text))}`;
    const newline = stripControls(this.#tail) === '' ? '' : '\r\n';
    this.#write(`${newline}\x1b[2m${line}\x1b[0m\r\n`);
    this.#isDirty = false;
    this.#keep((writer) => writer.line(line));
  }

  mark(label: string): void {
    this.#keep((writer) => writer.marker(this.seconds, label));
  }

  resize(cols: number, rows: number): void {
    this.#size = { cols, rows };
    this.#keep((writer) => writer.resize(this.seconds, cols, rows));
  }

  /** Ends the record of one command: writes all that is held back, and its status. */
  exit(exitCode: number | null): void {
    this.#settle();
    this.#keep((writer) => writer.exit(this.seconds, exitCode));
  }

  /** A whole text with its secrets masked. */
  redact(text: string): string {
    const filter = this.#request.newFilter('text');
    return filter.push(text) + filter.flush();
  }

  /** Writes what is held back and closes the files. Returns the recording's length in seconds. */
  close(): number {
    this.#write(this.#filter.flush());
    const { seconds } = this;
    this.#keep((writer) => writer.close(seconds));
    this.#end();
    return seconds;
  }

  /** Removes the files, when nothing was recorded. */
  discard(): void {
    this.#writer?.discard();
    this.#end();
  }

  /** Writes what is held back; what comes next is filtered by itself. */
  #settle(): void {
    this.#write(this.#filter.flush());
    this.#filter = this.#request.newFilter('text');
    this.#keep((writer) => writer.settle());
    this.#needsReset ||= this.#isDirty;
    this.#isDirty = false;
  }

  #release(): void {
    this.#write(this.#filter.release());
    this.#keep((writer) => writer.release());
  }

  #write(text: string): void {
    if (!text || !this.#writer) return;
    const shown = this.#needsReset ? resetSequence + text : text;
    this.#needsReset = false;
    this.#isDirty = true;
    const newline = text.lastIndexOf('\n');
    this.#tail = (newline >= 0 ? text.slice(newline + 1) : this.#tail + text).slice(-tailLength);
    const { seconds } = this;
    this.#hooks.onText?.(shown, seconds);
    const masked = this.#screenFilter?.push(shown) ?? shown;
    this.#keep((writer) => writer.output(seconds, masked));
    this.#disk.wrote(shown.length);
  }

  /** Writes while there is somewhere to write; the first failure ends the recording. */
  #keep(write: (writer: RecordingWriter) => void): void {
    try {
      if (this.#writer) write(this.#writer);
    } catch (thrown) {
      this.#hooks.onNotice(`the recording cannot be written any further: ${messageOf(thrown)}`);
      this.#writer?.abandon();
      this.#full();
    }
  }

  #full(): void {
    if (!this.#complete) return;
    this.#complete = false;
    this.#end();
    this.#hooks.onFull();
  }

  #end(): void {
    this.#writer = null;
    this.#disk.end();
    this.#quiet.end();
  }
}
