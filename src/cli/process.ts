import { readlinkSync } from 'node:fs';
import { isatty } from 'node:tty';
import { ToolError } from '../system/errors.js';
import type { BoundedOutput, Gap } from '../system/output/bounded-output.js';
import { standardOutputs } from '../system/output/standard-outputs.js';
import { systemReason } from '../system/system-fault.js';
import { formatBytes } from '../text/size.js';
import { type CliIo, reportError } from './io.js';
import { readerPatienceMs } from './patience.js';

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a command line as this process: its arguments, its edges, its exit status. */
export async function runProcess(run: (argv: string[], io: CliIo) => Promise<number>): Promise<void> {
  const { out, err } = standardOutputs(gapText);
  let hasResults = false;
  const io = processIo(err, (text) => {
    hasResults = true;
    out.write(text);
  });
  const status = await run(process.argv.slice(2), io);
  const isOutTaken = await out.end(readerPatienceMs(status, hasResults));
  if (out.problem !== null) reportError(io, unwritten('standard output', out.problem), false);
  const isErrTaken = out === err ? isOutTaken : await err.end(readerPatienceMs(status, false));
  process.exitCode = out.problem === null && err.problem === null ? status : 3;
  // A write that waits would keep the process alive.
  if (!isOutTaken || !isErrTaken) process.exit();
}

function unwritten(name: string, problem: Error): ToolError {
  return new ToolError('cannot-write', `cannot write to ${name}: ${systemReason(problem)}`, {
    hint: 'What was printed there is incomplete; a build that was recorded is kept, and "show" prints it.',
    cause: problem,
  });
}

function gapText({ bytes, lines }: Gap): string {
  return `note: ${formatBytes(bytes)} (${lines} lines) are missing here: they were not read in time; rebuild.log has them\n`;
}

/** The edges of this process; `out` writes results. */
function processIo(err: BoundedOutput, out: (text: string) => void): CliIo {
  const { env, stdin } = process;
  const isTerminal = isatty(2);
  const wantsColor = !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    out,
    err: (text) => err.write(text),
    live: (text) => err.writeLive(text),
    isBehind: () => err.isBehind,
    input: stdin,
    env,
    get cwd() {
      return workingDirectory();
    },
    color: isTerminal && wantsColor,
    outColor: isatty(1) && wantsColor,
    progress: isTerminal && env.TERM !== 'dumb' && !env.CI,
    interactive: isTerminal && isatty(0) && !env.CI,
    // Node's stream is opened for a terminal only: it would change how other processes write to a pipe.
    size: () => {
      const { columns, rows } = isTerminal ? process.stderr : {};
      return { cols: columns ?? 80, rows: rows ?? 24 };
    },
    onResize: (resized) => {
      if (!isTerminal) return () => {};
      process.stderr.on('resize', resized);
      return () => process.stderr.off('resize', resized);
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

/** The working directory. Throws a ToolError (`no-cwd`) that names it where it was deleted. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new ToolError('no-cwd', `the working directory${deletedDirectory()} does not exist any more`, {
      hint: 'Change into a directory that exists.',
      cause,
    });
  }
}

function deletedDirectory(): string {
  try {
    return ` ${readlinkSync('/proc/self/cwd').replace(/ \(deleted\)$/, '')}`;
  } catch {
    return process.env.PWD ? ` ${process.env.PWD}` : '';
  }
}
