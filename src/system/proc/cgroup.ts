import { mkdirSync, readdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { procText } from './stat.js';

const prefix = 'nixos-rebuild-test-';
/** A group this old (ms) that is empty was left by a recorder that was killed. */
const forgottenMs = 60_000;
const endMs = 500;

/** The name of the control group that holds the processes of one recording. */
export function groupName(nonce: string): string {
  return `${prefix}${nonce}`;
}

/**
 * A control group (version 2) for the processes of one recording. A process cannot leave it by a session of its own, an
 * empty environment or another parent. It needs a hierarchy that this process may write: root has one almost
 * everywhere, a user where systemd has delegated it.
 */
export class ControlGroup {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** Makes the group below this process's own; null where that is not possible. */
  static create(nonce: string): ControlGroup | null {
    const own = groupPath('self');
    if (own === null) return null;
    removeForgotten(own);
    const path = join(own, groupName(nonce));
    try {
      mkdirSync(path);
      return new ControlGroup(path);
    } catch {
      return null;
    }
  }

  /** The group of that recording in which a process is; null where it is in none. */
  static of(pid: number, nonce: string): ControlGroup | null {
    const path = isGrouped(pid, nonce) ? groupPath(pid) : null;
    const match = path && memberPath(nonce).exec(path);
    return match ? new ControlGroup(match[0]) : null;
  }

  /** Moves a process into it, and with it all that it starts from then on. False where that is refused. */
  adopt(pid: number): boolean {
    return write(join(this.path, 'cgroup.procs'), String(pid));
  }

  /** Kills processes of the group whoever's they are: to write the group's file is enough (Linux 5.14 and newer). */
  kill(pids: readonly number[]): void {
    const condemned = join(this.path, 'end');
    try {
      mkdirSync(condemned, { recursive: true });
    } catch {
      return;
    }
    // Apart from the others, of which an activation must not be killed.
    for (const pid of pids) write(join(condemned, 'cgroup.procs'), String(pid));
    write(join(condemned, 'cgroup.kill'), '1');
  }

  /** Removes it. It stays where a process stays in it; a later recording removes it then. */
  async remove(): Promise<void> {
    const deadline = performance.now() + endMs;
    // A process that was killed is in it for a moment more.
    while (!removeTree(this.path) && performance.now() < deadline) await sleep(10);
  }
}

/** Whether a process is in the control group of that recording, mounted here or not. */
export function isGrouped(pid: number, nonce: string): boolean {
  const text = procText('/proc', pid, 'cgroup');
  return text?.includes(groupName(nonce)) === true && memberPath(nonce).test(text);
}

/** Matches up to the group's own name, with which a systemd calls it a scope. */
function memberPath(nonce: string): RegExp {
  return new RegExp(`^.*/${groupName(nonce)}(?:\\.scope)?(?=/|$)`, 'm');
}

/** The directory of a process's control group (version 2); null where it has none that is mounted here. */
function groupPath(pid: number | 'self'): string | null {
  const group = /^0::(\/.*)$/m.exec(procText('/proc', pid, 'cgroup') ?? '')?.[1];
  if (group === undefined || group.startsWith('/..')) return null;
  for (const line of (procText('/proc', 'self', 'mountinfo') ?? '').split('\n')) {
    const [, root = '', point] = /^\d+ \d+ \S+ (\S+) (\S+) .* - cgroup2 /.exec(line) ?? [];
    if (point === undefined) continue;
    // A container without a namespace of its own has a part of the hierarchy mounted.
    const base = root === '/' ? '' : root;
    if (group === base || group.startsWith(`${base}/`)) return join(point, group.slice(base.length));
  }
  return null;
}

function removeForgotten(own: string): void {
  try {
    for (const name of readdirSync(own)) {
      const path = join(own, name);
      if (name.startsWith(prefix) && Date.now() - statSync(path).mtimeMs > forgottenMs) removeTree(path);
    }
  } catch {
    // another recorder removed one at the same time
  }
}

/** Removes a group and those below it; the kernel refuses for one that holds processes. */
function removeTree(path: string): boolean {
  try {
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory()) removeTree(join(path, entry.name));
    rmdirSync(path);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

function write(path: string, text: string): boolean {
  try {
    writeFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}
