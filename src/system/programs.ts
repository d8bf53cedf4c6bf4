import { execFile } from 'node:child_process';
import { accessSync, constants as fileConstants, statSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Environment } from './environment.js';

/** How a program ended, and what it printed until then. */
export type ProgramResult = { stdout: string; stderr: string } & (
  | { kind: 'exited'; status: number }
  /** It could not be started: there is no such program, or it may not be executed. */
  | { kind: 'missing' }
  | { kind: 'timed_out' }
  /** A signal ended it, or it printed more than can be held. */
  | { kind: 'killed' }
);

/** True for a program that ended by itself with status 0. */
export function hasSucceeded(result: ProgramResult): result is ProgramResult & { kind: 'exited' } {
  return result.kind === 'exited' && result.status === 0;
}

/** Why a program did not succeed, in a few words: its last line of standard error, or how it ended. */
export function failureReason(result: ProgramResult): string {
  const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
  switch (result.kind) {
    case 'exited':
      return lastLine || `it ended with status ${result.status}`;
    case 'missing':
      return 'it is not installed or cannot be executed';
    case 'timed_out':
      return 'it did not end in time';
    case 'killed':
      return lastLine || 'it was killed';
  }
}

const maxOutputBytes = 512 * 1024 * 1024;

/**
 * Runs a program to its end without a shell and returns how it ended; never throws for a program that fails
 * or is missing. `timeoutMs` is without limit unless given. `onOutput` receives what it prints as
 * it arrives.
 */
export function runProgram(
  argv: readonly string[],
  options: {
    /** Never by default this process's: an Action's holds its inputs and tokens. */
    env: Environment;
    cwd?: string;
    timeoutMs?: number;
    input?: string;
    /** Kills it when it is aborted. */
    signal?: AbortSignal;
    onOutput?: (text: string) => void;
  },
): Promise<ProgramResult> {
  const [file = '', ...args] = argv;
  const { env, cwd, timeoutMs = 0, input = '', signal, onOutput } = options;
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const child = execFile(
      file,
      args,
      { env, cwd, signal, maxBuffer: maxOutputBytes },
      (error, stdout, stderr) => {
        clearTimeout(timer);
        resolve({ stdout, stderr, ...endOf(error) });
      },
    );
    if (onOutput) for (const stream of [child.stdout, child.stderr]) stream?.on('data', onOutput);
    // A program that ignores signals, or whose children hold its output open, must not outlast the deadline.
    if (timeoutMs > 0)
      timer = setTimeout(() => {
        child.kill('SIGKILL');
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve({ stdout: '', stderr: '', kind: 'timed_out' });
      }, timeoutMs);
    // A program that ends without reading its input is no error.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** execFile reports a status as a number, a failed start as a word such as ENOENT, and a signal without a code. */
function endOf(error: Parameters<NonNullable<Parameters<typeof execFile>[3]>>[0]) {
  if (error === null) return { kind: 'exited', status: 0 } as const;
  if (typeof error.code === 'number') return { kind: 'exited', status: error.code } as const;
  if (['ERR_CHILD_PROCESS_STDIO_MAXBUFFER', 'ABORT_ERR'].includes(String(error.code)))
    return { kind: 'killed' } as const;
  if (typeof error.code === 'string') return { kind: 'missing' } as const;
  return { kind: 'killed' } as const;
}

/** The status that a shell has for a process's end: its own, or 128 and the number of the signal that ended it. */
export function shellStatus(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
}

/** The first executable of that name on the PATH of `env`, or null. */
export function findProgram(name: string, env: Environment): string | null {
  const places = name.includes('/') ? [''] : (env.PATH ?? '').split(delimiter);
  for (const place of places) {
    const path = join(place, name);
    try {
      accessSync(path, fileConstants.X_OK);
      if (statSync(path).isFile()) return path;
    } catch {
      // not in this directory
    }
  }
  return null;
}
