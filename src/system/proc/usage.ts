import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resources } from './resources.js';
import { diskBytes, networkBytes, type ProcessStat, processStat } from './stat.js';
import { UsageSeries } from './usage-series.js';

export type UsageOptions = {
  /** `NAME=VALUE` in the environment of the rebuild's first process; its descendants are found by parentage. */
  nonce: string;
  /** Where Nix' daemon builds: user ids whose processes belong to the rebuild too. */
  buildUsers?: number[];
  proc?: string;
};

const ticksPerSecond = 100;
const pageBytes = 4096;

type Known = { ours: boolean; last: ProcessStat; read: number; written: number };

/**
 * Adds up what the processes of a rebuild use, by looking at /proc now and then. A builder has an
 * environment of its own and leaves the process group, so a process belongs to the rebuild when it has the
 * nonce or its parent belongs. What cannot be read is null. Call `sample` about once a second.
 */
export class Usage {
  readonly #proc: string;
  readonly #nonce: string;
  readonly #buildUsers: Set<number>;
  readonly #known = new Map<string, Known>();
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
    this.#networkAtStart = this.#network();
  }

  /** Looks once; `seconds` since the start. */
  sample(seconds: number): void {
    const alive = this.#alive();
    if (!alive) return;
    this.#sampled = true;
    const live = { cpu: 0, read: 0, written: 0 };
    let resident = 0;
    for (const [key, known] of this.#known) {
      if (!alive.has(key)) {
        this.#gone(key, known, alive);
        continue;
      }
      if (!known.ours) continue;
      live.cpu += known.last.cpuTicks;
      live.read += known.read;
      live.written += known.written;
      resident += known.last.residentPages * pageBytes;
    }
    // What a process used moves to its parent when it is waited for; between the two it is nowhere.
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

  /** Every process, by a name that is never used again; null where there is no /proc. */
  #alive(): Set<string> | null {
    let pids: string[];
    try {
      pids = readdirSync(this.#proc).filter((name) => /^\d+$/.test(name));
    } catch {
      return null;
    }
    const stats = pids.flatMap((pid) => this.#stat(pid) ?? []);
    const byPid = new Map(stats.map((stat) => [stat.pid, stat]));
    for (const stat of stats) this.#judge(stat, byPid);
    return new Set(stats.map(keyOf));
  }

  #judge(stat: ProcessStat, byPid: Map<number, ProcessStat>): boolean {
    const known = this.#known.get(keyOf(stat));
    if (known) {
      known.last = stat;
      if (known.ours) Object.assign(known, this.#disk(stat.pid));
      return known.ours;
    }
    const parent = byPid.get(stat.parent);
    const ours =
      this.#isMarked(stat.pid) || (parent !== undefined && stat.pid !== 1 && this.#judge(parent, byPid));
    const disk = ours ? this.#disk(stat.pid) : { read: 0, written: 0 };
    this.#known.set(keyOf(stat), { ours, last: stat, ...disk });
    return ours;
  }

  #gone(key: string, known: Known, alive: Set<string>): void {
    this.#known.delete(key);
    if (!known.ours) return;
    const parent = [...this.#known.values()].find(({ last }) => last.pid === known.last.parent);
    // A parent of ours has waited for it and carries its figures now; of an orphan they would be lost.
    if (parent?.ours && alive.has(keyOf(parent.last))) return;
    this.#ended.cpu += known.last.cpuTicks;
    this.#ended.read += known.read;
    this.#ended.written += known.written;
  }

  #isMarked(pid: number): boolean {
    const environment = this.#text(pid, 'environ');
    if (environment?.includes(`${this.#nonce}\0`)) return true;
    if (this.#buildUsers.size === 0) return false;
    const user = /^Uid:\s+(\d+)/m.exec(this.#text(pid, 'status') ?? '')?.[1];
    return user !== undefined && this.#buildUsers.has(Number(user));
  }

  #stat(pid: string): ProcessStat | null {
    const text = this.#text(pid, 'stat');
    return text === null ? null : processStat(text);
  }

  #disk(pid: number): { read: number; written: number } {
    const text = this.#text(pid, 'io');
    return text === null ? { read: 0, written: 0 } : diskBytes(text);
  }

  #network(): ReturnType<typeof networkBytes> | null {
    const text = this.#text('net', 'dev');
    return text === null ? null : networkBytes(text);
  }

  /** Null for a process that has ended or may not be read. */
  #text(directory: string | number, file: string): string | null {
    try {
      return readFileSync(join(this.#proc, String(directory), file), 'latin1');
    } catch {
      return null;
    }
  }
}

function keyOf({ pid, startTicks }: ProcessStat): string {
  return `${pid}:${startTicks}`;
}

/** The user ids that a Nix daemon builds as: members of the group `nixbld`, from the texts of passwd and group. */
export function buildUserIds(passwd: string, group: string): number[] {
  const members = /^nixbld:[^:]*:[^:]*:(.*)$/m.exec(group)?.[1]?.split(',') ?? [];
  return passwd.split('\n').flatMap((line) => {
    const [name, , id] = line.split(':');
    return name && members.includes(name) && /^\d+$/.test(id ?? '') ? [Number(id)] : [];
  });
}
