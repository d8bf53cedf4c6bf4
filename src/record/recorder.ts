import { messageOf } from '../system/errors.js';
import { stripControls, strippedLine } from '../text/clean.js';
import { formatBytes } from '../text/size.js';
import { DiskWatch } from './disk.js';
import { checkedFilter, MaskError, maskedBy, untilItThrows } from './faults.js';
import type { LineSource } from './log-writer.js';
import { RecordingWriter } from './recording-writer.js';
import { castHeaderOf, type RecordingRequest, type ScreenFilter, type TextFilter } from './request.js';
import { PacedAction, QuietTimer } from './timers.js';
import { WriteOrder } from './write-order.js';

/** Quiet time (ms) before held-back text is released. */
const releaseMs = 50;
/** How old (ms) what the log shows of the terminal may be. */
const showMs = 250;
/** Ends an escape sequence that a command left unfinished, and its colours. */
const resetSequence = '\x1b\\\x1b[0m';
/** How much of an unfinished last line is remembered, to know that there is one. */
const tailLength = 200;

export type RecorderHooks = {
  /** False where no terminal's driver turns line feeds into line ends. */
  isTerminal: () => boolean;
  /** Redacted terminal text with its time, before it is written. */
  onText?: ((text: string, seconds: number) => void) | undefined;
  /** Finished lines, redacted, as they were written to the log; each with its newline. */
  onLines?: ((lines: string) => void) | undefined;
  onNotice: (message: string) => void;
  /** Nothing more is written. Called once. */
  onEnd: (reason: RecorderEnd) => void;
};

/** Why nothing more is written: `disk_full` where a file cannot be written, `lost` where the text cannot be masked. */
type RecorderEnd = 'disk_full' | 'lost';

/**
 * The recording on disk: its clock, its files, what is redacted on the way there, and the free space. A file that
 * cannot be written ends the recording, never the caller: from then on text is dropped. So does a filter or a mask
 * that throws, since unmasked text must not be written. A hook that throws is not called again.
 */
export class Recorder {
  readonly #newFilter: RecordingRequest['newFilter'];
  readonly #onText: (text: string, seconds: number) => void;
  readonly #onNotice: (message: string) => void;
  readonly #onEnd: (reason: RecorderEnd) => void;
  readonly #disk: DiskWatch;
  readonly #quiet: QuietTimer;
  #writer: RecordingWriter | null;
  /** One for all commands: it remembers the beginning of a secret that the end of a command cuts in two. */
  readonly #filter: TextFilter;
  #size: { cols: number; rows: number };
  readonly #castOrder: WriteOrder<ScreenFilter>;
  readonly #logOrder: WriteOrder<() => LineSource>;
  readonly #showing: PacedAction;
  #startMs: number | null = null;
  /** The unfinished last line of what was written. */
  #tail = '';
  /** A command wrote; what is written after its end must not continue its escape sequences. */
  #isDirty = false;
  #needsReset = false;
  #needsRow = false;
  #endReason: RecorderEnd | null = null;
  #isDropping = false;
  #droppedBytes = 0;

  /** Creates the files. Throws what that throws (EEXIST, ENOENT, ENOSPC), and leaves no file then. */
  constructor(request: RecordingRequest, hooks: RecorderHooks) {
    this.#onNotice = hooks.onNotice;
    this.#onEnd = hooks.onEnd;
    this.#onText = untilItThrows('onText', hooks.onText, hooks.onNotice);
    this.#newFilter = (kind) => checkedFilter(request.newFilter(kind));
    this.#filter = this.#newFilter('text');
    this.#size = { cols: request.cols, rows: request.rows };
    const { newScreenFilter } = request;
    this.#castOrder = new WriteOrder(newScreenFilter && (() => newScreenFilter(() => this.#size)), (thrown) =>
      this.#fail(new MaskError(thrown)),
    );
    this.#logOrder = new WriteOrder(
      async () => {
        const { Transcript } = await import('../terminal/log/transcript.js');
        return () => new Transcript({ size: this.#size, source: hooks.isTerminal() ? 'terminal' : 'file' });
      },
      (thrown) => this.#fail(thrown),
    );
    this.#showing = new PacedAction(showMs, () => this.#show());
    this.#writer = new RecordingWriter(
      { ...request, newFilter: this.#newFilter },
      castHeaderOf(request, Date.now()),
      untilItThrows('onLines', hooks.onLines, hooks.onNotice),
    );
    this.#quiet = new QuietTimer(releaseMs, () => this.#showHeld());
    this.#disk = new DiskWatch(request.logPath, (freeBytes) => {
      hooks.onNotice(`the recording ends here: only ${formatBytes(freeBytes)} are free where it is written`);
      this.exit(null);
      this.#logOrder.event(() =>
        this.#castOrder.event(() => {
          this.#attempt((writer) => writer.close(this.seconds));
          this.#stopWriting();
        }),
      );
      this.#end('disk_full');
    });
  }

  /** Starts the clock; what is written before has the time 0. */
  start(): void {
    this.#startMs ??= performance.now();
  }

  get seconds(): number {
    return this.#startMs === null ? 0 : (performance.now() - this.#startMs) / 1000;
  }

  /** Why nothing more is written, or null while all of it is. */
  get endReason(): RecorderEnd | null {
    return this.#endReason;
  }

  /** Takes terminal text as it was printed. */
  print(text: string): void {
    if (this.#endReason) return;
    if (this.#isDropping) {
      this.#droppedBytes += Buffer.byteLength(text);
      return;
    }
    this.#attempt(() => this.#write(this.#filter.push(this.#takeTransition() + text)));
    // What was just written may have filled the disk.
    if (this.#endReason) return;
    this.#logOrder.text((newSource) => {
      if (newSource) this.#attempt(({ log }) => log.print(text, newSource));
      this.#disk.wrote(text.length);
    });
    // What waits for the reader of the log to be loaded needs room there as well.
    this.#disk.accepted(text.length);
    this.#attempt(() => {
      this.#quiet.again();
      this.#showing.want();
    });
  }

  /** Takes whole lines that come from elsewhere; they begin in a row of their own. */
  printLines(lines: readonly string[]): void {
    if (lines.length === 0) return;
    const row = stripControls(this.#tail) === '' ? '' : '\r\n';
    this.print(row + lines.map((line) => `${line}\r\n`).join(''));
  }

  /** From now on text is left out, until `keep`. */
  drop(): void {
    this.#isDropping = true;
  }

  /** From now on text is written again. Returns how many bytes were left out. */
  keep(): number {
    const bytes = this.#droppedBytes;
    this.#isDropping = false;
    this.#droppedBytes = 0;
    return bytes;
  }

  /**
   * Writes a line of the tool's own: dim, with the tool's name, without escape sequences, redacted. Not while a command
   * prints: what the filters hold back has to be written before.
   */
  note(text: string): void {
    if (this.#endReason) return;
    this.#settle();
    const line = `[nixos-rebuild-test] ${this.redact(strippedLine(text))}`;
    this.#attempt(() => {
      const transition = this.#filter.push(this.#takeTransition()) + this.#filter.flush();
      this.#write(`${transition}\x1b[2m${line}\x1b[0m\r\n`);
    });
    this.#isDirty = false;
    this.#logOrder.event(() => this.#attempt(({ log }) => log.line(line)));
  }

  /** Puts a marker into the cast, on one line, without controls, redacted. */
  mark(label: string): void {
    const line = this.redact(strippedLine(label));
    const { seconds } = this;
    this.#castOrder.event(() => this.#attempt((writer) => writer.marker(seconds, line)));
  }

  resize(cols: number, rows: number): void {
    const { seconds } = this;
    this.#logOrder.event(() => this.#attempt(({ log }) => log.resize({ cols, rows })));
    this.#castOrder.event(() => {
      this.#size = { cols, rows };
      this.#attempt((writer) => writer.resize(seconds, cols, rows));
    });
  }

  /** Ends the record of one command: writes all that is held back, and its status. */
  exit(exitCode: number | null): void {
    this.#settle();
    const { seconds } = this;
    this.#castOrder.event(() => this.#attempt((writer) => writer.exit(seconds, exitCode)));
  }

  /** A whole text with its secrets masked; only stars where that fails. */
  redact(text: string): string {
    try {
      const filter = this.#newFilter('text');
      return filter.push(text) + filter.flush();
    } catch (thrown) {
      this.#fail(thrown);
      return '***';
    }
  }

  /** Resolves when all that was printed is in the cast and in the log; to be awaited before `close`. */
  async settled(): Promise<void> {
    await Promise.all([this.#castOrder.settled(), this.#logOrder.settled()]);
  }

  /** Writes what is held back and closes the files. Returns the recording's length in seconds. */
  close(): number {
    this.#attempt(() => this.#write(this.#filter.flush()));
    const { seconds } = this;
    this.#attempt((writer) => writer.close(seconds));
    this.#stopWriting();
    return seconds;
  }

  /** Removes the files, when nothing was recorded. */
  discard(): void {
    this.#writer?.discard();
    this.#stopWriting();
  }

  /**
   * Writes what is held back. What comes next begins a new row, as after an unfinished line in a shell such as zsh, and
   * as in the log: a person who plays the cast sees where one command's output ends, and no word is continued by
   * another command's. The filters are kept, so that the rest of a secret that was cut in two is masked there.
   */
  #settle(): void {
    this.#attempt(() => this.#write(this.#filter.flush()));
    this.#logOrder.event(() => this.#attempt(({ log }) => log.settle()));
    this.#needsReset ||= this.#isDirty;
    this.#needsRow ||= stripControls(this.#tail) !== '';
    this.#isDirty = false;
    this.#tail = '';
  }

  /** What has to be written between two commands, for the filter as well: it follows escape sequences and rows. */
  #takeTransition(): string {
    const transition = `${this.#needsReset ? resetSequence : ''}${this.#needsRow ? '\r\n' : ''}`;
    this.#needsReset = false;
    this.#needsRow = false;
    return transition;
  }

  #showHeld(): void {
    this.#attempt(() => this.#write(this.#filter.release()));
  }

  #show(): void {
    this.#logOrder.event(() =>
      this.#attempt(({ log }) => {
        if (log.show(this.seconds)) this.#showing.want();
      }),
    );
  }

  #write(text: string): void {
    if (!text) return;
    this.#isDirty = true;
    const newline = text.lastIndexOf('\n');
    this.#tail = (newline >= 0 ? text.slice(newline + 1) : this.#tail + text).slice(-tailLength);
    const { seconds } = this;
    this.#onText(text, seconds);
    this.#castOrder.text((mask) => {
      this.#attempt((writer) => writer.output(seconds, mask ? maskedBy(() => mask.push(text)) : text));
      this.#disk.wrote(text.length);
    });
    // While the mask is made, text waits in memory, and will need room.
    this.#disk.accepted(text.length);
  }

  /** Writes while there is somewhere to write; the first failure ends the recording. */
  #attempt(write: (writer: RecordingWriter) => void): void {
    try {
      if (this.#writer) write(this.#writer);
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  #fail(thrown: unknown): void {
    const writer = this.#writer;
    // Within one call the recording may have ended already, which closed the files.
    if (!writer) return;
    this.#stopWriting();
    const isUnmasked = thrown instanceof MaskError;
    const failure = isUnmasked ? 'ends here, its text cannot be masked' : 'cannot be written any further';
    this.#onNotice(`the recording ${failure}: ${messageOf(thrown)}`);
    try {
      if (isUnmasked) writer.cutOff(this.seconds);
      else writer.abandon();
    } catch {
      // Nothing of it is open any more, and why it ended is known.
    }
    this.#end(isUnmasked ? 'lost' : 'disk_full');
  }

  #end(reason: RecorderEnd): void {
    if (this.#endReason) return;
    this.#endReason = reason;
    this.#onEnd(reason);
  }

  /** From then on nothing is written. */
  #stopWriting(): void {
    this.#writer = null;
    this.#disk.end();
    this.#quiet.end();
    this.#showing.end();
  }
}
