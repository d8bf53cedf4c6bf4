import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readProcesses } from '../../src/system/proc/stat.js';
import { skips } from './world.js';

/** `MACHINE_KILLS=100` tries as many instants; `MACHINE_KILL_SPAN_MS=20000` those in which a virtual machine is used, too. */
const kills = Number(process.env.MACHINE_KILLS ?? 12);
const spanMs = Number(process.env.MACHINE_KILL_SPAN_MS ?? 0);
/** How long what was killed may take to be gone. */
const goneMs = 15_000;

function startDriver(backend: string, dir: string): ChildProcess {
  return spawn(process.execPath, ['test/machine/driver.mjs', backend], {
    env: { ...process.env, TMPDIR: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const interfacesBefore = readdirSync('/sys/class/net');

/** What a driver has left behind whose temporary directory was `dir`. */
function remains(dir: string): string[] {
  const living = (readProcesses() ?? []).filter(({ hasEnded }) => !hasEnded);
  const processes = living.flatMap(({ pid }) => {
    const text = (name: string) => textOf(`/proc/${pid}/${name}`).replaceAll('\0', ' ');
    const shown = [text('cmdline'), text('mounts'), directoryOf(pid)];
    return shown.some((each) => each.includes(dir)) ? [`process ${pid} ${text('cmdline')}`] : [];
  });
  // Recordings stay; machines' own files do not.
  const homes = readdirSync(dir).filter((name) => name.startsWith('nrt-machines-'));
  const interfaces = readdirSync('/sys/class/net').filter((name) => !interfacesBefore.includes(name));
  return [...processes, ...homes, ...interfaces];
}

/** A driver's control groups, anywhere; a group can only be removed when no process is in it. */
function groups(driver: number | undefined): string[] {
  const words = ['/sys/fs/cgroup', '-name', `nrt-machines-${driver}.*.victim`];
  // It may print errors about groups that vanish while it looks.
  return spawnSync('find', words, { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
}

/** The working directory of a process, which that of a machine's processes is the machine's own. */
function directoryOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

async function untilNothing(dir: string, driver: number | undefined): Promise<string[]> {
  const deadline = performance.now() + goneMs;
  let left = [...remains(dir), ...groups(driver)];
  while (left.length > 0 && performance.now() < deadline) {
    await sleep(50);
    left = [...remains(dir), ...groups(driver)];
  }
  return left;
}

describe.each([
  ['container', 2500],
  ['qemu', spanMs || 3000],
] as const)('a driver of %s machines that is killed', (backend, longestMs) => {
  it.skipIf(skips(backend))(
    `leaves no process, mount, control group, network card or disk, at any of ${kills} instants`,
    { timeout: kills * (longestMs + goneMs) },
    async () => {
      const parent = mkdtempSync(join(tmpdir(), 'nrt-test-'));
      const reached = { nothing: 0, made: 0, started: 0, used: 0 };
      for (let index = 0; index < kills; index += 1) {
        const dir = join(parent, String(index));
        mkdirSync(dir);
        const driver = startDriver(backend, dir);
        let said = '';
        driver.stdout?.on('data', (text) => {
          said += text;
        });
        const ended = new Promise((resolve) => driver.once('close', resolve));
        // Evenly spread over what a driver does after it has loaded its code.
        await sleep(300 + (longestMs * index) / kills);
        driver.kill('SIGKILL');
        await ended;
        const last = (said.trim().split('\n').at(-1) || 'nothing') as keyof typeof reached;
        reached[last] += 1;
        expect(await untilNothing(dir, driver.pid), `after "${last}"`).toEqual([]);
      }
      console.log(`${backend}: killed ${kills} times, after`, reached);
      // Otherwise this would have tried nothing but the start of Node.
      expect(reached.started + reached.used).toBeGreaterThan(0);
      rmSync(parent, { recursive: true });
    },
  );
});
