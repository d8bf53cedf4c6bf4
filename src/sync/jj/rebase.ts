import { setTimeout } from 'node:timers/promises';
import type { Workspace } from '../../system/jj/workspace.js';
import { hasSucceeded, type ProgramResult } from '../../system/programs.js';

const rebaseMs = 10 * 60_000;

/**
 * Rebases a commit with all that is not upstream's beside it. Within the second in which the same was done and taken back, jj makes the
 * same commits, and fails since they are there.
 */
export async function rebase(jj: Workspace, commit: string, onto: string): Promise<ProgramResult> {
  const words = ['rebase', '-b', commit, '-d', onto];
  const first = await jj.run(words, { timeoutMs: rebaseMs });
  if (hasSucceeded(first) || !/Newly-created commit \w+ already exists/.test(first.stderr)) return first;
  await setTimeout(1100);
  return jj.run(words, { timeoutMs: rebaseMs });
}
