import type { Activation } from '../system/activation/activation.js';
import { messageOf, ToolError } from '../system/errors.js';
import { randomHex } from '../system/random.js';
import { formatBytes } from '../text/size.js';
import { activationNotice } from './activation-notice.js';
import { untilItThrows } from './faults.js';
import { Questions } from './questions.js';
import { Recorder } from './recorder.js';
import type {
  OpenRecording,
  RecordCommand,
  RecordingHooks,
  RecordingRequest,
  RecordResult,
} from './request.js';
import { SizeFollower } from './size-follower.js';
import type { CommandSource, OpenSource } from './source.js';
import { type StopReason, StopSwitch } from './stop.js';

export type { OpenRecording, RecordingHooks } from './request.js';

/** How long (ms) after a stop what was printed is still read. A cancelled GitHub job has 7.5 s in all. */
const backlogMs = 700;

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
  #size: SizeFollower | null = null;
  #isLost = false;
  #backlog: NodeJS.Timeout | undefined;

  constructor(request: RecordingRequest, hooks: RecordingHooks) {
    this.nonce = request.nonce ?? randomHex(12);
    this.#request = request;
    this.#hooks = hooks;
    this.#notice = untilItThrows('onNotice', hooks.onNotice, () => {});
    this.#recorder = new Recorder(request, {
      onText: hooks.onText,
      onLines: hooks.onLines,
      isTerminal: () => (this.#opened?.tmux ?? null) !== null,
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
    if (!keyboard) return;
    this.#size = new SizeFollower(this.#source, this.#recorder, this.#notice);
    const { resize } = this.#size;
    this.#unsubscribe = keyboard.subscribe({ keys: this.#onKeys, resize });
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
      await this.#recorder.settled();
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

  print(lines: readonly string[]): void {
    this.#recorder.printLines(lines);
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
      await this.#size?.end();
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
    if (this.#hasLeft) return 'cancelled';
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
      // What comes after the command has ended, such as the time limit, does not change how it ended.
      clearTimeout(limit);
      const reason = stop.reason;
      if (exitCode === null) this.#isLost = true;
      // Processes that the command has left may still print, but no longer ask a question in its name.
      questions?.end();
      this.#questions = null;
      if (stop.left.length === 0) await stop.sweep();
      this.#hasLeft = stop.left.length > 0;
      if (this.#hasLeft) source.leave();
      else await source.drain();
      if (!this.#hasLeft) await command.beforeEnd?.().catch((thrown) => this.#notice(messageOf(thrown)));
      this.#reportDropped();
      await stop.over();
      const asked = reason === 'prompt' ? questions?.asked : null;
      const prompt = asked ? { ...asked, text: this.#recorder.redact(asked.text) } : null;
      const activations = [...this.#activations.values()];
      this.#activations.clear();
      const ended = reason ?? (exitCode === null ? 'lost' : 'exited');
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
}
