import { createHash } from 'node:crypto';
import type { Environment } from '../environment.js';
import { findProgram, hasSucceeded, runProgram } from '../programs.js';
import { procText } from './stat.js';

// A resource limit is inherited by everything that a process starts: sessions, parents, environments and users do not
// matter, and every user may read it. That of real-time scheduling is unlimited by default, and at over 70,000 years of
// processor time it stays so for all purposes.
const least = 2n ** 61n;
const callMs = 5000;

/** The soft limit, in microseconds, that marks the processes of one recording. */
export function limitOf(nonce: string): bigint {
  return least + (createHash('sha256').update(nonce).digest().readBigUInt64BE() % least);
}

/** Marks a process and all that it starts from then on. False where there is no `prlimit` or it is refused. */
export async function markProcess(pid: number, nonce: string, env: Environment): Promise<boolean> {
  const program = findProgram('prlimit', { PATH: `${env.PATH ?? ''}:/usr/bin:/run/current-system/sw/bin` });
  if (program === null) return false;
  const argv = [program, '--pid', String(pid), `--rttime=${limitOf(nonce)}:`];
  return hasSucceeded(await runProgram(argv, { env, timeoutMs: callMs }));
}

/** Whether a process has that soft limit. */
export function hasLimit(pid: number, limit: bigint): boolean {
  const text = procText('/proc', pid, 'limits') ?? '';
  return /^Max realtime timeout +(\d+) /m.exec(text)?.[1] === String(limit);
}
