import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Set in the rebuild's environment only, so that its processes are known wherever they go. */
export const nonceVariable = 'NIXOS_REBUILD_TEST_NONCE';

export type ProcessEntry = { pid: number; ppid: number; start: string; command: string };

/** Reads one process from /proc; null when it is gone or a zombie. */
export function readProcess(pid: number): ProcessEntry | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold spaces and parentheses, so fields count from its last one (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return { pid, ppid: Number(fields[1]), start: fields[19] ?? '', command: '' };
  } catch {
    return null;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

function carries(pid: number, marker: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(marker);
  } catch {
    return false;
  }
}

function listProcesses(): ProcessEntry[] {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => readProcess(Number(name)))
      .filter((entry) => entry !== null);
  // Without /proc (macOS) there is ps; start times and environments are then not looked at.
  const rows = execFileSync('ps', ['-axo', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , state]) => !state?.startsWith('Z'))
    .map(([pid, ppid]) => ({ pid: Number(pid), ppid: Number(ppid), start: '', command: '' }));
}

/**
 * The processes of one rebuild. Builders leave the process group and clear their environment, so
 * they are found three ways: by the nonce in their environment, as descendants of one that carries
 * it (or of the pane's first process), and because an earlier look had seen them.
 */
export class RebuildProcesses {
  readonly #marker: string;
  readonly #root: number | null;
  readonly #known = new Map<number, string>();

  /** `root` is a process whose descendants belong to the rebuild though it does not itself. */
  constructor(nonce: string, root: number | null) {
    this.#marker = `${nonceVariable}=${nonce}`;
    this.#root = root;
  }

  /** Those alive now. */
  find(): ProcessEntry[] {
    const all = listProcesses();
    const children = groupByParent(all);
    const found = new Map<number, ProcessEntry>();
    const add = (entry: ProcessEntry) => {
      if (found.has(entry.pid) || entry.pid === process.pid || entry.pid === this.#root) return;
      found.set(entry.pid, entry);
      for (const child of children.get(entry.pid) ?? []) add(child);
    };
    for (const child of this.#root === null ? [] : (children.get(this.#root) ?? [])) add(child);
    for (const entry of all)
      if (this.#known.get(entry.pid) === entry.start || carries(entry.pid, this.#marker)) add(entry);
    this.#known.clear();
    for (const entry of found.values()) this.#known.set(entry.pid, entry.start);
    return [...found.values()];
  }

  /**
   * Sends a signal to all of them but an activation under way, which must not be cut short.
   * Gives the activation's command lines (left alone) and how many were signalled.
   */
  signal(signal: NodeJS.Signals): { signalled: number; spared: string[] } {
    const found = this.find().map((entry) => ({ ...entry, command: commandOf(entry.pid) }));
    const activations = found.filter((entry) =>
      /switch-to-configuration(?:-ng)?(?:\s|$)/.test(entry.command),
    );
    const spared = new Set(activations.map((entry) => entry.pid));
    for (let grown = spared.size > 0; grown; ) {
      const more = found.filter((entry) => spared.has(entry.ppid) && !spared.has(entry.pid));
      for (const entry of more) spared.add(entry.pid);
      grown = more.length > 0;
    }
    let signalled = 0;
    for (const { pid } of found) {
      if (spared.has(pid)) continue;
      try {
        process.kill(pid, signal);
        signalled += 1;
      } catch {
        // gone meanwhile, or another user's (a sudo of the rebuild); the pane's hang-up reaches that one
      }
    }
    return { signalled, spared: activations.map((entry) => entry.command) };
  }
}

function groupByParent(entries: ProcessEntry[]): Map<number, ProcessEntry[]> {
  const groups = new Map<number, ProcessEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.ppid);
    if (group) group.push(entry);
    else groups.set(entry.ppid, [entry]);
  }
  return groups;
}
