import { readFile } from 'node:fs/promises';

/**
 * Names one process for good: a pid alone is reused. `pid_start` is field 22 of /proc/PID/stat
 * (clock ticks after boot) and `boot_id` tells reboots apart; both are null where there is no
 * /proc (macOS), and the pid then has to do.
 */
export type ProcessIdentity = { pid: number; pid_start: number | null; boot_id: string | null };

/** The identity of a running process; of a pid nobody has, one that is never found alive on Linux. */
export async function processIdentity(pid: number): Promise<ProcessIdentity> {
  return { pid, pid_start: await startOf(pid), boot_id: await bootId() };
}

/** True while the very process that was named still runs (a zombie does not). */
export async function isProcessAlive(identity: ProcessIdentity): Promise<boolean> {
  const boot = await bootId();
  if (boot === null) return hasPid(identity.pid);
  if (identity.boot_id !== boot) return false;
  return identity.pid_start !== null && (await startOf(identity.pid)) === identity.pid_start;
}

async function bootId(): Promise<string | null> {
  const text = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => null);
  return text === null ? null : text.trim();
}

async function startOf(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The name in field 2 may itself hold spaces and brackets; it ends at the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], Number(fields[19])];
  return state === 'Z' || state === 'X' || !Number.isFinite(start) ? null : start;
}

function hasPid(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
