import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { basename } from 'node:path';
import { ToolError } from '../errors.js';
import { shellStatus } from '../programs.js';
import { systemReason } from '../system-fault.js';

/**
 * Ends the child with the process that started it. The death signal of prctl(2) is set by `setpriv` after the fork,
 * so a parent that died before that is recognised by the parent's pid. The signal outlives every `exec`.
 */
const boundShell = '[ "$PPID" = "$1" ] || exit 75; shift; exec "$@"';

/** Keeps what a long-lived program says on standard error: enough for its last words. */
const maxWords = 4096;

/** A program that is killed when this process ends, however that is. */
export type BoundProcess = {
  child: ChildProcess;
  pid: number;
  /** Our ends of its sockets. */
  sockets: readonly Socket[];
  /** Resolves when it has ended, with what a shell would have as its status. Never rejects. */
  ended: Promise<number>;
  /** The end of what it has printed to standard error so far. */
  words(): string;
};

/**
 * Starts a program that cannot outlive this process: `setpriv` of util-linux has the kernel send it SIGKILL. Only Linux
 * can do that; elsewhere the program is started as it is. Throws a `ToolError` (`spawn-failed`) where it cannot be
 * started. Standard error is kept for `words`.
 */
export async function startBound(
  argv: readonly string[],
  options: Pick<SpawnOptions, 'env' | 'cwd'> & {
    /** `pipe` leaves `child.stdin` and `child.stdout` to the caller. */
    stdin?: 'pipe' | 'ignore';
    stdout?: 'pipe' | 'ignore';
    /** So many sockets, which are its file descriptors 3 and above. The other ends are returned. */
    sockets?: number;
  },
): Promise<BoundProcess> {
  const { stdin = 'ignore', stdout = 'ignore', sockets = 0, env, cwd } = options;
  const extra = Array.from({ length: sockets }, () => 'pipe' as const);
  const bound = [
    'setpriv',
    '--pdeathsig',
    'KILL',
    'sh',
    '-c',
    boundShell,
    'sh',
    String(process.pid),
    ...argv,
  ];
  const [file = '', ...words] = process.platform === 'linux' ? bound : argv;
  // A session of its own: Ctrl-C at the terminal is for this process, which ends its programs in order.
  const child = spawn(file, words, { env, cwd, stdio: [stdin, stdout, 'pipe', ...extra], detached: true });
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString('utf8')).slice(-maxWords);
  });
  for (const stream of child.stdio) stream?.on('error', () => {});
  const ended = new Promise<number>((resolve) => {
    child.once('close', (code, signal) => resolve(shellStatus(code, signal)));
  });
  const failure = await new Promise<Error | null>((resolve) => {
    child.once('spawn', () => resolve(null));
    child.once('error', resolve);
  });
  if (failure !== null || child.pid === undefined) {
    const program = basename(argv[0] ?? '');
    const what = file === argv[0] ? program : `${file}, which runs ${program}`;
    throw new ToolError('spawn-failed', `cannot start ${what}: ${systemReason(failure)}`, {
      ...(file === 'setpriv' ? { hint: 'Install util-linux.' } : {}),
      cause: failure,
    });
  }
  return {
    child,
    pid: child.pid,
    sockets: child.stdio.slice(3) as Socket[],
    ended,
    words: () => said.trim(),
  };
}
