import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ToolError } from '../errors.js';
import { systemReason } from '../system-fault.js';

/** The prefix of such directories' names. */
export const scratchPrefix = 'nixos-rebuild-test-';

/** Where coreutils are when PATH lacks them, as in a NixOS service. */
const coreutilsPath = ['/run/current-system/sw/bin', '/usr/bin', '/bin'].join(delimiter);

/**
 * A private directory (mode 0700) for a session's socket, scripts and named pipes. It is in the
 * system's temporary directory because a unix socket's path may have only about 100 bytes.
 */
export class Scratch {
  /** Its path, which is known before it exists, so that `finish` can find it whenever this process is killed. */
  readonly dir: string;

  /** `name` must be unique on the machine. */
  constructor(name: string) {
    this.dir = join(shortTemporaryDirectory(), `${scratchPrefix}${name}`);
  }

  path(name: string): string {
    return join(this.dir, name);
  }

  /** Makes the directory. Throws a `ToolError` (`no-scratch`) where that is not possible. */
  make(): void {
    try {
      mkdirSync(this.dir, { mode: 0o700 });
    } catch (thrown) {
      const message = `cannot make the temporary directory ${this.dir}: ${systemReason(thrown)}`;
      const hint = 'Set TMPDIR to a directory that exists, can be written and has room.';
      throw new ToolError('no-scratch', message, { hint, cause: thrown });
    }
  }

  /** Makes named pipes that only this user can open; returns their paths. Throws a `ToolError` (`no-fifo`). */
  makeFifos(...names: string[]): string[] {
    const paths = names.map((name) => this.path(name));
    // Its errors are read, never passed on: standard error may be full or have a reader that has stopped.
    const { error, status, stderr } = spawnSync('mkfifo', ['-m', '600', ...paths], {
      encoding: 'utf8',
      env: { PATH: [process.env.PATH, coreutilsPath].filter(Boolean).join(delimiter) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (!error && status === 0) return paths;
    const reason = error ? systemReason(error) : stderr.trim();
    throw new ToolError('no-fifo', `cannot make named pipes in ${this.dir}: ${reason}`, {
      hint: 'Recording needs mkfifo of coreutils, and a TMPDIR with room for files and named pipes.',
    });
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

function shortTemporaryDirectory(): string {
  return Buffer.byteLength(tmpdir()) <= 40 ? tmpdir() : '/tmp';
}
