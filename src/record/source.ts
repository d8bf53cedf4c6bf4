import type { Activation } from '../system/activation/activation.js';
import type { Environment } from '../system/environment.js';
import type { NamedProcess } from '../system/proc/named-process.js';
import type { TerminalQuestion } from '../system/proc/terminal-question.js';

/**
 * Opens the place where a recording's commands run: a tmux pane, plain pipes, a guest's console, an ssh
 * session. Throws a `ToolError` where that is not possible, and then leaves nothing behind.
 */
export type OpenSource = (options: SourceOptions) => Promise<CommandSource>;

export type SourceOptions = {
  /** 24 random hexadecimal digits, for this recording only: they mark what must not be confused with output. */
  nonce: string;
  /** The caller's environment, not yet prepared for a terminal (see `recordedEnvironment`). */
  env: Environment;
  cols: number;
  rows: number;
  /** True where a person's keys arrive through `keys`. */
  interactive: boolean;
  /**
   * Takes terminal text, in order, decoded, without anything of the source's own protocol. May be called from
   * the opening until `close` has resolved, between commands as well: a console prints when it likes.
   */
  onText(text: string): void;
  /** Takes what a person should know and what does not end the recording. */
  onNotice(message: string): void;
};

/** A command as a source runs it: words, not a shell's line; `env` is added to the source's environment. */
export type SourceCommand = { argv: readonly string[]; cwd: string; env: Environment };

/**
 * Runs the commands of one recording, one after the other, and passes on everything they print. The recording
 * calls, for each command: `run`, then `processes` until nothing of the command is left, then `drain`. At the end it
 * calls `close` once. No two calls of `run` and `drain` overlap; `keys`, `resize` and `processes` may come at any time.
 */
export type CommandSource = {
  /** The shell command with which a person watches, or null. */
  attach: string | null;
  /** The tmux server that has to be ended should this process be killed, or null. */
  tmux: { socket: string; pid: number; version: string } | null;
  /** The processes of the commands, to stop one and to end what it left. */
  processes: SourceProcesses;
  /**
   * Starts a command and resolves with its exit status (as a shell counts: 127 not found, 128 + n for signal n) once
   * the command itself has ended, even if something that it started still prints. Resolves with null where the
   * status will never come, because the terminal is gone; from then on every `run` does so at once. Has to report the
   * status in a way that output cannot forge or overtake, such as within the same stream of bytes. Rejects
   * where the command cannot be started at all.
   */
  run(command: SourceCommand): Promise<number | null>;
  /**
   * Resolves when `onText` has had everything that was printed before the call, or after a few seconds where
   * something holds the stream back. Never rejects.
   */
  drain(): Promise<void>;
  /** Types `keys` into the terminal. */
  keys(keys: string): void;
  /** Resolves when the terminal has this size, rejects where it keeps the one before. Two calls never overlap. */
  resize(cols: number, rows: number): Promise<void>;
  /**
   * Lets go of the command that runs: it goes on, as do the terminal or pipe that it prints to, and what it needed is
   * removed when it ends. From then on nothing is passed on, and `close` ends nothing.
   */
  leave(): void;
  /**
   * Ends everything, passes on the last text, and removes every temporary file, in a few seconds at most. Safe to
   * call twice, and while `run` still waits for a status that does not come.
   */
  close(): Promise<void>;
};

/**
 * The processes of a source's commands that are alive now. `RebuildProcesses` finds those of this machine; a source
 * whose commands run elsewhere answers from there, or with nothing and a `signal` that types Ctrl-C.
 */
export type SourceProcesses = {
  /** How many may be ended, and the activations under way, which must not be cut short. */
  look(): LookedProcesses | Promise<LookedProcesses>;
  /** The process that waits for somebody to type, or null. A source that cannot know leaves it out. */
  question?(): TerminalQuestion | null | Promise<TerminalQuestion | null>;
  /**
   * Those of another user that this process may not end and that are still there when the terminal is gone, which
   * ends most. A source that cannot know leaves it out.
   */
  leftOver?(): Promise<NamedProcess[]>;
  /** Sends a signal to those that may be ended. */
  signal(signal: NodeJS.Signals): void | Promise<void>;
};

export type LookedProcesses = { endable: number; activations: Activation[] };
