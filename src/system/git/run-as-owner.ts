import type { Environment } from '../environment.js';
import { runBound } from '../proc/run-bound.js';
import type { ProgramResult } from '../programs.js';
import type { AsOwner } from './as-owner.js';

/** As git needs to remove its locks. */
const graceMs = 2000;

/** How a program ended by itself, or that its time was over. */
export type OwnedResult = Exclude<ProgramResult, { kind: 'missing' | 'killed' }>;

/**
 * Runs a program as the one whom a directory belongs to, to its end or for `timeoutMs`. It does not outlive this process. When
 * `signal` is aborted it is told to end, and killed soon after, with a status as of any killed program.
 */
export async function runAsOwner(
  owner: AsOwner,
  argv: readonly string[],
  options: {
    cwd: string;
    timeoutMs: number;
    /** Over the owner's environment. */
    env: Environment;
    signal: AbortSignal | undefined;
    input?: string | undefined;
    /** How what it prints is read; `latin1` has one character a byte. */
    encoding?: 'utf8' | 'latin1';
    onOutput?: (bytes: Buffer) => void;
  },
): Promise<OwnedResult> {
  const { cwd, timeoutMs, env, signal, input, encoding = 'utf8', onOutput } = options;
  const late = AbortSignal.timeout(timeoutMs);
  const { status, stdout, stderr } = await runBound([...owner.words, ...argv], {
    ...{ env: { ...owner.env, ...env }, cwd, ...(onOutput && { onOutput }) },
    input: input === undefined ? undefined : Buffer.from(input),
    graceMs,
    signal: signal ? AbortSignal.any([signal, late]) : late,
  });
  const said = { stdout: stdout.toString(encoding), stderr: stderr.toString('utf8') };
  return status !== 0 && late.aborted ? { ...said, kind: 'timed_out' } : { ...said, kind: 'exited', status };
}
