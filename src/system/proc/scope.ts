import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../environment.js';
import { findProgram, hasSucceeded, runProgram } from '../programs.js';
import { groupName } from './cgroup.js';

const callMs = 2000;
/** How long (ms) systemd may take to move the process; the command waits for that. */
const moveMs = 500;

/**
 * Asks the user's systemd to move a process into a scope, a control group that the user may write: as
 * `systemd-run --user --scope` does, for a process that runs already. False where there is no such systemd.
 */
export async function moveToScope(
  pid: number,
  nonce: string,
  env: Environment,
  isMoved: () => boolean,
): Promise<boolean> {
  // Its private socket: the bus may have to be started, or hang.
  const socket = `${env.XDG_RUNTIME_DIR ?? ''}/systemd/private`;
  const program = findProgram('busctl', env);
  if (program === null || !/^\/[\w./-]+$/.test(socket) || !existsSync(socket)) return false;
  const manager = [
    'org.freedesktop.systemd1',
    '/org/freedesktop/systemd1',
    'org.freedesktop.systemd1.Manager',
  ];
  const properties = ['2', 'PIDs', 'au', '1', String(pid), 'Delegate', 'b', 'true'];
  const argv = [
    // On that socket busctl does not recognise the reply (systemd 252).
    ...[program, `--address=unix:path=${socket}`, '--expect-reply=false', 'call', ...manager],
    ...['StartTransientUnit', 'ssa(sv)a(sa(sv))', `${groupName(nonce)}.scope`, 'fail', ...properties, '0'],
  ];
  if (!hasSucceeded(await runProgram(argv, { env, timeoutMs: callMs }))) return false;
  const deadline = performance.now() + moveMs;
  while (!isMoved() && performance.now() < deadline) await sleep(10);
  return isMoved();
}
