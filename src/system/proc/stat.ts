import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** One process, from /proc. Times are in clock ticks, which are 1/100 s on every Linux that Node runs on. */
export type ProcessStat = {
  pid: number;
  parent: number;
  /** True for a zombie: it has ended, and its parent has not waited for it yet. */
  hasEnded: boolean;
  /** Since boot; with the pid it identifies a process. */
  startTicks: number;
  /** User and system time of itself and of the children that it has waited for. */
  cpuTicks: number;
  residentPages: number;
};

/** Parses `/proc/PID/stat` (proc_pid_stat(5)); null for anything else. */
export function parseStat(text: string): ProcessStat | null {
  // The name, field 2, may hold blanks and brackets; the last bracket ends it.
  const end = text.lastIndexOf(')');
  const pid = Number.parseInt(text, 10);
  const [state, ...rest] = text
    .slice(end + 2)
    .trim()
    .split(' ');
  const fields = rest.map(Number);
  if (end === -1 || !Number.isInteger(pid) || fields.length < 21) return null;
  const [parent, , , , , , , , , , user, system, waitedUser, waitedSystem] = fields as [number, ...number[]];
  return {
    pid,
    parent,
    hasEnded: state === 'Z' || state === 'X',
    cpuTicks: user! + system! + waitedUser! + waitedSystem!,
    startTicks: fields[18]!,
    residentPages: fields[20]!,
  };
}

/** Files of /proc have no size that is known before, for which `readFileSync` would allocate as much each time. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024);

/** Text of a file of /proc; null for a process that is gone or may not be read. */
export function procText(proc: string, directory: string | number, file: string): string | null {
  let fd: number | null = null;
  try {
    fd = openSync(`${proc}/${directory}/${file}`, 'r');
    let text = '';
    for (let length = 1; length > 0; ) {
      length = readSync(fd, scratch);
      text += scratch.toString('latin1', 0, length);
    }
    return text;
  } catch {
    return null;
  } finally {
    if (fd !== null) closeSync(fd);
  }
}

/** The ids of the processes of the machine; none where there is no /proc. */
export function processIds(): number[] {
  return namesOfProcesses('/proc')?.map(Number) ?? [];
}

/** Every process of the machine, zombies included; null where there is no /proc. */
export function readProcesses(proc = '/proc'): ProcessStat[] | null {
  const stats: ProcessStat[] = [];
  const names = namesOfProcesses(proc);
  for (const name of names ?? []) {
    const text = procText(proc, name, 'stat');
    const stat = text === null ? null : parseStat(text);
    if (stat) stats.push(stat);
  }
  return names && stats;
}

function namesOfProcesses(proc: string): string[] | null {
  try {
    return readdirSync(proc).filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
}

/** Reads one process; null when it is gone or a zombie. */
export function readProcess(pid: number): ProcessStat | null {
  const text = procText('/proc', pid, 'stat');
  const stat = text === null ? null : parseStat(text);
  return stat?.hasEnded ? null : stat;
}

/** True while that very process runs; its pid may be another's by now. */
export function isAlive({ pid, startTicks }: ProcessStat): boolean {
  return readProcess(pid)?.startTicks === startTicks;
}

/** Waits until a process is gone, at most `patienceMs`; kills it then, and waits as long again. */
export async function processEnded(process: ProcessStat | null, patienceMs: number): Promise<void> {
  if (process === null || (await isGoneWithin(process, patienceMs))) return;
  signalProcesses([process], 'SIGKILL');
  await isGoneWithin(process, patienceMs);
}

async function isGoneWithin(process: ProcessStat, patienceMs: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (isAlive(process)) {
    if (performance.now() >= deadline) return false;
    await sleep(10);
  }
  return true;
}

/** Sends a signal to processes. Returns those, another user's, to which this process may not send it. */
export function signalProcesses(processes: readonly ProcessStat[], signal: NodeJS.Signals): ProcessStat[] {
  return processes.filter(({ pid }) => {
    try {
      process.kill(pid, signal);
      return false;
    } catch (thrown) {
      return (thrown as NodeJS.ErrnoException).code === 'EPERM';
    }
  });
}
