import { Census, keyOf } from './census.js';
import { carries } from './processes.js';
import type { Resources } from './resources.js';
import { type ProcessStat, procText, readProcesses } from './stat.js';
import { UsageSeries } from './usage-series.js';

export type UsageOptions = {
  /** `NAME=VALUE` in the environment of the rebuild's first process; its descendants are found by parentage. */
  nonce: string;
  /** The user ids as which Nix's daemon builds: their processes belong to the rebuild too. */
  buildUsers?: number[];
  proc?: string;
};

const ticksPerSecond = 100;
const pageBytes = 4096;

/** What one process has used, as of the last sample. */
type Used = { last: ProcessStat; read: number; written: number };

/**
 * Adds up what the processes of a rebuild use, from samples of /proc. A builder has an environment of its own and
 * leaves the process group, so a process belongs to the rebuild when it has the nonce, runs as a build user, or
 * descends from one that belongs. What cannot be read is null. Call `sample` about once a second.
 */
export class Usage {
  readonly #proc: string;
  readonly #nonce: string;
  readonly #buildUsers: Set<number>;
  readonly #census: Census;
  readonly #used = new Map<string, Used>();
  /** Processes that do not belong, with how often that was found; after two times they are not looked at again. */
  #foreign = new Map<string, number>();
  readonly #series = new UsageSeries();
  readonly #networkAtStart: ReturnType<typeof networkBytes> | null;
  #ended = { cpu: 0, read: 0, written: 0 };
  #total = { cpu: 0, read: 0, written: 0 };
  #peakBytes = 0;
  #sampled = false;

  constructor({ nonce, buildUsers = [], proc = '/proc' }: UsageOptions) {
    this.#proc = proc;
    this.#nonce = nonce;
    this.#buildUsers = new Set(buildUsers);
    this.#census = new Census({ belongs: (candidate) => this.#belongs(candidate), never: [process.pid] });
    this.#networkAtStart = this.#network();
  }

  /** Takes one sample; `seconds` since the start. */
  sample(seconds: number): void {
    const all = readProcesses(this.#proc);
    if (!all) return;
    this.#sampled = true;
    const found = this.#census.of(all);
    this.#forgetForeign(all);
    const keys = new Set(found.map(keyOf));
    const pids = new Set(found.map(({ pid }) => pid));
    for (const [key, used] of this.#used) if (!keys.has(key)) this.#gone(key, used, pids);
    const live = { cpu: 0, read: 0, written: 0 };
    let resident = 0;
    for (const last of found) {
      const disk = this.#disk(last.pid);
      this.#used.set(keyOf(last), { last, ...disk });
      live.cpu += last.cpuTicks;
      live.read += disk.read;
      live.written += disk.written;
      resident += last.residentPages * pageBytes;
    }
    // Between a child's exit and its parent's wait, its usage is in neither; the maximum keeps the total from dropping.
    for (const figure of ['cpu', 'read', 'written'] as const)
      this.#total[figure] = Math.max(this.#total[figure], live[figure] + this.#ended[figure]);
    this.#peakBytes = Math.max(this.#peakBytes, resident);
    this.#series.add(seconds, this.#total.cpu / ticksPerSecond, resident);
  }

  resources(): Resources {
    const network = this.#network();
    const [from, to] = [this.#networkAtStart, network];
    return {
      cpu_seconds: this.#sampled ? this.#total.cpu / ticksPerSecond : null,
      peak_memory_bytes: this.#sampled ? this.#peakBytes : null,
      disk_read_bytes: this.#sampled ? this.#total.read : null,
      disk_written_bytes: this.#sampled ? this.#total.written : null,
      host_network_received_bytes: from && to ? Math.max(0, to.received - from.received) : null,
      host_network_sent_bytes: from && to ? Math.max(0, to.sent - from.sent) : null,
      series: this.#series.points,
    };
  }

  #gone(key: string, { last, read, written }: Used, pids: ReadonlySet<number>): void {
    this.#used.delete(key);
    // A parent that belongs has waited for it and carries its figures now; an orphan's would be lost.
    if (pids.has(last.parent)) return;
    this.#ended.cpu += last.cpuTicks;
    this.#ended.read += read;
    this.#ended.written += written;
  }

  /** Reading environments is most of a sample's cost, and a process that was just forked has its parent's. */
  #belongs(candidate: ProcessStat): boolean {
    const key = keyOf(candidate);
    const times = this.#foreign.get(key) ?? 0;
    if (times >= 2) return false;
    if (carries(candidate.pid, this.#nonce, this.#proc) || this.#isBuildUser(candidate.pid)) return true;
    this.#foreign.set(key, times + 1);
    return false;
  }

  #forgetForeign(all: readonly ProcessStat[]): void {
    const foreign = new Map<string, number>();
    for (const process of all) {
      const times = this.#foreign.get(keyOf(process));
      if (times !== undefined) foreign.set(keyOf(process), times);
    }
    this.#foreign = foreign;
  }

  #isBuildUser(pid: number): boolean {
    if (this.#buildUsers.size === 0) return false;
    const user = /^Uid:\s+(\d+)/m.exec(procText(this.#proc, pid, 'status') ?? '')?.[1];
    return user !== undefined && this.#buildUsers.has(Number(user));
  }

  #disk(pid: number): { read: number; written: number } {
    const text = procText(this.#proc, pid, 'io');
    return text === null ? { read: 0, written: 0 } : diskBytes(text);
  }

  #network(): ReturnType<typeof networkBytes> | null {
    const text = procText(this.#proc, 'net', 'dev');
    return text === null ? null : networkBytes(text);
  }
}

/** `read_bytes` and `write_bytes` of `/proc/PID/io`, the children that it has waited for included. */
function diskBytes(text: string): { read: number; written: number } {
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

/** The user ids that a Nix daemon builds as: members of the group `nixbld`, from the texts of passwd and group. */
export function buildUserIds(passwd: string, group: string): number[] {
  const members = /^nixbld:[^:]*:[^:]*:(.*)$/m.exec(group)?.[1]?.split(',') ?? [];
  return passwd.split('\n').flatMap((line) => {
    const [name, , id] = line.split(':');
    return name && members.includes(name) && /^\d+$/.test(id ?? '') ? [Number(id)] : [];
  });
}
