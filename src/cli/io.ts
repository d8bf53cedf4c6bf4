import { isAbsolute, resolve } from 'node:path';
import type { Environment } from '../system/environment.js';
import { type ErrorStatus, messageOf } from '../system/errors.js';
import { toolErrorOf } from '../system/system-fault.js';
import { showControls, shownLine } from '../text/clean.js';

/** The edges of one command-line call, passed in so that commands can be tested in-process. */
export type CliIo = {
  /** Writes results: what scripts read. */
  out(text: string): void;
  /** Writes everything for people: progress, notices, errors. */
  err(text: string): void;
  /** Writes what the rebuild prints there; left out, and said so, where the reader has stopped reading. */
  live(text: string): void;
  /** True while the reader of `err` has not taken all of it: what is drawn again soon need not be drawn now. */
  isBehind(): boolean;
  /** Standard input. */
  input: AsyncIterable<Uint8Array>;
  env: Environment;
  /** The working directory. Throws a ToolError (`no-cwd`) where it was deleted. */
  readonly cwd: string;
  /** True where standard error is a terminal and colour is wanted. */
  color: boolean;
  /** The same for standard output, where results may be coloured. */
  outColor: boolean;
  /** True where standard error is a terminal, so progress may redraw its line. */
  progress: boolean;
  /** True where a person can answer questions: standard input and error are terminals. */
  interactive: boolean;
  /** The terminal that standard error is, in cells; 80 by 24 where it is none. */
  size(): TerminalSize;
  /** Calls back whenever that terminal has another size; returns what stops it, as the next two do. */
  onResize(resized: () => void): () => void;
  /** Calls back at Ctrl-C and the signals that end programs, which then end nothing by themselves. */
  onSignal(signalled: (signal: NodeJS.Signals) => void): () => void;
  /** Puts the person's terminal into raw mode and passes on each key; stopping sets it back. */
  onKeys(typed: (keys: string) => void): () => void;
  /** The process's exit status; commands set it, 0 otherwise. */
  status: number;
};

export type TerminalSize = { cols: number; rows: number };

/** Prints a JSON result, the one thing on standard output. */
export function printJson(io: CliIo, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints notes for people, a line each. */
export function sayNotes(notes: readonly string[], io: Pick<CliIo, 'err'>): void {
  for (const note of notes) io.err(`note: ${shownLine(note)}\n`);
}

/** `path` as an absolute path; the working directory is needed for a relative one only. */
export function absolutePath(io: Pick<CliIo, 'cwd'>, path: string): string {
  return isAbsolute(path) ? path : resolve(io.cwd, path);
}

/** Prints what was thrown, the way every command does, and returns the exit status for it. */
export function reportError(io: CliIo, thrown: unknown, verbose: boolean): ErrorStatus {
  const error = toolErrorOf(thrown);
  const bold = io.color ? '\x1b[1;31merror:\x1b[0m' : 'error:';
  io.err(`${bold} ${showControls(messageOf(error ?? thrown))}\n`);
  if (error?.hint) io.err(`  ${showControls(error.hint)}\n`);
  if (verbose && thrown instanceof Error && thrown.stack) io.err(`${thrown.stack}\n`);
  else if (error === null)
    io.err('  This is a bug in nixos-rebuild-test; run again with --verbose to see where.\n');
  return error?.status ?? 3;
}
