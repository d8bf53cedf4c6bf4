import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCast } from '../../cast/read.js';
import { TerminalMask } from '../../rebuild/terminal-mask.js';
import { type OpenRecording, openRecording } from '../../record/open-recording.js';
import type { CommandSource, OpenSource } from '../../record/source.js';
import type { Redaction } from '../../redact/redaction.js';
import { screenMask } from '../../redact/screen-mask.js';
import { StreamRedactor } from '../../redact/stream-redactor.js';
import { makeDirectory } from '../../system/disk/make-directory.js';
import type { Environment } from '../../system/environment.js';
import { lastScreenWithContent } from '../../terminal/last-content.js';
import { Utf8Stream } from '../../text/utf8-stream.js';

/** What a machine's console leaves in a directory, over all its boots. */
export const consoleFiles = { cast: 'console.cast', log: 'console.log', screenshot: 'final.png' } as const;

/** A serial console has no size of its own. */
const size = { cols: 120, rows: 40 };

/**
 * Records a machine's console as a rebuild is recorded: one cast and one log, redacted as they are written. Each boot is
 * one command of the recording, so that its end is a marker with the status.
 */
export class ConsoleRecording {
  readonly #dir: string;
  readonly #redaction: Redaction;
  readonly #recording: OpenRecording;
  readonly #source: ConsoleSource;
  #boots: Promise<unknown> = Promise.resolve();

  private constructor(dir: string, redaction: Redaction, recording: OpenRecording, source: ConsoleSource) {
    this.#dir = dir;
    this.#redaction = redaction;
    this.#recording = recording;
    this.#source = source;
  }

  /** Creates the files in `dir`. Throws the system's error where one exists or cannot be written. */
  static async open(
    dir: string,
    options: { title: string; redaction: Redaction; env: Environment; onNotice: (message: string) => void },
  ): Promise<ConsoleRecording> {
    const { title, redaction, env, onNotice } = options;
    await makeDirectory(dir);
    const source = new ConsoleSource();
    const recording = await openRecording(
      {
        ...{ source: source.open, cwd: '/', env, ...size, title, castVersion: 2 },
        logPath: join(dir, consoleFiles.log),
        castPath: join(dir, consoleFiles.cast),
        newFilter: (kind) => new StreamRedactor(redaction, { cols: size.cols, isLines: kind === 'lines' }),
        newScreenFilter: (sizeOf) => new TerminalMask(redaction, sizeOf, { isLive: false }),
      },
      { onNotice },
    );
    return new ConsoleRecording(dir, redaction, recording, source);
  }

  /** Takes the console's bytes. */
  push(bytes: Uint8Array): void {
    this.#source.push(bytes);
  }

  /** Begins a boot that ends with `status`. */
  boot(status: Promise<number>): void {
    this.#boots = this.#boots.then(async () => {
      this.#source.status = status;
      await this.#recording.run({ argv: ['boot'] });
    });
    this.#boots.catch(() => {});
  }

  /** Puts a marker into the cast. */
  mark(label: string): void {
    this.#recording.mark(label);
  }

  /** Closes the files and draws the last screen. No boot may be under way. */
  async close(): Promise<void> {
    await this.#boots.catch(() => {});
    await this.#recording.close();
    const { renderPng } = await import('../../render/render-png.js');
    const cast = await openCast(() => createReadStream(join(this.#dir, consoleFiles.cast)));
    const { screen } = await lastScreenWithContent(cast);
    const masked = screenMask(this.#redaction)(screen);
    await writeFile(join(this.#dir, consoleFiles.screenshot), renderPng(masked));
  }
}

/** The recorder's view of a console: it prints when it likes, and a boot is a command that ends by itself. */
class ConsoleSource {
  /** Of the boot that is run next. */
  status: Promise<number> = Promise.resolve(0);
  #onText: (text: string) => void = () => {};
  readonly #utf8 = new Utf8Stream();

  readonly open: OpenSource = async ({ onText }): Promise<CommandSource> => {
    this.#onText = onText;
    return {
      ...{ attach: null, tmux: null },
      // A machine is ended by its backend, never by the recorder.
      processes: { look: () => ({ endable: 0, activations: [] }), signal: () => {} },
      run: () => this.status,
      drain: async () => {},
      keys: () => {},
      resize: async () => {},
      leave: () => {},
      close: async () => {
        const rest = this.#utf8.end();
        if (rest) onText(rest);
      },
    };
  };

  push(bytes: Uint8Array): void {
    const text = this.#utf8.push(bytes);
    if (text) this.#onText(text);
  }
}
