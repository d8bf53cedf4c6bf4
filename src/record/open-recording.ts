import { randomBytes } from 'node:crypto';
import { messageOf, ToolError } from '../system/errors.js';
import type { Activation } from '../system/proc/activation.js';
import { formatBytes } from '../text/size.js';
import { activationNotice } from './activation-notice.js';
import { untilItThrows } from './faults.js';
import { Questions } from './questions.js';
import { Recorder } from './recorder.js';
import type { RecordCommand, RecordingRequest, RecordResult } from './request.js';
import type { CommandSource, OpenSource } from './source.js';
import { type StopReason, StopSwitch } from './stop.js';

/** How long (ms) after a stop it is still read what was printed. A cancelled GitHub job has 7.5 s in all. */
const backlogMs = 700;

/** A hook that throws is reported once through `onNotice` and not called again; the recording goes on. */
export type RecordingHooks = {
  /** Redacted terminal text with its time in seconds, before it is written. */
  onText?: (text: string, seconds: number) => void;
  /** Finished lines, redacted, as they were written to the log; each with its newline. */
  onLines?: (lines: string) => void;
  onNotice?: (message: string) => void;
  /** Aborting it stops the command that runs; commands that come later do not start. An activation is waited for. */
  signal?: AbortSignal;
  /** Aborting it as well leaves an activation running, unrecorded, instead of waiting for it. */
  leave?: AbortSignal;
};

/** A recording that is under way: one cast, one log, one time line. Commands run one after the other. */
export type OpenRecording = {
  /** The shell command with which a person watches, or null. */
  attach: string | null;
  /** The recording's own tmux server, or null. */
  tmux: CommandSource['tmux'];
  /** In the environment of every process of the recording (`NIXOS_REBUILD_TEST_NONCE`). */
  nonce: string;
  /**
   * Runs a command to its end and resolves with how it ended, and with its own duration. Everything it printed is then
   * written, in order, followed by a marker with its status, and its processes are gone (an activation is waited for;
   * another user's that cannot be signalled stay until `close`). Where the recording was cancelled, its terminal lost
   * or its disk full, the command is not started, which the result states. Where the filter or the mask throws, nothing
   * more is written, the command is stopped and has ended as `lost`, and a notice says why. Throws a `ToolError` while
   * another command runs, after `close`, and where a command cannot be started at all.
   */
  run(command: RecordCommand): Promise<RecordResult>;
  /**
   * Writes one line of the tool's own into cast and log, marked as such: dim and with the tool's name. Controls are
   * removed and secrets masked. While a command runs, the line is kept until it has ended. It is not in the
   * terminal that a person attaches to.
   */
  note(text: string): void;
  /** Puts a marker into the cast at the current time. Controls are removed and secrets masked. */
  mark(label: string): void;
  /**
   * Stops a command that still runs, ends the terminal and closes the files. Returns the recording's length, and
   * whether all of it could be written. May be called again, with the same result.
   */
  close(): Promise<{ seconds: number; complete: boolean }>;
};

/**
 * Opens a recording whose commands run in `source` (`openPane`, `openPipe`). Throws what creating the files throws,
 * and a `ToolError` where the source cannot be opened; nothing is left then.
 */
export async function openRecording(
  request: RecordingRequest & { source: OpenSource },
  hooks: RecordingHooks = {},
): Promise<OpenRecording> {
  const session = new Session(request, hooks);
  await session.open(request.source);
  return session;
}

class Session implements OpenRecording {
  readonly nonce: string;
  readonly #request: RecordingRequest;
  readonly #hooks: RecordingHooks;
  readonly #recorder: Recorder;
  readonly #notice: (message: string) => void;
  readonly #activations = new Map<string, Activation>();
  /** A person or a runner asked for the second time. */
  #isLeaving = false;
  #hasLeft = false;
  #opened: CommandSource | null = null;
  #questions: Questions | null = null;
  #stop: StopSwitch | null = null;
  #running: Promise<unknown> | null = null;
  #closing: ReturnType<OpenRecording['close']> | null = null;
  #unsubscribe: () => void = () => {};
  /** Why the next command is not started: Ctrl-C came between two. */
  #pendingStop: StopReason | null = null;
  /** Taken while a command ran. */
  readonly #notes: string[] = [];
  /** The newest size that the terminal does not have yet. */
  #wantedSize: [cols: number, rows: number] | null = null;
  #resizing: Promise<void> | null = null;
  #isLost = false;
  #backlog: NodeJS.Timeout | undefined;

  constructor(request: RecordingRequest, hooks: RecordingHooks) {
    this.nonce = request.nonce ?? randomBytes(12).toString('hex');
    this.#request = request;
    this.#hooks = hooks;
    this.#notice = untilItThrows('onNotice', hooks.onNotice, () => {});
    this.#recorder = new Recorder(request, {
      onText: hooks.onText,
      onLines: hooks.onLines,
      onNotice: this.#notice,
      onEnd: (reason) => this.#stop?.stop(reason),
    });
  }

  async open(openSource: OpenSource): Promise<void> {
    const { env, cols, rows, keyboard } = this.#request;
    try {
      this.#opened = await openSource({
        ...{ nonce: this.nonce, env, cols, rows },
        interactive: keyboard !== undefined,
        onText: (text) => {
          this.#recorder.print(text);
          this.#questions?.push(text);
        },
        onNotice: this.#notice,
      });
    } catch (thrown) {
      this.#recorder.discard();
      throw thrown;
    }
    this.#recorder.start();
    this.#hooks.signal?.addEventListener('abort', this.#onAbort);
    this.#hooks.leave?.addEventListener('abort', this.#onLeave);
    if (keyboard) this.#unsubscribe = keyboard.subscribe({ keys: this.#onKeys, resize: this.#onResize });
  }

  get attach(): string | null {
    return this.#source.attach;
  }

  get tmux(): CommandSource['tmux'] {
    return this.#source.tmux;
  }

  async run(command: RecordCommand): Promise<RecordResult> {
    if (this.#closing) throw new ToolError('recording-closed', 'the recording is closed and runs no command');
    if (this.#running) throw new ToolError('recording-busy', 'the recording runs another command already');
    const startMs = performance.now();
    const hindrance = this.#hindrance();
    const running = hindrance ? null : this.#runToEnd(command);
    this.#running = running;
    let result: Omit<RecordResult, 'seconds'> = {
      ...{ exitCode: null, ended: hindrance ?? 'lost', prompt: null, activations: [], isLeft: false },
    };
    try {
      if (running) result = await running;
    } finally {
      this.#recorder.exit(result.exitCode);
      this.#writeNotes();
      this.#running = null;
    }
    // The last of its output may be what could not be masked.
    if (result.ended === 'exited' && this.#recorder.endReason === 'lost') result.ended = 'lost';
    return { ...result, seconds: (performance.now() - startMs) / 1000 };
  }

  note(text: string): void {
    if (this.#running) this.#notes.push(text);
    else this.#recorder.note(text);
  }

  mark(label: string): void {
    this.#recorder.mark(label);
  }

  close(): ReturnType<OpenRecording['close']> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<{ seconds: number; complete: boolean }> {
    this.#hooks.signal?.removeEventListener('abort', this.#onAbort);
    this.#hooks.leave?.removeEventListener('abort', this.#onLeave);
    this.#stop?.stop('cancelled');
    await this.#running?.catch(() => {});
    this.#unsubscribe();
    let seconds = 0;
    try {
      await this.#source.close();
    } finally {
      await this.#resizing;
      this.#writeNotes();
      await this.#recorder.settled();
      seconds = this.#recorder.close();
      if (!this.#hasLeft) {
        await this.#newStop().sweep();
        await this.#reportLeftOver();
      }
    }
    return { seconds, complete: this.#recorder.endReason === null };
  }

  async #reportLeftOver(): Promise<void> {
    for (const { pid, user, command } of (await this.#source.processes.leftOver?.()) ?? [])
      this.#notice(
        `process ${pid} of ${user} could not be ended and goes on: ${this.#recorder.redact(command)}`,
      );
  }

  #writeNotes(): void {
    for (const text of this.#notes.splice(0)) this.#recorder.note(text);
  }

  get #source(): CommandSource {
    if (this.#opened === null) throw new Error('the source is not open');
    return this.#opened;
  }

  /** Why a command cannot start, or null. */
  #hindrance(): StopReason | null {
    const pending = this.#hooks.signal?.aborted ? 'cancelled' : this.#pendingStop;
    this.#pendingStop = null;
    return this.#recorder.endReason ?? pending ?? (this.#isLost ? 'lost' : null);
  }

  async #runToEnd(command: RecordCommand): Promise<Omit<RecordResult, 'seconds'>> {
    const source = this.#source;
    const stop = this.#newStop();
    const questions = this.#request.keyboard
      ? null
      : new Questions(source.processes, () => stop.stop('prompt'));
    const limitMs = Math.min((command.timeoutSeconds ?? 0) * 1000, 2 ** 31 - 1);
    const limit = limitMs > 0 ? setTimeout(() => stop.stop('timed_out'), limitMs) : undefined;
    this.#stop = stop;
    this.#questions = questions;
    try {
      const { argv, cwd = this.#request.cwd, env = {} } = command;
      const exitCode = await Promise.race([source.run({ argv, cwd, env }), stop.unreported]);
      if (exitCode === null) this.#isLost = true;
      // Processes that the command has left may still print, but no longer ask a question in its name.
      questions?.end();
      this.#questions = null;
      if (stop.left.length === 0) await stop.sweep();
      this.#hasLeft = stop.left.length > 0;
      if (this.#hasLeft) source.leave();
      else await source.drain();
      this.#reportDropped();
      await stop.over();
      const asked = stop.reason === 'prompt' ? questions?.asked : null;
      const prompt = asked ? { ...asked, text: this.#recorder.redact(asked.text) } : null;
      const activations = [...this.#activations.values()];
      this.#activations.clear();
      const ended = stop.reason ?? (exitCode === null ? 'lost' : 'exited');
      return { exitCode, ended, prompt, activations, isLeft: this.#hasLeft };
    } finally {
      clearTimeout(limit);
      clearTimeout(this.#backlog);
      questions?.end();
      this.#questions = null;
      this.#stop = null;
      void stop.over();
    }
  }

  readonly #onAbort = () => this.#stop?.stop('cancelled');

  readonly #onLeave = () => {
    this.#isLeaving = true;
    this.#stop?.leave();
  };

  #newStop(): StopSwitch {
    const stop = new StopSwitch(this.#source.processes, {
      activation: this.#onActivation,
      stop: this.#onStop,
    });
    if (this.#isLeaving) stop.leave();
    return stop;
  }

  readonly #onStop = () => {
    this.#backlog = setTimeout(() => {
      // What an activation prints matters however long it takes.
      if (this.#activations.size === 0) this.#recorder.drop();
    }, backlogMs);
  };

  #reportDropped(): void {
    clearTimeout(this.#backlog);
    const bytes = this.#recorder.keep();
    if (bytes === 0) return;
    const message = `${formatBytes(bytes)} that were not read soon after the stop are left out`;
    this.note(message);
    this.#notice(message);
  }

  readonly #onActivation = (activation: Activation) => {
    if (this.#activations.has(activation.command)) return;
    this.#activations.set(activation.command, activation);
    this.#notice(activationNotice(activation));
  };

  readonly #onKeys = (keys: string) => {
    // Raw mode turns Ctrl-C into a character; on this keyboard it cancels the command.
    if (!keys.includes('\x03')) this.#source.keys(keys);
    else if (this.#stop?.reason) this.#onLeave();
    else if (this.#stop) this.#stop.stop('cancelled');
    else this.#pendingStop = 'cancelled';
  };

  readonly #onResize = (cols: number, rows: number) => {
    this.#wantedSize = [cols, rows];
    this.#resizing ??= this.#followSize();
  };

  /** One size after the other, so that the cast ends with the terminal's; of several that wait only the newest. */
  async #followSize(): Promise<void> {
    while (this.#wantedSize && !this.#closing) {
      const [cols, rows] = this.#wantedSize;
      this.#wantedSize = null;
      try {
        await this.#source.resize(cols, rows);
        this.#recorder.resize(cols, rows);
      } catch (thrown) {
        if (!this.#closing) this.#notice(`the terminal keeps its size: ${messageOf(thrown)}`);
      }
    }
    this.#resizing = null;
  }
}
