import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { RebuildProcesses } from '../../../../src/system/proc/processes.js';
import { parseStat } from '../../../../src/system/proc/stat.js';
import { buildUserIds, networkBytes, Usage } from '../../../../src/system/proc/usage.js';
import { UsageSeries } from '../../../../src/system/proc/usage-series.js';

const nonce = `NIXOS_REBUILD_TEST_NONCE=${process.pid}-usage`;
const [name, value] = nonce.split('=') as [string, string];
let child: ChildProcess | null = null;
afterEach(() => {
  child?.kill('SIGKILL');
  child = null;
});

/** Starts a shell with the nonce and waits until it has printed a line. */
async function started(script: string): Promise<ChildProcess> {
  child = spawn('sh', ['-c', script], {
    env: { PATH: process.env.PATH, [name]: value },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout!, 'data');
  return child;
}

describe('what a rebuild uses', () => {
  it('counts a descendant that has an environment of its own and left the process group', async () => {
    const usage = new Usage({ nonce });
    const busy = 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; echo done; read line';
    const running = await started(`env -i setsid sh -c '${busy}' <&0`);
    usage.sample(1);
    running.stdin!.end('\n');
    await once(running, 'exit');
    usage.sample(2);
    const resources = usage.resources();
    expect(resources.cpu_seconds).toBeGreaterThan(0.05);
    expect(resources.peak_memory_bytes).toBeGreaterThan(500_000);
    expect(resources.series!.length).toBe(2);
  });

  it('counts the processes that a stop would end, also one that left its group and environment', async () => {
    const running = await started("env -i setsid sh -c 'echo up; read line' <&0");
    const usage = new Usage({ nonce });
    usage.sample(1);
    const found = new RebuildProcesses(value, null).find();
    const resident = found.reduce((sum, { residentPages }) => sum + residentPages * 4096, 0);
    expect(found.map(({ pid }) => pid)).toContain(running.pid);
    expect(usage.resources().peak_memory_bytes).toBeGreaterThan(0);
    expect(Math.abs((usage.resources().peak_memory_bytes ?? 0) - resident)).toBeLessThan(resident / 2);
  });

  it('counts nothing of other processes', () => {
    const usage = new Usage({ nonce: 'NIXOS_REBUILD_TEST_NONCE=of-no-process' });
    usage.sample(1);
    expect(usage.resources().cpu_seconds).toBe(0);
  });

  it('is null where there is no /proc', () => {
    const usage = new Usage({ nonce, proc: '/nonexistent' });
    usage.sample(1);
    expect(usage.resources()).toMatchObject({
      cpu_seconds: null,
      peak_memory_bytes: null,
      host_network_sent_bytes: null,
    });
  });

  it('keeps a series of at most 120 points over any time, with the peaks in it', () => {
    const series = new UsageSeries();
    for (let second = 1; second <= 5000; second += 1)
      series.add(second, second * 0.5, second === 2500 ? 900 : 10);
    expect(series.points.length).toBeLessThanOrEqual(120);
    expect(Math.max(...series.points.map(({ memory_bytes }) => memory_bytes))).toBe(900);
    for (const { cpu_percent } of series.points) expect(cpu_percent).toBeCloseTo(50, 0);
  });
});

describe('/proc', () => {
  it('is parsed also where a program has brackets and blanks in its name', () => {
    const real = readFileSync('/proc/self/stat', 'utf8');
    const stat = parseStat(real.replace(/\(.*\)/, '(a) b (c d)'));
    expect(stat?.pid).toBe(process.pid);
    expect(stat?.parent).toBe(process.ppid);
    expect(stat!.residentPages).toBeGreaterThan(1000);
    expect(parseStat('nonsense')).toBeNull();
  });

  it('adds up all interfaces but loopback', () => {
    const text =
      'Inter-| Receive\n face |bytes\n    lo: 999 1 0 0 0 0 0 0 999 1 0\n  eth0:100 1 0 0 0 0 0 0 20 1 0\n wlan0: 5 1 0 0 0 0 0 0 6 1 0\n';
    expect(networkBytes(text)).toEqual({ received: 105, sent: 26 });
  });

  it("finds the ids of the daemon's build users", () => {
    const passwd = 'root:x:0:0::/root:/bin/sh\nnixbld1:x:30001:30000::/var/empty:/sbin/nologin\n';
    expect(buildUserIds(passwd, 'wheel:x:1:root\nnixbld:x:30000:nixbld1,nixbld2\n')).toEqual([30001]);
  });
});
