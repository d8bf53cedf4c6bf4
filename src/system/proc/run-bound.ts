import type { Environment } from '../environment.js';
import { startBound } from './bound-process.js';

/** A program's end, and all that it printed. */
export type BoundResult = { status: number; stdout: Buffer; stderr: Buffer };

/**
 * Runs a program that cannot outlive this process to its end, and returns all that it printed, as bytes. It is killed when
 * `signal` is aborted, with what it has started in its process group. Throws a `ToolError` (`spawn-failed`) where it cannot be started.
 */
export async function runBound(
  argv: readonly string[],
  options: {
    env: Environment;
    cwd?: string;
    input?: Uint8Array | undefined;
    signal?: AbortSignal;
    /** How long (ms) it may take to put things in order once it is told to end, before it is killed; 0 by default. */
    graceMs?: number;
    /** Receives what it prints as it arrives. */
    onOutput?: (bytes: Buffer) => void;
    /** Receives its standard error alone, as it arrives, beside the result. */
    onStderr?: ((bytes: Buffer) => void) | undefined;
    /** Receives its standard output alone, as it arrives, instead of the result. */
    onStdout?: ((bytes: Buffer) => void) | undefined;
  },
): Promise<BoundResult> {
  const { env, cwd, input, signal, graceMs = 0, onOutput, onStderr, onStdout } = options;
  const { child, ended } = await startBound(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
  let killing: NodeJS.Timeout | null = null;
  const kill = () => signalGroup(child.pid, 'SIGKILL');
  const stop = () => {
    if (graceMs > 0) {
      signalGroup(child.pid, 'SIGTERM');
      killing = setTimeout(kill, graceMs);
    } else kill();
    // What it has handed its outputs to, such as ssh's master, may hold them open for long.
    for (const stream of [child.stdout, child.stderr]) stream?.destroy();
  };
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  const parts: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
  child.stdout?.on('data', onStdout ?? ((bytes: Buffer) => parts.stdout.push(bytes)));
  child.stderr?.on('data', (bytes: Buffer) => parts.stderr.push(bytes));
  if (onStderr) child.stderr?.on('data', onStderr);
  if (onOutput) for (const stream of [child.stdout, child.stderr]) stream?.on('data', onOutput);
  child.stdin?.end(input ?? '');
  try {
    const status = await ended;
    return { status, stdout: Buffer.concat(parts.stdout), stderr: Buffer.concat(parts.stderr) };
  } finally {
    signal?.removeEventListener('abort', stop);
    if (killing !== null) {
      clearTimeout(killing);
      // What it has started may not have heard.
      kill();
    }
  }
}

/** A bound process is the first of its group. */
function signalGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}
