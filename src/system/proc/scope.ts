import type { Environment } from '../environment.js';
import { findProgram, hasSucceeded, runProgram } from '../programs.js';
import { groupName } from './cgroup.js';

const callMs = 3000;
const pollMs = 10;

/**
 * Asks the user's systemd to move a process into a scope, a control group that the user may write: as
 * `systemd-run --user --scope` does, for a process that runs already. False where there is no such systemd.
 */
export async function moveToScope(
  pid: number,
  nonce: string,
  env: Environment,
  isThere: () => boolean,
): Promise<boolean> {
  const program = env.XDG_RUNTIME_DIR ? findProgram('busctl', env) : null;
  if (program === null) return false;
  const manager = [
    'org.freedesktop.systemd1',
    '/org/freedesktop/systemd1',
    'org.freedesktop.systemd1.Manager',
  ];
  const properties = ['2', 'PIDs', 'au', '1', String(pid), 'Delegate', 'b', 'true'];
  const scope = `${groupName(nonce)}.scope`;
  const argv = [
    ...[program, '--user', '--quiet', 'call', ...manager, 'StartTransientUnit', 'ssa(sv)a(sa(sv))'],
    ...[scope, 'fail', ...properties, '0'],
  ];
  const deadline = performance.now() + callMs;
  if (!hasSucceeded(await runProgram(argv, { env, timeoutMs: callMs }))) return false;
  // The call returns a job, and the job moves the process.
  while (!isThere() && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  return isThere();
}
