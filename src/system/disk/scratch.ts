import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The prefix of such directories' names. */
export const scratchPrefix = 'nixos-rebuild-test-';

/**
 * A private directory (mode 0700) for a session's socket, scripts and named pipes. It is in the
 * system's temporary directory because a unix socket's path may have only about 100 characters.
 */
export class Scratch {
  readonly dir = mkdtempSync(join(shortTemporaryDirectory(), scratchPrefix));

  path(name: string): string {
    return join(this.dir, name);
  }

  /** Makes named pipes that only this user can open; returns their paths. */
  makeFifos(...names: string[]): string[] {
    const paths = names.map((name) => this.path(name));
    execFileSync('mkfifo', ['-m', '600', ...paths]);
    return paths;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

function shortTemporaryDirectory(): string {
  return tmpdir().length <= 40 ? tmpdir() : '/tmp';
}
