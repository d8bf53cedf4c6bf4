import { basename } from 'node:path';
import type { ProcessStat } from '../proc/stat.js';
import { terminalWaitOf } from '../proc/terminal-wait.js';

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

/** Programs that ask for a password first, and run what they were asked to as a child or in their own place. */
const privilegePrograms = new Set(['sudo', 'sudo-rs', 'doas', 'su', 'pkexec', 'please']);

/** ssh's options that take an argument, ssh(1). */
const sshOptionsWithArgument = /^-[1246AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOoPpQRSWw]$/;

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
  const parts = isSsh(words) ? words.flatMap(remoteWords) : words;
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
  if (isPrivilegeProgram(programOf(words))) return !children.some((child) => activatesSystem(child.words));
  if (isSsh(words)) return terminalWaitOf(pid).kind === 'waits';
  return children.some(
    (child) => programOf(child.words) === 'pkttyagent' && terminalWaitOf(child.process.pid).kind === 'waits',
  );
}

/** Whether a program of this name asks for a password, and then runs another program. */
export function isPrivilegeProgram(name: string): boolean {
  return privilegePrograms.has(name);
}

/** The name of the program that a command line runs; empty where it cannot be read. */
export function programOf(words: readonly string[]): string {
  return basename(words[0] ?? '');
}

/** What a person can be told of an activation, from its command line. */
function describe(words: readonly string[]): Activation {
  const remote = isSsh(words) ? words.flatMap(remoteWords) : words;
  return { command: words.join(' '), host: sshDestination(words) ?? runHost(words), unit: unitOf(remote) };
}

function remoteWords(word: string): string[] {
  return word.split(/[\s'"]+/).filter((part) => part !== '');
}

function isSsh(words: readonly string[]): boolean {
  // A connection's master renames itself: "ssh: /path/of/socket [mux]".
  return programOf(words) === 'ssh' || /^ssh: .*\[mux\]/.test(words[0] ?? '');
}

/** The destination in an ssh command line; null for anything else. */
function sshDestination(words: readonly string[]): string | null {
  if (programOf(words) !== 'ssh') return null;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) return word;
    if (word === '--') return words[index + 1] ?? null;
    if (sshOptionsWithArgument.test(word)) index += 1;
  }
  return null;
}

/** The machine of `systemd-run --host`. */
function runHost(words: readonly string[]): string | null {
  return programOf(words) === 'systemd-run' ? optionOf(words, '--host', '-H') : null;
}

function unitOf(words: readonly string[]): string | null {
  const runner = words.findIndex((word) => basename(word) === 'systemd-run');
  return runner === -1 ? null : optionOf(words.slice(runner), '--unit', '-u');
}

function optionOf(words: readonly string[], long: string, short: string): string | null {
  const index = words.findIndex((word) => word === long || word === short || word.startsWith(`${long}=`));
  const word = words[index];
  if (word === undefined) return null;
  return word.startsWith(`${long}=`) ? word.slice(long.length + 1) : (words[index + 1] ?? null);
}
