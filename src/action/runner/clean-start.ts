import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment } from '../../system/environment.js';

/** What Node 24 has, and the types of the oldest Node that the command line runs on do not. */
type Execve = (file: string, argv: string[], env: Environment) => never;
const { execve } = process as NodeJS.Process & { execve?: Execve };

/** Names the file of the values, from the process as the runner started it to itself started anew. */
const handover = 'NIXOS_REBUILD_TEST_HANDOVER';

/**
 * Starts this process anew, under its own pid, without the variables that `isHidden` names, and returns in the new one
 * with all of them in `process.env`. `/proc/PID/environ` shows what a program was started with, whatever was
 * removed since, and to every process of the user: a recorded command could read the job's tokens there. Returns at
 * once where Node cannot do it (before 22.15), and where there is nothing to hide.
 */
export function startWithout(isHidden: (name: string) => boolean): void {
  const file = process.env[handover];
  if (file !== undefined) {
    delete process.env[handover];
    Object.assign(process.env, JSON.parse(readFileSync(file, 'utf8')));
    rmSync(dirname(file), { recursive: true, force: true });
    return;
  }
  const hidden = Object.entries(process.env).filter(([name]) => isHidden(name));
  if (hidden.length === 0 || execve === undefined || process.platform !== 'linux') return;
  try {
    accessSync(process.execPath, constants.X_OK);
    startAnew(Object.fromEntries(hidden), isHidden);
  } catch {
    // A disk that is full, or a directory that cannot be written, is reported where it matters.
  }
}

function startAnew(hidden: Environment, isHidden: (name: string) => boolean): void {
  // Removed before the rebuild starts, and until then in a directory of this user's alone.
  const file = join(
    mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'nixos-rebuild-test-')),
    'handover',
  );
  writeFileSync(file, JSON.stringify(hidden), { mode: 0o600 });
  const rest = Object.entries(process.env).filter(([name]) => !isHidden(name));
  const argv = [process.argv0, ...process.execArgv, ...process.argv.slice(1)];
  execve?.(process.execPath, argv, { ...Object.fromEntries(rest), [handover]: file });
}
