import type { ProcessStat } from '../proc/stat.js';
import { terminalWaitOf } from '../proc/terminal-wait.js';
import { optionOf, unitOf } from './journal-unit.js';
import { isPrivilegeProgram } from './privilege.js';
import { isSsh, parseSsh, programName, remoteWords } from './ssh.js';

/** An activation under way: what runs, where, and in which systemd unit, as far as its command line shows. */
export type Activation = {
  /** The command line, words separated by blanks. */
  command: string;
  /** The ssh destination on whose machine it runs, or null for this machine. */
  host: string | null;
  /** The transient unit of `systemd-run`, or null where it does not run in one. */
  unit: string | null;
};

/**
 * Programs that change the running system or its boot loader: NixOS' switch-to-configuration (Perl or Rust; where
 * Nix has wrapped it, under the name of the wrapper) with one of its actions, the activation scripts of NixOS and
 * home-manager, and that of deploy-rs.
 */
const switchWord = /^(?:\S*\/)?\.?switch-to-configuration(?:-ng)?(?:-wrapped)?$/;
const switchActions = new Set(['switch', 'boot', 'test']);
const activateWord = /^\/nix\/store\/[^/\s]+\/(?:bin\/)?activate(?:-rs)?$/;

/**
 * The activations under way among the living processes of a rebuild, `found`; of those that belong together, such as
 * sudo and what it runs, the first. While there is one, no process of the rebuild may be ended: an interrupted
 * nixos-rebuild kills the sudo or ssh below it, and without what reads its output, or a tunnel beside it, an
 * activation dies as well. Another user's processes do not show what they need.
 */
export function activationsAmong(
  found: readonly ProcessStat[],
  wordsOf: (pid: number) => string[],
): Activation[] {
  const rebuild = new Map(found.map((process) => [process.pid, { process, words: wordsOf(process.pid) }]));
  const all = [...rebuild.values()];
  const underWay = all.filter(
    ({ process, words }) =>
      activatesSystem(words) &&
      !waitsForPerson(
        process,
        words,
        all.filter((other) => other.process.parent === process.pid),
      ),
  );
  const pids = new Set(underWay.map(({ process }) => process.pid));
  const isBelowAnother = ({ parent }: ProcessStat): boolean => {
    const above = rebuild.get(parent);
    return above !== undefined && (pids.has(parent) || isBelowAnother(above.process));
  };
  return underWay.filter(({ process }) => !isBelowAnother(process)).map(({ words }) => describe(words));
}

/** Whether a command line runs a program that activates a system, by itself, after sudo or on another host. */
export function activatesSystem(words: readonly string[]): boolean {
  // ssh's remote command may be one word; a shell's script, which may only mention the program, is no activation.
  const parts = isSsh(words) ? remoteWords(words) : words;
  return parts.some(
    (word, index) =>
      activateWord.test(word) || (switchWord.test(word) && switchActions.has(parts[index + 1] ?? '')),
  );
}

/** Whether it has not begun, because it waits for a password or for an answer about a host's key. */
function waitsForPerson(
  { pid }: ProcessStat,
  words: readonly string[],
  children: { process: ProcessStat; words: string[] }[],
): boolean {
  // A helper that asks is a child as well; the activation has the same words, before and after it is executed.
  if (isPrivilegeProgram(programName(words))) return !children.some((child) => activatesSystem(child.words));
  if (isSsh(words)) return terminalWaitOf(pid).kind === 'waits';
  return children.some(
    (child) =>
      programName(child.words) === 'pkttyagent' && terminalWaitOf(child.process.pid).kind === 'waits',
  );
}

/** What a person can be told of an activation, from its command line. */
function describe(words: readonly string[]): Activation {
  const remote = isSsh(words) ? remoteWords(words) : words;
  const runner = remote.findIndex((word) => programName([word]) === 'systemd-run');
  const runHost = programName(words) === 'systemd-run' ? optionOf(words, '--host', '-H') : null;
  return {
    command: words.join(' '),
    host: parseSsh(words)?.host ?? runHost,
    unit: runner === -1 ? null : unitOf(remote.slice(runner)),
  };
}
