import type { Environment } from '../system/environment.js';
import { type ErrorStatus, messageOf, ToolError } from '../system/errors.js';
import { showControls } from '../text/clean.js';

/** The edges of one command-line call, passed in so that commands can be tested in-process. */
export type CliIo = {
  /** Writes results: what scripts read. */
  out(text: string): void;
  /** Writes everything for people: progress, notices, errors. */
  err(text: string): void;
  /** Standard input. */
  input: AsyncIterable<Uint8Array>;
  env: Environment;
  cwd: string;
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
  onSignal(signalled: () => void): () => void;
  /** Puts the person's terminal into raw mode and passes on each key; stopping sets it back. */
  onKeys(typed: (keys: string) => void): () => void;
  /** The process's exit status; commands set it, 0 otherwise. */
  status: number;
};

export type TerminalSize = { cols: number; rows: number };

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The edges of this process. */
function processIo(): CliIo {
  const { env, stderr, stdin, stdout } = process;
  const terminal = stderr.isTTY === true;
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    input: stdin,
    env,
    cwd: process.cwd(),
    color: terminal && !env.NO_COLOR && env.TERM !== 'dumb',
    outColor: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    progress: terminal && env.TERM !== 'dumb' && !env.CI,
    interactive: terminal && stdin.isTTY === true && !env.CI,
    size: () => ({ cols: stderr.columns ?? 80, rows: stderr.rows ?? 24 }),
    onResize: (resized) => {
      stderr.on('resize', resized);
      return () => stderr.off('resize', resized);
    },
    onSignal: (signalled) => {
      for (const signal of endingSignals) process.on(signal, signalled);
      return () => {
        for (const signal of endingSignals) process.off(signal, signalled);
      };
    },
    onKeys: (typed) => {
      const decoder = new TextDecoder();
      const onData = (data: Buffer) => typed(decoder.decode(data, { stream: true }));
      stdin.setRawMode(true);
      stdin.on('data', onData);
      stdin.resume();
      return () => {
        stdin.setRawMode(false);
        stdin.off('data', onData);
        stdin.pause();
      };
    },
    status: 0,
  };
}

/** Runs a command line as this process: its arguments, its edges, its exit status. */
export async function runProcess(run: (argv: string[], io: CliIo) => Promise<number>): Promise<void> {
  // A reader that goes away (`| head`) ends nothing: the recording is what counts.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  process.exitCode = await run(process.argv.slice(2), processIo());
}

/** Prints a JSON result, the one thing on standard output. */
export function printJson(io: CliIo, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints what was thrown, the way every command does, and returns the exit status for it. */
export function reportError(io: CliIo, thrown: unknown, verbose: boolean): ErrorStatus {
  const bold = io.color ? '\x1b[1;31merror:\x1b[0m' : 'error:';
  io.err(`${bold} ${showControls(messageOf(thrown))}\n`);
  if (thrown instanceof ToolError && thrown.hint) io.err(`  ${showControls(thrown.hint)}\n`);
  if (verbose && thrown instanceof Error && thrown.stack) io.err(`${thrown.stack}\n`);
  else if (!(thrown instanceof ToolError))
    io.err('  This is a bug in nixos-rebuild-test; run again with --verbose to see where.\n');
  return thrown instanceof ToolError ? thrown.status : 3;
}
