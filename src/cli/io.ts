import type { Environment } from '../system/environment.js';
import { type ErrorStatus, messageOf, ToolError } from '../system/errors.js';
import { showControls } from '../text/clean.js';

/** The edges of one command-line call, passed in so that commands can be tested in-process. */
export type CliIo = {
  /** Results: what scripts read. */
  out(text: string): void;
  /** Everything for people: progress, notices, errors. */
  err(text: string): void;
  env: Environment;
  cwd: string;
  /** True where standard error is a terminal and colour is wanted. */
  color: boolean;
  /** The same for standard output, where results may be coloured. */
  outColor?: boolean;
  /** True where standard error is a terminal, so progress may redraw its line. */
  progress: boolean;
  /** True where a person can answer questions: standard input and error are terminals. */
  interactive: boolean;
  /** The process's exit status; commands set it, 0 unless told. */
  status: number;
};

export function processIo(): CliIo {
  const { env, stderr, stdin, stdout } = process;
  const terminal = stderr.isTTY === true;
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    env,
    cwd: process.cwd(),
    color: terminal && !env.NO_COLOR && env.TERM !== 'dumb',
    outColor: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    progress: terminal && env.TERM !== 'dumb' && !env.CI,
    interactive: terminal && stdin.isTTY === true && !env.CI,
    status: 0,
  };
}

/** Prints a JSON result, the one thing on standard output. */
export function printJson(io: CliIo, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** Says what was thrown, the way every command does, and gives the exit status for it. */
export function reportError(io: CliIo, thrown: unknown, verbose: boolean): ErrorStatus {
  const bold = io.color ? '\x1b[1;31merror:\x1b[0m' : 'error:';
  io.err(`${bold} ${showControls(messageOf(thrown))}\n`);
  if (thrown instanceof ToolError && thrown.hint) io.err(`  ${showControls(thrown.hint)}\n`);
  if (verbose && thrown instanceof Error && thrown.stack) io.err(`${thrown.stack}\n`);
  else if (!(thrown instanceof ToolError))
    io.err('  This is a bug in nixos-rebuild-test; run again with --verbose to see where.\n');
  return thrown instanceof ToolError ? thrown.status : 3;
}
