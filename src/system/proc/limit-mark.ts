import type { Environment } from '../environment.js';
import { findProgram } from '../programs.js';
import { procText } from './stat.js';

// A resource limit is inherited by everything that a process starts: sessions, parents, environments and users do not
// matter, and every user may read it. That of real-time scheduling is unlimited by default, and at over 70,000 years of
// processor time it stays so for all purposes.
const least = 2n ** 61n;
/** A prime, so that every letter of a nonce counts. */
const limits = 2n ** 61n - 1n;

/** Where util-linux is when PATH lacks it. */
const places = ':/run/current-system/sw/bin:/usr/bin';

/** The soft limit, in microseconds, that marks the processes of one recording. */
export function limitOf(nonce: string): bigint {
  return least + (BigInt(`0x${Buffer.from(nonce).toString('hex')}`) % limits);
}

/**
 * A shell's line that marks the shell and all that it starts from then on. Without `prlimit` (util-linux) it does
 * nothing. The shell does it, because starting a program takes this process longer.
 */
export function limitLine(nonce: string): string {
  return `PATH="$PATH${places}" prlimit --pid "$$" --rttime=${limitOf(nonce)}: 2>/dev/null || :`;
}

/** Whether `limitLine` has an effect. */
export function canMark(env: Environment): boolean {
  return findProgram('prlimit', { PATH: `${env.PATH ?? ''}${places}` }) !== null;
}

/** Whether a process has that soft limit. */
export function hasLimit(pid: number, limit: bigint): boolean {
  const text = procText('/proc', pid, 'limits') ?? '';
  return /^Max realtime timeout +(\d+) /m.exec(text)?.[1] === String(limit);
}
