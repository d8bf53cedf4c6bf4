import { basename } from 'node:path';
import { isPrivilegeProgram } from './activation.js';
import type { ProcessStat } from './stat.js';
import { terminalWaitOf } from './terminal-wait.js';

/** A process that waits for somebody to type on a terminal. `unknown`: one that may, but cannot be looked at. */
export type TerminalQuestion = { kind: 'waits'; pid: number; program: string } | { kind: 'unknown' };

/** Looks for a question among the living processes of a rebuild; null where none of them waits. */
export function terminalQuestion(
  found: readonly ProcessStat[],
  wordsOf: (pid: number) => string[],
): TerminalQuestion | null {
  const parents = new Set(found.map(({ parent }) => parent));
  let isUnknown = false;
  for (const { pid } of found) {
    const wait = terminalWaitOf(pid);
    const program = basename(wordsOf(pid)[0] ?? '');
    if (wait === 'waits') return { kind: 'waits', pid, program: program || `process ${pid}` };
    // A sudo that runs what it was asked to has a child.
    isUnknown ||= wait === 'unknown' && !parents.has(pid) && isPrivilegeProgram(program);
  }
  return isUnknown ? { kind: 'unknown' } : null;
}
