import { afterLines, countLineFeeds } from '../text/lines.js';
import { MaskError } from './faults.js';
import { LiveLines } from './live-lines.js';
import { LogFile } from './log-file.js';
import type { TextFilter } from './request.js';

/** Turns terminal text into lines; `Transcript` is one. */
export type LineSource = {
  /** Returns what became final by it, which may end within a line. */
  push(text: string): string;
  resize(size: { cols: number; rows: number }): string;
  /** Returns everything that `push` has not. */
  end(): string;
  /** What `end` would return, without the last line feed where the cursor is in the last line. */
  readonly shown: string;
};

/** So much of the final text (UTF-16 units) is looked at again for a secret that goes on in what is shown. */
const contextLength = 20 * 1024;
/** A line that is longer than this is not kept whole for that. */
const maxContextLength = 128 * 1024;

/** More than a screen shows (UTF-16 units) is a line of megabytes, which is not masked again and again while it grows. */
const maxShownLength = 1 << 20;

/**
 * Writes `rebuild.log` while commands run: what has left the screen for good, and behind it what the terminal shows.
 * Both are masked as lines: a mask inside the stream is shorter than a secret that was redrawn letter by letter, and
 * would leave the rest of it in the line.
 */
export class LogWriter {
  readonly #file: LogFile;
  readonly #live: LiveLines;
  readonly #newFilter: () => TextFilter;
  /** One for all commands: it remembers the beginning of a secret that the end of a command cuts in two. */
  readonly #filter: TextFilter;
  #source: LineSource | null = null;
  /** The end of the text that is final, unmasked, from the beginning of a line on. */
  #context = '';
  /** Line feeds in what is final, without the context; and in what was written of it. */
  #linesBefore = 0;
  #linesWritten = 0;
  #unfinished = '';

  /** Creates the file; throws what that throws, EEXIST where it exists. */
  constructor(path: string, newFilter: () => TextFilter, onLines: (lines: string) => void) {
    this.#newFilter = newFilter;
    this.#filter = newFilter();
    this.#live = new LiveLines(onLines);
    this.#file = new LogFile(path);
  }

  /** Takes unmasked terminal text; `newSource` makes what reads it, at the beginning of each command's. */
  print(text: string, newSource: () => LineSource): void {
    this.#source ??= newSource();
    this.#final(this.#source.push(text));
  }

  resize(size: { cols: number; rows: number }): void {
    if (this.#source) this.#final(this.#source.resize(size));
  }

  /** Writes a line of the tool's own, as it is. Not while a command prints. */
  line(text: string): void {
    this.#remember(`${text}\n`);
    this.#write(`${text}\n`);
  }

  /**
   * Writes what the terminal shows at `seconds` behind what is final. Returns true where it is to be called again
   * although nothing is printed, since a line has not settled.
   */
  show(seconds: number): boolean {
    if (this.#source === null) return false;
    const text = this.#source.shown;
    if (text.length > maxShownLength) return false;
    const filter = this.#newFilter();
    const shown = this.#fromLastLine(filter.push(this.#context + text) + filter.release());
    if (shown === null) return false;
    this.#file.show(shown);
    this.#live.shown(wholeLines(shown), seconds);
    return this.#live.isWaiting;
  }

  /** Writes everything that is not final yet; what comes next begins a new line. */
  settle(): void {
    if (this.#source) this.#final(this.#source.end());
    this.#source = null;
    this.#write(this.#filter.flush());
    this.#file.hide();
  }

  /** Writes what can be masked of what is not final yet, where the text that follows it cannot, and ends its line. */
  cutOff(): void {
    const lines = `${this.#context}${this.#source?.shown ?? ''}`.split(/(?<=\n)/u);
    const shown = this.#fromLastLine(maskedUntilItThrows(lines, this.#newFilter()));
    if (shown?.startsWith(this.#unfinished)) this.#write(shown.slice(this.#unfinished.length));
    if (this.#unfinished !== '') this.#write('\n');
    this.#file.hide();
  }

  close(): void {
    this.#file.close();
  }

  /** The part of the masked context, and of what follows it, that begins with the line written last; null without one. */
  #fromLastLine(masked: string): string | null {
    const from = afterLines(masked, this.#linesWritten - this.#linesBefore);
    return from < 0 ? null : masked.slice(from);
  }

  #final(text: string): void {
    if (text === '') return;
    this.#remember(text);
    this.#write(this.#filter.push(text));
  }

  #remember(text: string): void {
    const context = this.#context + text;
    let from = context.length > contextLength ? context.indexOf('\n', context.length - contextLength) + 1 : 0;
    if (context.length - from > maxContextLength) from = context.length - contextLength;
    this.#linesBefore += countLineFeeds(context, 0, from);
    this.#context = context.slice(from);
  }

  #write(text: string): void {
    if (text === '') return;
    this.#file.append(text);
    this.#linesWritten += countLineFeeds(text);
    const end = text.lastIndexOf('\n') + 1;
    if (end === 0) {
      this.#unfinished += text;
      return;
    }
    this.#live.final(this.#unfinished + text.slice(0, end));
    this.#unfinished = text.slice(end);
  }
}

/** The lines of a text that have ended, each with its line feed. */
function wholeLines(text: string): string[] {
  const lines = text.split('\n').map((line) => `${line}\n`);
  return lines.slice(0, -1);
}

/** What `filter` lets pass of the lines before it throws. */
function maskedUntilItThrows(lines: readonly string[], filter: TextFilter): string {
  let masked = '';
  try {
    for (const line of lines) masked += filter.push(line);
    return masked + filter.release();
  } catch (thrown) {
    if (thrown instanceof MaskError) return masked;
    throw thrown;
  }
}
