import { isPrivilegeProgram } from '../activation/privilege.js';
import { programName } from '../activation/ssh.js';
import { openFiles, pseudoTerminal } from './open-files.js';
import type { ProcessStat } from './stat.js';
import { terminalWaitOf } from './terminal-wait.js';

/**
 * A process that waits for somebody to type on a terminal; `hasLimit`: not for ever, as far as this wait goes.
 * `unknown`: one that may, but cannot be looked at.
 */
export type TerminalQuestion =
  | { kind: 'waits'; pid: number; program: string; hasLimit: boolean }
  | { kind: 'unknown' };

/** Shorter waits (ms) are those of a program that works meanwhile. vim waits 4 s at first, then for ever. */
const longMs = 3000;

/** Programs that ask on the terminal while they have a connection open. */
const askingPrograms = new Set(['ssh', 'git-remote-http', 'git-remote-https']);

/**
 * Looks for a question on the terminal with the number `device` among the living processes of a rebuild; null where
 * none of them waits. A terminal inside that terminal counts where it passes on what a person types, as sudo's and
 * script's do; what a program such as expect answers does not.
 */
export function terminalQuestion(
  found: readonly ProcessStat[],
  device: number,
  wordsOf: (pid: number) => string[],
): TerminalQuestion | null {
  const parents = new Set(found.map(({ parent }) => parent));
  let isUnknown = false;
  let isJudged = found.length === 0;
  let limited: TerminalQuestion | null = null;
  for (const { pid } of found) {
    const wait = terminalWaitOf(pid);
    const program = programName(wordsOf(pid));
    if (wait.kind === 'waits' && (wait.device === device || relays(found, wait.device, wordsOf))) {
      const question = { kind: 'waits' as const, pid, program: program || `process ${pid}` };
      if (wait.limitMs === null) return { ...question, hasLimit: false };
      if (wait.limitMs >= longMs) limited ??= { ...question, hasLimit: true };
    }
    isJudged ||= wait.kind !== 'unknown';
    // A sudo that runs what it was asked to has a child.
    const mayAsk = isPrivilegeProgram(program) || askingPrograms.has(program);
    isUnknown ||= wait.kind === 'unknown' && !parents.has(pid) && mayAsk;
  }
  return limited ?? (isUnknown || !isJudged ? { kind: 'unknown' } : null);
}

/** Whether a terminal was made by a program that passes a person's keys on to it. */
function relays(found: readonly ProcessStat[], device: number, wordsOf: (pid: number) => string[]): boolean {
  return found.some(({ pid }) => {
    const program = programName(wordsOf(pid));
    if (program !== 'script' && !isPrivilegeProgram(program)) return false;
    return openFiles(pid).some(({ masterOf }) => masterOf !== null && pseudoTerminal(masterOf) === device);
  });
}
