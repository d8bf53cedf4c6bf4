import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { readProcesses } from '../../src/system/proc/stat.js';

/** How long (ms) what was killed may take to be gone. */
export const goneMs = 15_000;

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
  const words = ['/sys/fs/cgroup', '-name', `nrt-machines-${driver}.*`];
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

/** Waits until nothing is left of a driver; returns what still is when the time is over. */
export async function untilNothing(dir: string, driver: number | undefined): Promise<string[]> {
  const deadline = performance.now() + goneMs;
  let left = [...remains(dir), ...groups(driver)];
  while (left.length > 0 && performance.now() < deadline) {
    await sleep(50);
    left = [...remains(dir), ...groups(driver)];
  }
  return left;
}
