import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from './environment.js';
import type { PackageManager } from './package-manager.js';
import { hasSucceeded, type ProgramResult, runProgram } from './programs.js';

/** How long (s) to wait for another process's lock: unattended upgrades hold it for minutes. */
const lockPatienceSeconds = 300;
const againMs = 1000;
/** How long an installation may take, with the wait for a lock. */
const installTimeoutMs = 600_000;

export type PackageContext = {
  env: Environment;
  /** Prints for a person what is done next; one line, without its newline. */
  say: (line: string) => void;
  /** Runs a program to its end; {@link runProgram} by default. */
  run?: (
    argv: string[],
    options: { env: Environment; timeoutMs: number; onOutput?: (text: string) => void },
  ) => Promise<ProgramResult>;
  /** How long another process's lock of the package manager is waited for; 300 by default. */
  lockPatienceSeconds?: number;
};

/**
 * Runs a command of a package manager to its end. Where another process holds a lock that it needs, says so once,
 * and waits for it for a limited time: some managers can wait themselves, and those that end at once, or wait only for
 * some of their locks, are started again.
 */
export async function runUnlocked(
  argv: string[],
  manager: PackageManager,
  context: PackageContext,
): Promise<ProgramResult> {
  const patience = context.lockPatienceSeconds ?? lockPatienceSeconds;
  const start = performance.now();
  let hasSaid = false;
  let printed = '';
  const onOutput = (text: string) => {
    printed = (printed + text).slice(-2000);
    if (hasSaid || !manager.locked.test(printed)) return;
    hasSaid = true;
    const most = manager.waitsByItself ? installTimeoutMs / 1000 : patience;
    context.say(
      `another process holds a lock of ${manager.program}; waiting for it, at most ${most} seconds`,
    );
  };
  for (;;) {
    printed = '';
    const result = await (context.run ?? runProgram)(argv, {
      // In English, so that what it says about its locks is recognised.
      env: { ...context.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
      timeoutMs: Math.max(againMs, installTimeoutMs - (performance.now() - start)),
      onOutput,
    });
    const isLocked = !hasSucceeded(result) && manager.locked.test(result.stderr + result.stdout);
    if (!isLocked || performance.now() - start >= patience * 1000) return result;
    await sleep(againMs);
  }
}

/** The command with which a package manager waits for its locks itself, as far as it can. */
export function lockWaiting(
  argv: readonly string[],
  manager: PackageManager,
  seconds = lockPatienceSeconds,
): string[] {
  const [program = '', ...args] = argv;
  return [program, ...(manager.lockOptions?.(seconds) ?? []), ...args];
}
