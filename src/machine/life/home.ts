import { type ChildProcess, spawn } from 'node:child_process';
import { lstat, mkdir, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ToolError } from '../../system/errors.js';
import { abandonedIn, processStamp, stampPattern } from '../../system/proc/identity.js';
import { randomHex } from '../../system/random.js';
import { systemReason } from '../../system/system-fault.js';
import { removeControlGroups } from './control-groups.js';

const prefix = 'nrt-machines-';
const homeName = new RegExp(`^${prefix}${stampPattern}-\\w{6}$`);

/** The longest path of a unix socket, unix(7), without its final zero byte. */
const maxSocketPath = 107;
/** Room for the longest name of a socket in a machine's directory, which is one that ssh makes. */
const longestFile = 22;

/**
 * Waits until this process has closed its end of the pipe, which it does even when it is killed, and removes the
 * directory then, and the control groups that are noted in it. The machines' own processes have the death signal, and may
 * take a moment to end.
 */
const reaperScript = `
cd /
while read -r line; do :; done
tries=0
while [ "$tries" -lt 100 ]; do
  busy=
  [ -f "$1/control-groups" ] && while read -r group; do
    [ -d "$group" ] || continue
    find "$group" -depth -type d -exec rmdir {} \\; 2>/dev/null
    [ -d "$group" ] && busy=yes
  done <"$1/control-groups"
  [ "$busy" ] || rm -rf -- "$1" 2>/dev/null
  [ -e "$1" ] || exit
  tries=$((tries + 1))
  sleep 0.1
done
`;

/**
 * The directory of all machines of this process: disks, sockets, logs. A small shell, the reaper, removes it when this
 * process is gone, however it ended; what both have left behind, the next process sweeps.
 */
export class Home {
  readonly dir: string;
  readonly #reaper: ChildProcess;
  readonly #names = new Set<string>();

  private constructor(dir: string, reaper: ChildProcess) {
    this.dir = dir;
    this.#reaper = reaper;
  }

  /** Makes one below `parent` (default: the temporary directory). Throws a `ToolError` (`no-home`). */
  static async make(parent = tmpdir()): Promise<Home> {
    await sweep(parent);
    const dir = join(parent, `${prefix}${await processStamp()}-${randomHex(3)}`);
    // Before there is a directory: this process may be killed as soon as there is one.
    const reaper = startReaper(dir);
    try {
      await mkdir(dir, { mode: 0o700 });
      return new Home(dir, reaper);
    } catch (thrown) {
      // What has the name is not ours to remove.
      reaper.kill('SIGKILL');
      throw new ToolError(
        'no-home',
        `cannot make a directory for machines in ${parent}: ${systemReason(thrown)}`,
        {
          hint: 'Set TMPDIR to a directory that can be written and has room.',
          cause: thrown,
        },
      );
    }
  }

  /**
   * Makes a machine's own directory. Throws a `ToolError` for a name that two machines have, and where sockets in it
   * would have too long a path.
   */
  async newDirectory(name: string): Promise<string> {
    if (this.#names.has(name))
      throw new ToolError('machine-exists', `there is a machine "${name}" already`, {
        hint: 'Close it first, or choose another name.',
        status: 2,
      });
    const dir = join(this.dir, name);
    const length = Buffer.byteLength(dir) + 1 + longestFile;
    if (length > maxSocketPath)
      throw new ToolError(
        'path-too-long',
        `the sockets of machine "${name}" would have paths of ${length} bytes, and Linux allows ${maxSocketPath}: ${dir}`,
        { hint: 'Choose a shorter name, or set TMPDIR to a shorter path.', status: 2 },
      );
    this.#names.add(name);
    await mkdir(dir, { mode: 0o700 });
    return dir;
  }

  /** Where snapshots are kept. No machine's name begins with a dot. */
  get snapshots(): string {
    return join(this.dir, '.snapshots');
  }

  /** Removes a machine's directory; its processes must have ended. */
  async release(name: string): Promise<void> {
    await removeDirectory(join(this.dir, name));
    this.#names.delete(name);
  }

  /** Removes everything. */
  async remove(): Promise<void> {
    await removeControlGroups(join(this.dir, 'control-groups'));
    await removeDirectory(this.dir);
    this.#reaper.stdin?.end();
  }
}

function startReaper(dir: string): ChildProcess {
  const reaper = spawn('sh', ['-c', reaperScript, 'sh', dir], {
    ...{ cwd: '/', env: { PATH: process.env.PATH }, stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  });
  reaper.on('error', () => {});
  reaper.stdin?.on('error', () => {});
  reaper.unref();
  // The pipe must not keep this process alive.
  (reaper.stdin as Socket | null)?.unref();
  return reaper;
}

/** A container's last processes may still write while its disk is removed. */
async function removeDirectory(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

/** Removes what processes have left that were killed together with their reapers. */
async function sweep(parent: string): Promise<void> {
  for (const [name] of await abandonedIn(parent, homeName)) {
    const dir = join(parent, name);
    if (!(await isOurs(dir))) continue;
    await removeControlGroups(join(dir, 'control-groups'));
    await removeDirectory(dir).catch(() => {});
  }
}

/** Whether this user made a directory: in a temporary directory that all share, another may name one like ours. */
async function isOurs(dir: string): Promise<boolean> {
  const found = await lstat(dir).catch(() => null);
  return found?.isDirectory() === true && found.uid === process.getuid?.();
}

let shared: Promise<Home> | undefined;

/** This process's home, made at the first machine. */
export function processHome(): Promise<Home> {
  shared ??= Home.make().catch((thrown) => {
    shared = undefined;
    throw thrown;
  });
  return shared;
}
