import type { CastHeader } from '../cast/recording.js';
import type { Activation } from '../system/activation/activation.js';
import type { Environment } from '../system/environment.js';
import type { Prompt } from './prompts.js';
import type { CommandSource } from './source.js';
import type { StopReason } from './stop.js';

/**
 * Takes secrets out of a stream of text. May hold a little back; `release` returns what can be shown already, `flush`
 * all of it, at the end of each command: what is pushed after it is the next command's, in which a filter may mask
 * the rest of a secret that was cut in two.
 */
export type TextFilter = { push(text: string): string; release(): string; flush(): string };

/** Takes secrets out of what a stream of text puts on a screen; returns each text with what masks it. */
export type ScreenFilter = { push(text: string): string };

/** A person's keyboard; `subscribe` returns a function that ends the subscription. */
export type Keyboard = {
  subscribe(on: { keys: (keys: string) => void; resize: (cols: number, rows: number) => void }): () => void;
};

/** What is the same for all commands of a recording. */
export type RecordingRequest = {
  /** 24 hexadecimal digits that no other recording has; random ones unless given. */
  nonce?: string;
  /** The directory and the environment of every command that does not name its own. */
  cwd: string;
  env: Environment;
  cols: number;
  rows: number;
  /** Files to create; an error if they exist. `castPath` null writes the log only. */
  logPath: string;
  castPath: string | null;
  castVersion: 2 | 3;
  title?: string;
  idleLimitSeconds?: number;
  /** Makes a filter for the terminal's text, or for the log's finished lines, which cursor movement may put together. */
  newFilter: (kind: 'text' | 'lines') => TextFilter;
  /**
   * Makes what masks the cast's text, after the filter, against secrets that cursor movement puts together on
   * the screen; `size` returns the terminal's current size. Called with the first text; the cast waits for
   * a promise. Without it the cast has the filtered text.
   */
  newScreenFilter?: (size: () => { cols: number; rows: number }) => ScreenFilter | Promise<ScreenFilter>;
  /** Present where a person can answer prompts; without it a prompt ends the command. */
  keyboard?: Keyboard;
};

/** One command of a recording. */
export type RecordCommand = {
  argv: readonly string[];
  /** Default: the recording's. */
  cwd?: string;
  /** Added to the recording's environment; a variable that is undefined is removed from it. */
  env?: Environment;
  /** Ends the command after this time; 0 or none waits without limit. */
  timeoutSeconds?: number;
  /** Awaited once the command has ended, before its end is recorded: for what `print` has to add to its output. */
  beforeEnd?: () => Promise<void>;
};

/** How one command of a recording ended. */
export type RecordResult = {
  /** The command's own status; null when it never reported one. */
  exitCode: number | null;
  /** `exited`: by itself. `lost`: the terminal went away under the command, or before it could start. */
  ended: 'exited' | StopReason;
  /** The question that could not be answered, redacted, when `ended` is `prompt`. */
  prompt: Prompt | null;
  /** Activations that were still under way when the command was stopped or had ended, and that were not cut short. */
  activations: readonly Activation[];
  /** True where they were left running; else they were waited for. */
  isLeft: boolean;
  seconds: number;
};

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
  /**
   * Writes what belongs to a command's output and was printed elsewhere, such as to the journal of a unit that it has
   * started: whole lines without line ends. It is not in the terminal that a person attaches to.
   */
  print(lines: readonly string[]): void;
  /** Puts a marker into the cast at the current time. Controls are removed and secrets masked. */
  mark(label: string): void;
  /**
   * Stops a command that still runs, ends the terminal and closes the files. Returns the recording's length, and
   * whether all of it could be written. May be called again, with the same result.
   */
  close(): Promise<{ seconds: number; complete: boolean }>;
};

/** The header of the cast that is written for a request. */
export function castHeaderOf(request: RecordingRequest, startMs: number): CastHeader {
  return {
    version: request.castVersion,
    cols: request.cols,
    rows: request.rows,
    timestamp: Math.floor(startMs / 1000),
    env: { TERM: 'xterm-256color' },
    ...(request.idleLimitSeconds ? { idleTimeLimit: request.idleLimitSeconds } : {}),
    ...(request.title ? { title: request.title } : {}),
  };
}
