import type { Environment } from '../environment.js';
import { ControlGroup, isGrouped } from './cgroup.js';
import { canMark } from './limit-mark.js';
import { moveToScope } from './scope.js';

export type ProcessHold = {
  /** To be called when the processes have ended. */
  release(): Promise<void>;
};

/**
 * Holds a process and all that it starts from then on in a control group, so that `RebuildProcesses` finds them with the
 * same nonce wherever they go, from another process too. To be called before the command starts, with the process that
 * will start it, which should have the mark of `limitLine` as well. Never throws: what the machine does not offer is
 * left out.
 */
export async function holdProcesses(pid: number, nonce: string, env: Environment): Promise<ProcessHold> {
  // Root may end whatever the mark finds, and moving a process takes the kernel 15 ms.
  if (process.getuid?.() === 0 && canMark(env)) return { release: async () => {} };
  const group = ControlGroup.create(nonce);
  const isHeld =
    group?.adopt(pid) === true || (await moveToScope(pid, nonce, env, () => isGrouped(pid, nonce)));
  if (!isHeld) await group?.remove();
  const held = isHeld ? ControlGroup.of(pid, nonce) : null;
  return { release: async () => held?.remove() };
}
