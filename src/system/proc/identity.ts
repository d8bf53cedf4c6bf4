import { readdir, readFile } from 'node:fs/promises';
import { readProcess } from './stat.js';

/**
 * Identifies one process across reboots, for a file: a pid alone is reused. `pid_start` is its start in clock ticks
 * after boot, `boot_id` identifies the boot; both are null where there is no /proc (macOS), and the pid then has to
 * do.
 */
export type ProcessIdentity = { pid: number; pid_start: number | null; boot_id: string | null };

/** The identity of a running process; of a pid that is not in use, one that is never found alive on Linux. */
export async function processIdentity(pid: number): Promise<ProcessIdentity> {
  return { pid, pid_start: readProcess(pid)?.startTicks ?? null, boot_id: await bootId() };
}

/** True while the very process that was identified still runs (a zombie does not). */
export async function isProcessAlive(identity: ProcessIdentity): Promise<boolean> {
  const bootNow = await bootId();
  if (bootNow === null) return isPidInUse(identity.pid);
  if (identity.boot_id !== bootNow) return false;
  return identity.pid_start !== null && readProcess(identity.pid)?.startTicks === identity.pid_start;
}

/** How this process is named in a file's name: `PID.START`, where START is empty without /proc. See `stampPattern`. */
export async function processStamp(): Promise<string> {
  const { pid, pid_start } = await processIdentity(process.pid);
  return `${pid}.${pid_start ?? ''}`;
}

/** Matches a stamp in a name; see `abandonedIn`. */
export const stampPattern = '(?<pid>\\d+)\\.(?<start>\\d*)';

/**
 * What processes that are gone have left in a directory: the matches of `pattern`, which holds `stampPattern`, for names
 * whose process does not run since the machine was booted, or that have no stamp. None where it cannot be read.
 */
export async function abandonedIn(dir: string, pattern: RegExp): Promise<RegExpExecArray[]> {
  const found: RegExpExecArray[] = [];
  for (const name of await readdir(dir).catch(() => [])) {
    const match = pattern.exec(name);
    if (match && !(await isStampAlive(match.groups ?? {}))) found.push(match);
  }
  return found;
}

async function isStampAlive({ pid, start }: Record<string, string | undefined>): Promise<boolean> {
  if (pid === undefined) return false;
  return isProcessAlive({
    pid: Number(pid),
    pid_start: start ? Number(start) : null,
    boot_id: await bootId(),
  });
}

/** It does not change while this process runs, and several things are identified at the start of a rebuild. */
let boot: Promise<string | null> | undefined;

function bootId(): Promise<string | null> {
  boot ??= readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
  return boot;
}

function isPidInUse(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
