/** One process as /proc tells it. Times in clock ticks, which are 1/100 s on every Linux that Node runs on. */
export type ProcessStat = {
  pid: number;
  parent: number;
  /** Since boot; with the pid it names a process for good. */
  startTicks: number;
  /** User and system time of itself and of the children it has waited for. */
  cpuTicks: number;
  residentPages: number;
};

/** Reads `/proc/PID/stat` (proc_pid_stat(5)); null where it makes no sense. */
export function processStat(text: string): ProcessStat | null {
  // The name may hold blanks and brackets; the last bracket ends it.
  const end = text.lastIndexOf(')');
  const pid = Number.parseInt(text, 10);
  const fields = text
    .slice(end + 2)
    .trim()
    .split(' ')
    .map(Number);
  if (end === -1 || !Number.isInteger(pid) || fields.length < 22) return null;
  const [, parent, , , , , , , , , , user, system, waitedUser, waitedSystem] = fields;
  return {
    pid,
    parent: parent!,
    cpuTicks: user! + system! + waitedUser! + waitedSystem!,
    startTicks: fields[19]!,
    residentPages: fields[21]!,
  };
}

/** `read_bytes` and `write_bytes` of `/proc/PID/io`, the children it has waited for included. */
export function diskBytes(text: string): { read: number; written: number } {
  const field = (name: string) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return { read: field('read_bytes'), written: field('write_bytes') };
}

/** Bytes received and sent by all interfaces but loopback, from `/proc/net/dev`. */
export function networkBytes(text: string): { received: number; sent: number } {
  const total = { received: 0, sent: 0 };
  for (const line of text.split('\n')) {
    const match = /^\s*([^:\s]+):\s*(.*)$/.exec(line);
    if (!match || match[1] === 'lo') continue;
    const figures = match[2]!.trim().split(/\s+/).map(Number);
    total.received += figures[0] ?? 0;
    total.sent += figures[8] ?? 0;
  }
  return total;
}
