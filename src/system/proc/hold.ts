import type { Environment } from '../environment.js';
import { ControlGroup, isGrouped } from './cgroup.js';
import { markProcess } from './limit-mark.js';
import { moveToScope } from './scope.js';

export type ProcessHold = {
  /** How processes that hide are found: by their control group, by an inherited limit, or not at all. */
  by: 'cgroup' | 'limit' | null;
  /** To be called when they have ended. */
  release(): Promise<void>;
};

/**
 * Holds a process and all that it starts from then on together, so that `RebuildProcesses` finds them with the same
 * nonce wherever they go, from another process too. To be called before the command starts, with the process that will
 * start it. Never throws: what the machine does not offer is left out.
 */
export async function holdProcesses(pid: number, nonce: string, env: Environment): Promise<ProcessHold> {
  const isMarked = markProcess(pid, nonce, env);
  const isInGroup = () => isGrouped(pid, nonce);
  const group = ControlGroup.create(nonce);
  const isHeld = group?.adopt(pid) === true || (await moveToScope(pid, nonce, env, isInGroup));
  if (!isHeld) await group?.remove();
  const held = isHeld ? ControlGroup.of(pid, nonce) : null;
  return {
    by: held ? 'cgroup' : (await isMarked) ? 'limit' : null,
    release: async () => held?.remove(),
  };
}
