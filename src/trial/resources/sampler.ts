import { readFile, stat, statfs } from 'node:fs/promises';
import { availableParallelism, freemem, loadavg, tmpdir, totalmem } from 'node:os';
import type { TrialResources } from '../../builds/trial-resources.js';
import type { BootTraces, Machine } from '../../machine/index.js';
import { GroupUsage } from '../../system/proc/group-usage.js';
import { networkBytes } from '../../system/proc/usage.js';
import { runProgram } from '../../system/programs.js';
import { Samples } from './samples.js';

/** How often (ms) the machine is looked at from here, and how often (s) what takes longer is. */
const everyMs = 1000;
const seldomSeconds = 10;
/** How long (s, on hardware) the guest may take to print its counters; how long (ms) a directory may take to be measured. */
const glanceSeconds = 2;
const measureMs = 2000;

/** Without a program, which takes long to start under emulation. */
const readCounters = 'while IFS= read -r line; do echo "$line"; done </proc/net/dev';

/** What the machine has counted over the boots before this one. */
const nothing = { cpuSeconds: 0, received: 0, sent: 0 };

/**
 * Samples what a machine uses, from this machine: /proc of its processes, the room that its disk takes, the counters of its cards.
 * In the guest a file is read every ten seconds, and only of a virtual machine with a network.
 */
export class ResourceSampler {
  readonly #machine: Machine;
  readonly #seconds: () => number;
  readonly #hasNetwork: boolean;
  readonly #samples = new Samples();
  readonly #timer: NodeJS.Timeout;
  #sampling: Promise<void> | null = null;
  #boot: { pid: number; usage: GroupUsage } | null = null;
  #disk: { bytes: number | null; atSeconds: number } = { bytes: null, atSeconds: Number.NEGATIVE_INFINITY };
  #network: { received: number; sent: number } | null = null;
  #networkAt = Number.NEGATIVE_INFINITY;
  #cpuSeconds: number | null = null;
  #before = nothing;
  #hostDisk: { used: number; all: number } | null = null;

  /** Samples until `end`. `seconds` is the clock of the trial. */
  constructor(machine: Machine, { seconds, hasNetwork }: { seconds: () => number; hasNetwork: boolean }) {
    this.#machine = machine;
    this.#seconds = seconds;
    this.#hasNetwork = hasNetwork;
    this.#timer = setInterval(() => this.#next(), everyMs);
    this.#next();
  }

  /** Takes a last sample, while the machine is there. */
  async end(): Promise<TrialResources> {
    clearInterval(this.#timer);
    await this.#sampling;
    await this.#sample().catch(() => {});
    const { all: samples, peakMemory } = this.#samples;
    const last = this.#counted();
    return {
      ...{ cpu_seconds: this.#cpuSeconds, peak_memory_bytes: peakMemory },
      ...{ received_bytes: last?.received ?? null, sent_bytes: last?.sent ?? null },
      host: {
        ...{ cpus: availableParallelism(), memory_bytes: totalmem() },
        disk_bytes: this.#hostDisk?.all ?? null,
      },
      samples,
    };
  }

  /** One at a time, since a machine that is busy answers late; and the longer a trial takes, the more seldom. */
  #next(): void {
    if (!this.#samples.isDue(this.#seconds())) return;
    this.#sampling ??= this.#sample()
      .catch(() => {})
      .finally(() => {
        this.#sampling = null;
      });
  }

  async #sample(): Promise<void> {
    const traces = await this.#machine.traces();
    const seconds = this.#seconds();
    const used = traces === null ? null : this.#usageOf(traces).sample();
    if (used !== null) this.#cpuSeconds = round(this.#before.cpuSeconds + used.cpuSeconds);
    if (traces !== null) await Promise.all([this.#measure(traces, seconds), this.#count(traces, seconds)]);
    this.#hostDisk = await statfs(tmpdir()).then(
      ({ blocks, bfree, bsize }) => ({ used: (blocks - bfree) * bsize, all: blocks * bsize }),
      () => null,
    );
    const counted = this.#counted();
    this.#samples.add({
      ...{ seconds, cpu_seconds: this.#cpuSeconds, memory_bytes: used?.memoryBytes ?? null },
      disk_bytes: this.#disk.bytes,
      ...{ received_bytes: counted?.received ?? null, sent_bytes: counted?.sent ?? null },
      host_load: loadavg()[0] ?? null,
      ...{ host_memory_bytes: totalmem() - freemem(), host_disk_bytes: this.#hostDisk?.used ?? null },
    });
  }

  /** A machine that boots again has other processes, whose counters begin at 0. */
  #usageOf({ pid, owns }: BootTraces): GroupUsage {
    if (this.#boot?.pid !== pid) {
      const { received, sent } = this.#counted() ?? nothing;
      this.#before = { cpuSeconds: this.#cpuSeconds ?? 0, received, sent };
      this.#network = null;
      this.#boot = { pid, usage: new GroupUsage(owns) };
    }
    return this.#boot.usage;
  }

  #counted(): { received: number; sent: number } | null {
    if (!this.#hasNetwork) return null;
    const { received, sent } = this.#before;
    if (this.#network === null) return received + sent > 0 ? { received, sent } : null;
    return { received: received + this.#network.received, sent: sent + this.#network.sent };
  }

  async #measure({ disk }: BootTraces, seconds: number): Promise<void> {
    const found = await stat(disk).catch(() => null);
    if (found === null || !found.isDirectory()) {
      this.#disk = { bytes: found === null ? null : found.blocks * 512, atSeconds: seconds };
      return;
    }
    if (seconds - this.#disk.atSeconds < seldomSeconds) return;
    const { stdout } = await runProgram(['du', '-skx', disk], { env: process.env, timeoutMs: measureMs });
    const kibibytes = /^\d+/.exec(stdout)?.[0];
    this.#disk = { bytes: kibibytes === undefined ? null : Number(kibibytes) * 1024, atSeconds: seconds };
  }

  async #count({ network }: BootTraces, seconds: number): Promise<void> {
    if (!this.#hasNetwork) return;
    if (network === null && seconds - this.#networkAt < seldomSeconds) return;
    this.#networkAt = seconds;
    if (network === null) {
      // The guest may take its time; the other samples do not wait for it.
      void this.#machine.glance(readCounters, glanceSeconds * this.#machine.slowdown).then((text) => {
        if (text !== null) this.#network = networkBytes(text);
      });
      return;
    }
    const text = await readFile(network, 'utf8').catch(() => null);
    if (text !== null) this.#network = networkBytes(text);
  }
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
