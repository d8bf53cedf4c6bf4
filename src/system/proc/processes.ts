import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Set in the rebuild's environment only, so that its processes are known wherever they go. */
export const nonceVariable = 'NIXOS_REBUILD_TEST_NONCE';

/**
 * What activates a system, as a whole word of a command line: by itself (where Nix has wrapped it, under
 * the name of the wrapper) or after sudo or systemd-run.
 */
const activationProgram = /(?:^|\/)\.?switch-to-configuration(?:-ng)?(?:-wrapped)?$/;

export type ProcessEntry = { pid: number; ppid: number; start: string };

/** Reads one process from /proc; null when it is gone or a zombie. */
export function readProcess(pid: number): ProcessEntry | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold spaces and parentheses, so fields count from its last one (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return { pid, ppid: Number(fields[1]), start: fields[19] ?? '' };
  } catch {
    return null;
  }
}

/** True while that very process runs; its number may be another's by now. */
export function isAlive({ pid, start }: ProcessEntry): boolean {
  return readProcess(pid)?.start === start;
}

/** Waits until a process is gone, for at most so many milliseconds; kills it then. */
export async function processEnded(entry: ProcessEntry | null, patienceMs: number): Promise<void> {
  if (entry === null) return;
  const deadline = performance.now() + patienceMs;
  while (isAlive(entry) && performance.now() < deadline) await sleep(10);
  if (isAlive(entry)) signalProcesses([entry], 'SIGKILL');
}

/** The words of a process's command line; none where they cannot be read. */
function wordsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
  } catch {
    return [];
  }
}

function carries(pid: number, marker: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(marker);
  } catch {
    return false;
  }
}

/** What stands behind a standard stream: a terminal, or a pipe or socket. */
type Channel = { id: string; terminal: boolean };

/** Names the channel behind a process's standard stream; null for anything else. */
function channelOf(pid: number, stream: 0 | 1 | 2): Channel | null {
  try {
    const found = statSync(`/proc/${pid}/fd/${stream}`);
    // Major numbers 136 to 143 are pseudo-terminals (Linux' devices.txt); /dev/null would be everybody's.
    const terminal = found.isCharacterDevice() && found.rdev >> 8 >= 136 && found.rdev >> 8 <= 143;
    if (!terminal && !found.isFIFO() && !found.isSocket()) return null;
    return { id: `${found.dev}:${found.ino}`, terminal };
  } catch {
    return null;
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
    .map(([pid, ppid]) => ({ pid: Number(pid), ppid: Number(ppid), start: '' }));
}

/**
 * The processes of one rebuild. Builders leave the process group, clear their environment and lose
 * their parents, so they are found four ways: by the nonce in their environment, as descendants of
 * one that is found, by the terminal or pipe that the rebuild prints to, and because an earlier look
 * had seen them.
 */
export class RebuildProcesses {
  readonly #marker: string;
  readonly #first: ProcessEntry | null;
  readonly #wrapper: number | null;
  #channel: Channel | null = null;
  readonly #known = new Map<number, string>();

  /**
   * `first` is the process that began it, whose standard output is the rebuild's. With `wrapper` it
   * only waits for the rebuild, and is none of it itself.
   */
  constructor(nonce: string, first: { pid: number; wrapper: boolean } | null) {
    this.#marker = `${nonceVariable}=${nonce}`;
    this.#first = first && readProcess(first.pid);
    this.#wrapper = first?.wrapper ? first.pid : null;
    if (this.#first && this.#wrapper === null) this.#known.set(this.#first.pid, this.#first.start);
  }

  /** Those alive now. */
  find(): ProcessEntry[] {
    const all = listProcesses();
    this.#channel = this.#channelNow();
    const children = groupByParent(all);
    const found = new Map<number, ProcessEntry>();
    const add = (entry: ProcessEntry) => {
      if (found.has(entry.pid) || entry.pid === process.pid || entry.pid === this.#wrapper) return;
      found.set(entry.pid, entry);
      for (const child of children.get(entry.pid) ?? []) add(child);
    };
    for (const child of this.#wrapper === null ? [] : (children.get(this.#wrapper) ?? [])) add(child);
    for (const entry of all) if (this.#isOurs(entry)) add(entry);
    this.#known.clear();
    for (const entry of found.values()) this.#known.set(entry.pid, entry.start);
    return [...found.values()];
  }

  /**
   * Those that may be ended, and the command lines of activations under way, which must not be cut
   * short and are, with all below them, not among the others.
   */
  look(): { endable: ProcessEntry[]; activations: string[] } {
    const found = this.find();
    const activations = found
      .map(({ pid }) => ({ pid, words: wordsOf(pid) }))
      .filter(({ words }) => words.some((word) => activationProgram.test(word)));
    const spared = new Set(activations.map(({ pid }) => pid));
    for (let grown = spared.size > 0; grown; ) {
      const more = found.filter(({ pid, ppid }) => spared.has(ppid) && !spared.has(pid));
      for (const { pid } of more) spared.add(pid);
      grown = more.length > 0;
    }
    return {
      endable: found.filter(({ pid }) => !spared.has(pid)),
      activations: activations.map(({ words }) => words.join(' ')),
    };
  }

  /**
   * Looked at each time: a pane's process has no terminal when it has just been forked, and a terminal
   * that is closed is soon somebody else's under the same name, which a pipe or socket never is.
   */
  #channelNow(): Channel | null {
    const first = this.#first;
    if (first && isAlive(first)) return channelOf(first.pid, 1);
    return this.#channel?.terminal ? null : this.#channel;
  }

  #isOurs({ pid, start }: ProcessEntry): boolean {
    if (this.#known.get(pid) === start || carries(pid, this.#marker)) return true;
    const id = this.#channel?.id;
    return id !== undefined && ([0, 1, 2] as const).some((stream) => channelOf(pid, stream)?.id === id);
  }
}

/** Sends a signal to processes; one that is gone or another user's is passed over. */
export function signalProcesses(processes: readonly ProcessEntry[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch {
      // gone meanwhile, or another user's (a sudo of the rebuild); the pane's hang-up reaches that one
    }
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
