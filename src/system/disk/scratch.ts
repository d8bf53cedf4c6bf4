import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the names of such directories begin. */
export const scratchPrefix = 'nixos-rebuild-test-';

/**
 * A private directory (mode 0700) for a session's socket, script and named pipes. It lies in the
 * system's temporary directory because a unix socket's path may have only about 100 characters.
 */
export class Scratch {
  readonly dir = mkdtempSync(join(shortTemporaryDirectory(), scratchPrefix));

  path(name: string): string {
    return join(this.dir, name);
  }

  /** Makes named pipes only this user can open. */
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
